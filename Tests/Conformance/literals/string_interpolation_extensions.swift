struct Money { let cents: Int, currency: String }

extension String.StringInterpolation {
    mutating func appendInterpolation(_ money: Money) {
        let whole = money.cents / 100, rest = abs(money.cents % 100)
        appendLiteral("\(money.currency)\(whole).")
        appendLiteral(rest < 10 ? "0\(rest)" : "\(rest)")
    }
    mutating func appendInterpolation(_ value: Int, width: Int, fill: Character = " ") {
        let s = String(value)
        appendLiteral(String(repeating: fill, count: max(0, width - s.count)) + s)
    }
    mutating func appendInterpolation<T>(optional value: T?, else fallback: String = "n/a") {
        if let value { appendInterpolation(value) } else { appendLiteral(fallback) }
    }
    mutating func appendInterpolation(if condition: Bool, _ text: @autoclosure () -> String) {
        if condition { appendLiteral(text()) }
    }
    mutating func appendInterpolation<S: Sequence>(list: S, conjunction: String = "and") where S.Element: CustomStringConvertible {
        let items = list.map(\.description)
        switch items.count {
        case 0: appendLiteral("nothing")
        case 1: appendLiteral(items[0])
        default: appendLiteral(items.dropLast().joined(separator: ", ") + " \(conjunction) " + items.last!)
        }
    }
    mutating func appendInterpolation(hex value: some BinaryInteger) { appendLiteral("0x" + String(value, radix: 16)) }
}

print("total \(Money(cents: 123405, currency: "€")), refund \(Money(cents: 99, currency: "$"))")
print("[\(7, width: 3)] [\(7, width: 3, fill: "0")] [\(12345, width: 3)]")
print("name \(optional: "Ada" as String?), age \(optional: nil as Int?), zip \(optional: nil as Int?, else: "?")")
for n in [0, 1, 2] { print("\(n) file\(if: n != 1, "s")") }
print("we have \(list: ["eggs", "milk", "tea"]), \(list: [1, 2], conjunction: "or"), \(list: [Double]())")
print("flags \(hex: 255) \(hex: UInt8(16))")

struct SQL: ExpressibleByStringInterpolation {
    struct StringInterpolation: StringInterpolationProtocol {
        var text = ""
        var arguments: [Any] = []
        init(literalCapacity: Int, interpolationCount: Int) { arguments.reserveCapacity(interpolationCount) }
        mutating func appendLiteral(_ literal: String) { text += literal }
        mutating func appendInterpolation(_ value: Any) {
            arguments.append(value)
            text += "$\(arguments.count)"
        }
        mutating func appendInterpolation(raw name: String) { text += name }
    }
    let text: String
    let arguments: [Any]
    init(stringLiteral value: String) { text = value; arguments = [] }
    init(stringInterpolation i: StringInterpolation) { text = i.text; arguments = i.arguments }
}

let table = "people", minimum = 18
let query: SQL = "select * from \(raw: table) where age >= \(minimum) and name <> \("Bobby'; --")"
print(query.text)
print(query.arguments.count, query.arguments[1])
let constant: SQL = "select 1"
print(constant.text, constant.arguments.isEmpty)
print("nested \("inner \(1 + 1) \([1, 2].map { "<\($0)>" }.joined())") end", "\(true ? "yes" : "no")", "\((1, "t"))")
