// print with several items, separators and terminators.
print()
print("one")
print("a", 1, 2.0, true, "b" as Character)
print("a", "b", "c", separator: "")
print("a", "b", "c", separator: ", ")
print(1, 2, 3, separator: "\n")
print("no newline", terminator: "")
print(" continued", terminator: ".\n")
print("x", "y", separator: "-", terminator: "!\n")
for i in 1...5 { print(i, terminator: i < 5 ? " " : "\n") }
print([1, 2], ["a", "b"], [1.0, 2.5], [true], ["c"] as [Character], separator: " | ")
print("tab\tquote\"backslash\\ newline follows\nhere")
print("", "", separator: "[sep]")
print(terminator: "nothing\n")
print((), (1, "two"), (x: 1, y: 2.0), separator: " ")
print(1...3, 1..<3, "a"..."c", 0.5..<1.5)
print(Int.self, [String].self, (Int, Bool).self, Optional<Double>.self, [Int: [String]].self, ((Int) -> String).self, separator: ", ")
print(Array(repeating: 0, count: 3), Array("hey"), Set([5]), ["k": "v"], [:] as [Int: Int], [] as [String])
var output = ""
print("captured", 1, 2, separator: "/", terminator: ";", to: &output)
print("again", to: &output)
print(output, output.count)

struct Shouter: TextOutputStream {
    var text = ""
    mutating func write(_ string: String) { text += string.uppercased() }
}
var shouter = Shouter()
print("quiet words", 42, to: &shouter)
print(shouter.text, terminator: "")
print("wide: \(String(repeating: "=", count: 12))", "π≈3.14159", "日本語", "👍🏽")
