enum ParseError: Error { case bad(String) }

func parse(_ s: String) throws -> Int {
    guard let n = Int(s) else { throw ParseError.bad(s) }
    return n
}

func sum(_ parts: [String]) throws -> Int {
    var total = 0
    for p in parts {
        total += parse(p)
    }
    return total
}

do { print(try sum(["1", "2"])) } catch { print(error) }
