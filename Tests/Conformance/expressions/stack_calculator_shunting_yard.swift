enum CalcError: Error { case unexpected(Character), unbalanced, divisionByZero, empty }

struct Operator {
    let precedence: Int
    let rightAssociative: Bool
    let apply: (Double, Double) throws -> Double
}

let operators: [Character: Operator] = [
    "+": .init(precedence: 1, rightAssociative: false, apply: +),
    "-": .init(precedence: 1, rightAssociative: false, apply: -),
    "*": .init(precedence: 2, rightAssociative: false, apply: *),
    "/": .init(precedence: 2, rightAssociative: false) { a, b in
        guard b != 0 else { throw CalcError.divisionByZero }
        return a / b
    },
    "^": .init(precedence: 3, rightAssociative: true) { base, exponent in
        (0..<Int(exponent)).reduce(1.0) { acc, _ in acc * base }
    },
]

func evaluate(_ text: String) throws -> Double {
    var values: [Double] = []
    var pending: [Character] = []

    func reduce() throws {
        guard let op = pending.popLast(), let o = operators[op] else { throw CalcError.unbalanced }
        guard let b = values.popLast(), let a = values.popLast() else { throw CalcError.unexpected(op) }
        values.append(try o.apply(a, b))
    }

    var i = text.startIndex
    while i < text.endIndex {
        let ch = text[i]
        switch ch {
        case "0"..."9":
            let end = text[i...].firstIndex { !$0.isNumber && $0 != "." } ?? text.endIndex
            values.append(Double(text[i..<end])!)
            i = end
            continue
        case "(": pending.append(ch)
        case ")":
            while let top = pending.last, top != "(" { try reduce() }
            guard pending.popLast() != nil else { throw CalcError.unbalanced }
        case let c where operators[c] != nil:
            let o = operators[c]!
            while let top = pending.last, let t = operators[top],
                  t.precedence > o.precedence || (t.precedence == o.precedence && !o.rightAssociative) {
                try reduce()
            }
            pending.append(c)
        case " ": break
        default: throw CalcError.unexpected(ch)
        }
        i = text.index(after: i)
    }
    while !pending.isEmpty { try reduce() }
    guard let result = values.last else { throw CalcError.empty }
    return result
}

for source in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 / 4 - 1", "8 / (3 - 3)", "2 * (3 + 4", "7 & 2", "  ", "1 +", "1.5*4"] {
    do {
        print("\(source) = \(try evaluate(source))")
    } catch {
        print("\(source) ! \(error)")
    }
}
