enum ParseError: Error { case notNumeric(String) }

func parse(_ text: String) throws -> Int {
    guard let n = Int(text) else { throw ParseError.notNumeric(text) }
    return n
}

func sum(_ fields: [String]) throws -> Int {
    var total = 0
    for f in fields {
        total += parse(f)
    }
    return total
}

print((try? sum(["1", "2"])) ?? 0)
