// Arithmetic, comparison, logical, ternary and compound assignment operators.
print(1 + 2, 5 - 3, 2 * 3, 10.0 / 2.5)
print(9 % 4, -9 % 4, 9 % -4, -9 % -4)
print(7 / 2, -7 / 2, 7 / -2)
print("hello, " + "world")

let three = 3
let minusThree = -three
let plusThree = -minusThree
print(minusThree, plusThree, +minusThree, -(-three))

var total = 10
total += 5
total -= 3
total *= 4
total /= 7
total %= 5
print(total)

print(1 == 1, 2 != 1, 2 > 1, 1 < 2, 1 >= 1, 2 <= 1)
print("apple" < "banana", "Zoo" < "apple", "a" == "a")

func t(_ name: String) -> Bool { print("[\(name)]", terminator: ""); return true }
func f(_ name: String) -> Bool { print("[\(name)]", terminator: ""); return false }
print(f("a") && t("b"))
print(t("a") || f("b"))
print(f("a") && f("b") || t("c"))
print(!(t("x") && f("y")))

let contentHeight = 40
let hasHeader = true
let rowHeight = contentHeight + (hasHeader ? 50 : 20)
print(rowHeight)
let sign = minusThree < 0 ? "negative" : minusThree == 0 ? "zero" : "positive"
print(sign)

let fallback: Int? = nil
print(fallback ?? 7, (fallback ?? 1) + 2 * 3)
print(2 + 3 * 4 % 5, (2 + 3) * 4 % 5)
var text = "abc"
text += "def"
print(text)
