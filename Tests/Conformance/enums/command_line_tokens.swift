enum Token: Equatable {
    case flag(Character)
    case option(name: String, value: String?)
    case positional(String)
    case terminator
}

enum Parsed { case ok([Token]), failed(at: Int, reason: String) }

func tokenize(_ arguments: [String]) -> Parsed {
    var tokens: [Token] = []
    var literal = false
    for (index, arg) in arguments.enumerated() {
        switch arg {
        case _ where literal:
            tokens.append(.positional(arg))
        case "--":
            literal = true
            tokens.append(.terminator)
        case let long where long.hasPrefix("--"):
            let body = long.dropFirst(2)
            if let eq = body.firstIndex(of: "=") {
                guard eq != body.startIndex else { return .failed(at: index, reason: "empty option name") }
                tokens.append(.option(name: String(body[..<eq]), value: String(body[body.index(after: eq)...])))
            } else {
                tokens.append(.option(name: String(body), value: nil))
            }
        case "-":
            tokens.append(.positional("-"))
        case let short where short.hasPrefix("-"):
            for ch in short.dropFirst() {
                guard ch.isLetter else { return .failed(at: index, reason: "bad flag '\(ch)'") }
                tokens.append(.flag(ch))
            }
        default:
            tokens.append(.positional(arg))
        }
    }
    return .ok(tokens)
}

let lines = [
    ["-xvf", "archive.tar", "--level=9"],
    ["--verbose", "--", "-n", "--raw"],
    ["-a1"],
    ["in.txt", "--=3"],
    ["-", "--name="],
]
for line in lines {
    switch tokenize(line) {
    case .ok(let tokens):
        let flags = tokens.compactMap { if case .flag(let c) = $0 { c } else { nil } }
        print(tokens.count, "tokens, flags:", String(flags))
        for case .option(let name, let value?) in tokens { print("  \(name) = \"\(value)\"") }
        for case let .option(name, nil) in tokens { print("  \(name) is set") }
        if tokens.contains(.terminator) { print("  after --:", tokens.split(separator: .terminator).last ?? []) }
    case .failed(let position, reason: let why):
        print("argument \(position): \(why)")
    }
}
