// Parsing ages.
enum AgeError: Error {
    case notANumber, negative
}

func parseAge(_ text: String) throws -> Int {
    guard let n = Int(text) else { throw AgeError.notANumber }
    if n < 0 { throw AgeError.negative }
    return n
}

func report(_ text: String) {
    let age = try parseAge(text)
    print("age", age)
}

report("42")
