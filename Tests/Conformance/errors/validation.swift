// Collecting errors, throwing initializers, errors from closures, rethrows.
enum FieldError: Error, Equatable, CustomStringConvertible {
    case required(String)
    case tooShort(String, minimum: Int)
    case notANumber(String)
    case outOfRange(String, ClosedRange<Int>)
    var description: String {
        switch self {
        case .required(let f): "\(f) is required"
        case .tooShort(let f, let n): "\(f) needs at least \(n) characters"
        case .notANumber(let f): "\(f) must be a number"
        case .outOfRange(let f, let r): "\(f) must be in \(r.lowerBound)-\(r.upperBound)"
        }
    }
}
typealias Validator = (String, String) throws -> Void
let required: Validator = { field, v in if v.isEmpty { throw FieldError.required(field) } }
func atLeast(_ n: Int) -> Validator {
    { field, v in if v.count < n { throw FieldError.tooShort(field, minimum: n) } }
}
func number(in range: ClosedRange<Int>) -> Validator {
    { field, v in
        guard let n = Int(v) else { throw FieldError.notANumber(field) }
        guard range ~= n else { throw FieldError.outOfRange(field, range) }
    }
}
let rules: [(field: String, checks: [Validator])] = [
    ("name", [required, atLeast(2)]),
    ("age", [required, number(in: 0...150)]),
]
func validate(_ form: [String: String]) -> [FieldError] {
    var errors: [FieldError] = []
    for (field, checks) in rules {
        for check in checks {
            do {
                try check(field, form[field] ?? "")
            } catch let e as FieldError {
                errors.append(e)
                break
            } catch { fatalError("unexpected \(error)") }
        }
    }
    return errors
}
for form in [["name": "Al", "age": "30"], ["name": "A", "age": "x"], ["age": "200"]] {
    let errors = validate(form)
    print(errors.isEmpty ? "valid" : errors.map(\.description).joined(separator: "; "))
}

struct Percentage {
    let value: Int
    init(_ text: some StringProtocol) throws {
        guard text.hasSuffix("%"), let n = Int(text.dropLast()) else { throw FieldError.notANumber(String(text)) }
        guard (0...100).contains(n) else { throw FieldError.outOfRange("percent", 0...100) }
        value = n
    }
}
for s in ["50%", "150%", "half"] {
    do { print(try Percentage(s).value) } catch { print("error:", error) }
}
func retry<T>(_ times: Int, _ body: (Int) throws -> T) rethrows -> T {
    for attempt in 1..<times {
        if let r = try? body(attempt) { return r }
    }
    return try body(times)
}
print(try retry(3) { n in
    if n < 3 { throw FieldError.required("try \(n)") }
    return "succeeded on \(n)"
})
print(retry(2) { $0 * 100 })
