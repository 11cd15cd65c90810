// A container protocol with associated types.
protocol Container {
    associatedtype Item
    associatedtype Index: Comparable = Int
    var count: Int { get }
    mutating func append(_ item: Item)
    subscript(i: Int) -> Item { get }
}

extension Container {
    mutating func append(all items: Item...) {
        for item in items { append(item) }
    }
    func toArray() -> [Item] { (0..<count).map { self[$0] } }
}

extension Container where Item: Equatable {
    func firstIndex(of item: Item) -> Int? {
        for i in 0..<count where self[i] == item { return i }
        return nil
    }
}

struct Stack<Element>: Container {
    private var storage: [Element] = []
    var count: Int { storage.count }
    mutating func append(_ item: Element) { storage.append(item) }
    mutating func pop() -> Element? { storage.popLast() }
    subscript(i: Int) -> Element { storage[storage.count - 1 - i] }
}

struct BitRow: Container {
    private(set) var bits: UInt16 = 0
    private(set) var count = 0
    mutating func append(_ item: Bool) {
        if item { bits |= 1 << UInt16(count) }
        count += 1
    }
    subscript(i: Int) -> Bool { bits & (1 << UInt16(i)) != 0 }
}

func allMatch<A: Container, B: Container>(_ a: A, _ b: B) -> Bool
where A.Item == B.Item, A.Item: Equatable {
    guard a.count == b.count else { return false }
    for i in 0..<a.count where a[i] != b[i] { return false }
    return true
}

var s = Stack<String>()
s.append(all: "one", "two", "three")
print(s.toArray(), s.firstIndex(of: "one") as Any, s.firstIndex(of: "nine") as Any)
print(s.pop() ?? "-", s.count)

var bits = BitRow()
bits.append(all: true, false, true, true)
print(bits.toArray(), bits.bits)

var other = Stack<Bool>()
other.append(all: true, true, false, true)
print(allMatch(bits, other))
other.append(false)
print(allMatch(bits, other))

// Associated type inferred from a typealias and used with `some`
protocol Source<Output> {
    associatedtype Output
    func produce() -> Output
}
struct Constant<V>: Source {
    let value: V
    func produce() -> V { value }
}
struct Doubler<S: Source>: Source where S.Output == Int {
    typealias Output = Int
    let base: S
    func produce() -> Int { base.produce() * 2 }
}
func makeSource() -> some Source<Int> { Doubler(base: Doubler(base: Constant(value: 5))) }
print(makeSource().produce())
let sources: [any Source<Int>] = [Constant(value: 1), makeSource(), Doubler(base: Constant(value: 9))]
print(sources.map { $0.produce() })
