struct Pipeline<Input, Output> {
    private let run: (Input) throws -> Output

    init(_ run: @escaping (Input) throws -> Output) { self.run = run }

    func map<T>(_ f: @escaping (Output) -> T) -> Pipeline<Input, T> { .init { f(try run($0)) } }
    func validate(_ message: String, where test: @escaping (Output) -> Bool) -> Self {
        .init { input in
            let output = try run(input)
            guard test(output) else { throw ValidationError(message: message) }
            return output
        }
    }
    func callAsFunction(_ input: Input, onSuccess: (Output) -> Void, onFailure: (any Error) -> Void = { print("unhandled", $0) }) {
        do { onSuccess(try run(input)) } catch { onFailure(error) }
    }
}

struct ValidationError: Error { let message: String }

let parseAge = Pipeline<String, Int> { text in
    guard let n = Int(text) else { throw ValidationError(message: "'\(text)' is not a number") }
    return n
}
.validate("must not be negative") { $0 >= 0 }
.validate("implausible") { $0 < 150 }
.map { years in (years, years >= 18 ? "adult" : "minor") }

for input in ["42", "7", "-3", "old", "200"] {
    parseAge(input) { age, group in
        print("\(age): \(group)")
    } onFailure: { error in
        print("rejected:", (error as! ValidationError).message)
    }
}
parseAge("oops") { print($0) }

func animate(duration: Double, _ changes: () -> Void, completion: ((Bool) -> Void)? = nil) {
    print("start \(duration)s")
    changes()
    completion?(duration > 0)
}
animate(duration: 0.3) { print("fade") }
animate(duration: 0) {
    print("move")
} completion: { finished in
    print("finished:", finished)
}

func measure<T>(_ label: String, _ work: () throws -> T) rethrows -> T {
    print("[\(label)", terminator: " ")
    defer { print("]", terminator: "\n") }
    return try work()
}
let total = measure("sum") { (1...100).reduce(0, +) }
print(total)
let r: Int? = try? measure("throws") { throw ValidationError(message: "x") }
print(r as Any)
let sorted = ["bb", "a", "ccc"].sorted { a, b in a.count > b.count }.map { s -> Int in
    let n = s.count
    return n * n
}
print(sorted)
