enum Op: Equatable {
    case push(Int), pop, dup, swap
    case add, sub, mul, div, less
    case load(String), store(String)
    case jump(Int), jumpIfZero(Int)
    case call(Int), ret, print, halt
}

enum VMError: Error, Equatable { case stackUnderflow(pc: Int), divideByZero(pc: Int), unbound(String), tooManySteps }

struct VM {
    private var stack: [Int] = []
    private var frames: [Int] = []
    private var variables: [String: Int] = [:]
    private(set) var output: [String] = []
    private(set) var steps = 0

    mutating func run(_ code: [Op]) throws(VMError) {
        var pc = 0
        func underflow() -> VMError { .stackUnderflow(pc: pc) }
        while pc < code.count {
            steps += 1
            if steps > 10_000 { throw .tooManySteps }
            let op = code[pc]
            switch op {
            case .push(let n): stack.append(n)
            case .pop where stack.isEmpty: throw underflow()
            case .pop: stack.removeLast()
            case .dup:
                guard let top = stack.last else { throw underflow() }
                stack.append(top)
            case .swap:
                guard stack.count > 1 else { throw underflow() }
                stack.swapAt(stack.count - 1, stack.count - 2)
            case .add, .sub, .mul, .div, .less:
                guard let b = stack.popLast(), let a = stack.popLast() else { throw underflow() }
                switch (op, b) {
                case (.add, _): stack.append(a + b)
                case (.sub, _): stack.append(a - b)
                case (.mul, _): stack.append(a * b)
                case (.less, _): stack.append(a < b ? 1 : 0)
                case (.div, 0): throw .divideByZero(pc: pc)
                default: stack.append(a / b)
                }
            case .load(let name):
                guard let v = variables[name] else { throw .unbound(name) }
                stack.append(v)
            case .store(let name):
                guard let v = stack.popLast() else { throw underflow() }
                variables[name] = v
            case .jump(let t):
                pc = t
                continue
            case .jumpIfZero(let t):
                guard let v = stack.popLast() else { throw underflow() }
                if v == 0 { pc = t; continue }
            case .call(let t):
                frames.append(pc + 1)
                pc = t
                continue
            case .ret:
                guard let back = frames.popLast() else { return }
                pc = back
                continue
            case .print: output.append(stack.last.map(String.init) ?? "empty")
            case .halt: return
            }
            pc += 1
        }
    }
}

let factorial: [Op] = [
    .push(1), .store("r"), .push(6), .store("n"),
    .load("n"), .jumpIfZero(13), .load("r"), .load("n"), .mul, .store("r"), .push(1), .call(15), .jump(4),
    .load("r"), .jump(20), .load("n"), .swap, .sub, .store("n"), .ret, .print,
]
let programs: KeyValuePairs<String, [Op]> = [
    "factorial": factorial,
    "arithmetic": [.push(20), .push(6), .div, .dup, .mul, .print, .push(10), .less, .print],
    "underflow": [.push(1), .add],
    "division": [.push(1), .push(0), .div],
    "unbound": [.load("ghost")],
    "forever": [.jump(0)],
    "empty print": [.print, .ret, .print],
]
for (name, code) in programs {
    var vm = VM()
    do {
        try vm.run(code)
        print("\(name): \(vm.output) in \(vm.steps) steps")
    } catch {
        print("\(name): \(error)")
    }
}
print(Op.push(1) == .push(1), factorial.contains(.ret), factorial.filter { if case .push = $0 { true } else { false } }.count)
