// What initializers and late constants may do.
func early(_ flag: Bool) -> Int {
    let value: Int
    if flag { value = 1 } else { return 0 }
    return value
}
func caught(_ text: String) -> Int {
    enum Bad: Error { case text }
    func parse() throws -> Int {
        guard let n = Int(text) else { throw Bad.text }
        return n
    }
    let value: Int
    do { value = try parse() } catch { value = -1 }
    return value
}
func looped() -> Int {
    let found: Int
    var n = 0
    while true {
        n += 1
        if n * n > 50 {
            found = n
            break
        }
    }
    return found
}
func switched(_ n: Int) -> String {
    let name: String
    switch n {
    case 0:
        name = "zero"
    case 1: fallthrough
    case 2: name = "few"
    default: fatalError("many")
    }
    return name
}
func repeated() -> [Int] {
    var result: [Int] = []
    for i in 0..<3 {
        let square: Int
        if i == 1 { continue }
        square = i * i
        result.append(square)
    }
    return result
}
class Base {
    let id: Int
    init(id: Int) { self.id = id }
    convenience init?(text: String) {
        guard let n = Int(text) else { return nil }
        self.init(id: n)
    }
}
class Derived: Base {
    let tag: String
    private(set) var log: [String] = []
    init(tag: String) throws {
        self.tag = tag
        let n: Int
        if tag.isEmpty { n = 0 } else { n = tag.count }
        super.init(id: n)
        record("made \(id)")
    }
    private func record(_ s: String) { log.append(s) }
}
class Plain: Quiet {
    var x: Int
    override init() { x = 4 }
}
class Quiet { init() {} }
struct Pair {
    var a: Int
    var b: Int { didSet { print("b", b) } }
    init(_ n: Int) {
        a = n
        b = a + 1
        b = sum()
    }
    init() { self = Pair(7) }
    private func sum() -> Int { a + b }
}
enum Level {
    case low, high
    init(_ n: Int) { if n > 3 { self = .high } else { self = .low } }
}
print(early(true), early(false), caught("12"), caught("x"), looped(), switched(0), switched(1), repeated())
let d = try Derived(tag: "abc")
print(d.id, d.tag, d.log, Base(text: "x") == nil, Base(text: "8")!.id, Plain().x, Pair(2), Pair(), Level(4), Level(1))
let late: [Int]
late = [3]
print(late)
