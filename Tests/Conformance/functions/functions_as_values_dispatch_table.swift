enum CommandError: Error { case unknown(String), arity(expected: Int, got: Int), bad(String) }

typealias Command = ([Int]) throws -> Int

func arity(_ n: Int, _ body: @escaping Command) -> Command {
    { args in
        guard args.count == n else { throw CommandError.arity(expected: n, got: args.count) }
        return try body(args)
    }
}

func safeDivide(_ a: Int, _ b: Int) throws -> Int {
    guard b != 0 else { throw CommandError.bad("division by zero") }
    return a / b
}

let commands: [String: Command] = [
    "add": { $0.reduce(0, +) },
    "mul": { $0.reduce(1, *) },
    "neg": arity(1) { -$0[0] },
    "div": arity(2) { try safeDivide($0[0], $0[1]) },
    "max": { args in
        guard let m = args.max() else { throw CommandError.bad("max of nothing") }
        return m
    },
    "clamp": arity(3) { min(max($0[0], $0[1]), $0[2]) },
]

func run(_ line: String) throws -> Int {
    let words = line.split(separator: " ")
    guard let name = words.first else { throw CommandError.unknown("") }
    guard let command = commands[String(name)] else { throw CommandError.unknown(String(name)) }
    return try command(words.dropFirst().map { word in
        guard let n = Int(word) else { throw CommandError.bad("'\(word)'") }
        return n
    })
}

for line in ["add 1 2 3", "mul 4 5", "neg 9", "neg", "div 7 0", "div 7 2", "max", "max 3 9 4", "pow 2 3", "add x", "clamp 15 0 10", ""] {
    switch Result(catching: { try run(line) }) {
    case .success(let v): print("\(line) -> \(v)")
    case .failure(CommandError.unknown(let name)): print("unknown command \"\(name)\"")
    case .failure(let CommandError.arity(expected, got)): print("\(line): needs \(expected), got \(got)")
    case .failure(let e): print("\(line): \(e)")
    }
}
print(commands.keys.sorted())

func compose(_ fs: ((Int) -> Int)...) -> (Int) -> Int { { x in fs.reduce(x) { $1($0) } } }
let pipeline = compose({ $0 + 1 }, abs, { $0 * $0 }, { $0 % 7 })
print(pipeline(-5), [1, 2, 3].map(compose()))
func adder(_ n: Int) -> (Int) -> Int {
    func add(_ m: Int) -> Int { n + m }
    return add
}
let adders = (1...3).map(adder)
print(adders.map { $0(10) }, adder(2)(3))
