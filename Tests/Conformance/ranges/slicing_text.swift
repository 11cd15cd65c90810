// Ranges of indices in strings and arrays; replacing subranges.
let greeting = "Hello, world!"
let comma = greeting.firstIndex(of: ",") ?? greeting.endIndex
let beginning = greeting[..<comma]
let rest = greeting[greeting.index(comma, offsetBy: 2)...]
print(beginning, rest)
let middle = greeting.index(greeting.startIndex, offsetBy: 3)..<greeting.index(greeting.endIndex, offsetBy: -3)
print(greeting[middle])
print(greeting.distance(from: greeting.startIndex, to: comma))
for i in greeting.indices.prefix(5) { print(greeting[i], terminator: ".") }
print()

var numbers = Array(0...9)
numbers.replaceSubrange(2..<5, with: [20, 30])
print(numbers)
numbers.removeSubrange(...1)
print(numbers)
numbers[0...1] = [7, 8, 9]
print(numbers)
numbers.insert(contentsOf: 100...102, at: 1)
print(numbers)

let slice = numbers[2..<5]
print(slice.startIndex, slice.endIndex, slice[2], slice.first!)
print(Array(slice)[0])

func rangeName(_ n: Int) -> String {
    switch n {
    case ..<0: "negative"
    case 0: "zero"
    case 1..<10: "digit"
    case 10...99: "two digits"
    case 100...: "large"
    default: "?"
    }
}
for n in [-5, 0, 9, 10, 99, 100] { print(n, rangeName(n)) }

var word = "programming"
let start = word.index(word.startIndex, offsetBy: 3)
word.replaceSubrange(start..<word.endIndex, with: "ject")
print(word)
word.removeSubrange(word.startIndex...word.startIndex)
print(word, word.indices.count)
