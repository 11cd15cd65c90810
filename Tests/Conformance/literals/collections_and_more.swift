// Array, dictionary, set, boolean, nil and tuple literals; custom literal types.
struct Celsius: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible {
    var degrees: Double
    init(floatLiteral value: Double) { degrees = value }
    init(integerLiteral value: Int) { degrees = Double(value) }
    var description: String { "\(degrees)°C" }
}

struct Path: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    var parts: [String]
    init(stringLiteral value: String) {
        parts = value.split(separator: "/").map(String.init)
    }
    init(arrayLiteral elements: String...) {
        parts = elements
    }
    var text: String { "/" + parts.joined(separator: "/") }
}

let temps: [Celsius] = [20, 21.5, -3]
print(temps)
let p: Path = "usr/local/bin"
let q: Path = ["usr", "share"]
print(p.text, q.text, p.parts.count)

let primes = [2, 3, 5, 7,]
let ages = ["Ann": 31, "Bob": 27, "Cy": 45]
let vowels: Set<Character> = ["a", "e", "i", "o", "u", "a"]
let nothing: [Int] = []
let noPairs: [String: Int] = [:]
print(primes.count, ages.count, vowels.count, nothing.count, noPairs.count)
print(nothing, noPairs)
print(ages.keys.sorted(), ages.values.sorted())

let matrix = [[1, 2, 3], [4, 5, 6]]
print(matrix, matrix[1][2])
let mixed: [Any] = [1, "two", 3.0, true, [4, 5]]
for item in mixed { print(item, type(of: item)) }
let flags = (isOn: true, isDim: !true)
print(flags.isOn, flags.isDim)
let missing: Int? = nil
print(missing as Any)
