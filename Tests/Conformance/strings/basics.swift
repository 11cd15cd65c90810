// Building, inspecting and comparing strings.
var s = ""
print(s.isEmpty, s.count)
s += "Horse"
s += " and carriage"
s.append("!")
print(s, s.count)
let multiplier = 3
print("\(multiplier) times 2.5 is \(Double(multiplier) * 2.5)")
print("nested: \([1, 2].map { "<\($0)>" }.joined())")

let greeting = "Guten Tag!"
print(greeting[greeting.startIndex], greeting[greeting.index(before: greeting.endIndex)])
print(greeting[greeting.index(after: greeting.startIndex)], greeting[greeting.index(greeting.startIndex, offsetBy: 7)])
print(greeting.first!, greeting.last!, greeting.prefix(5), greeting.suffix(4), greeting.dropFirst(6))

var welcome = "hello"
welcome.insert("!", at: welcome.endIndex)
welcome.insert(contentsOf: " there", at: welcome.index(before: welcome.endIndex))
print(welcome)
welcome.remove(at: welcome.index(before: welcome.endIndex))
let range = welcome.index(welcome.endIndex, offsetBy: -6)..<welcome.endIndex
welcome.removeSubrange(range)
print(welcome, welcome.removeFirst(), welcome.removeLast(), welcome)

print("apple".hasPrefix("app"), "apple".hasSuffix("le"), "apple".contains("ppl"), "apple".contains("z"))
print("abc" < "abd", "Abc" < "abc", "a" < "aa", "10" < "9", "caf\u{e9}" == "cafe\u{301}")
print("Swift".uppercased(), "SWIFT".lowercased(), String("Swift".reversed()))
print(String(repeating: "ab", count: 3), String(["a", "b"] as [Character]), String("x" as Character))
print(String(255, radix: 16), String(255, radix: 2), String(-42), String(3.0), String(true))
print(Int("ff", radix: 16)!, Int("-101", radix: 2)!, Int("12a") as Any, Double("1e3")!, Bool("true")!)
print("a,b,,c".split(separator: ","), "a,b,,c".split(separator: ",", omittingEmptySubsequences: false).count)
print("one two  three".split(separator: " ", maxSplits: 1), ["x", "y"].joined(separator: "-"))
print("😀👨‍👩‍👧🇫🇷é".count, "👨‍👩‍👧".unicodeScalars.count, "é".utf8.count, "🇫🇷".utf16.count)
