struct StatusRegister: CustomStringConvertible {
    enum Flag: Int, CaseIterable { case carry, zero, interrupt, decimal, overflow = 6, negative }
    private(set) var raw: UInt8 = 0

    subscript(flag: Flag) -> Bool {
        get { raw & (1 << flag.rawValue) != 0 }
        set { raw = newValue ? raw | 1 << flag.rawValue : raw & ~(1 << flag.rawValue) }
    }
    subscript(bits: ClosedRange<Int>) -> UInt8 {
        get { (raw >> bits.lowerBound) & mask(bits.count) }
        set {
            raw &= ~(mask(bits.count) << bits.lowerBound)
            raw |= (newValue & mask(bits.count)) << bits.lowerBound
        }
    }
    private func mask(_ n: Int) -> UInt8 { n >= 8 ? .max : (1 << n) - 1 }
    var description: String {
        Flag.allCases.reversed().map { self[$0] ? "\($0)".prefix(1).uppercased() : "-" }.joined()
    }
}

struct Machine {
    enum Register: Int { case a, b, c }
    enum Instruction {
        case load(Register, UInt8), add(Register, Register), sub(Register, Register)
        case jumpIf(StatusRegister.Flag, to: Int), jump(Int), store(Register, at: UInt8), halt
    }

    private var registers = [UInt8](repeating: 0, count: 3)
    private var memory: [UInt8: UInt8] = [:]
    var status = StatusRegister()
    private(set) var steps = 0

    subscript(r: Register) -> UInt8 {
        get { registers[r.rawValue] }
        set {
            registers[r.rawValue] = newValue
            status[.zero] = newValue == 0
            status[.negative] = newValue > 127
        }
    }
    subscript(address address: UInt8) -> UInt8 {
        get { memory[address, default: 0xFF] }
        set { memory[address] = newValue }
    }

    mutating func run(_ program: [Instruction]) {
        var pc = 0
        execution: while program.indices.contains(pc), steps < 1000 {
            steps += 1
            switch program[pc] {
            case .load(let r, let v): self[r] = v
            case .add(let x, let y):
                let (sum, carry) = self[x].addingReportingOverflow(self[y])
                self[x] = sum
                status[.carry] = carry
            case .sub(let x, let y):
                let (difference, borrow) = self[x].subtractingReportingOverflow(self[y])
                self[x] = difference
                status[.carry] = borrow
            case .jumpIf(let flag, let target) where status[flag]:
                pc = target
                continue execution
            case .jumpIf: break
            case .jump(let target):
                pc = target
                continue execution
            case .store(let r, let at): self[address: at] = self[r]
            case .halt: break execution
            }
            pc += 1
        }
    }
}

var status = StatusRegister()
status[.zero] = true
status[.negative].toggle()
print(status, status.raw, status[.carry], status[0...1])
status[2...4] = 0b101
print(status, status[2...4], String(status.raw, radix: 2))

var m = Machine()
m.run([.load(.a, 0), .load(.b, 7), .load(.c, 6), .load(.a, 0), .add(.a, .b), .store(.a, at: 16), .load(.b, 1), .sub(.c, .b), .load(.b, 7), .jumpIf(.carry, to: 11), .halt, .jump(4)])
print(m[.a], m[.b], m[.c], m.steps, m.status)
print(m[address: 16], m[address: 17])
m.run([.load(.a, 200), .load(.b, 100), .add(.a, .b)])
print(m[.a], m.status, m.status[.carry])
