// Generic structs, extensions on them, constrained methods.
struct Stack<Element> {
    private var items: [Element] = []
    init() {}
    init<S: Sequence>(_ s: S) where S.Element == Element { items = Array(s) }
    var isEmpty: Bool { items.isEmpty }
    var count: Int { items.count }
    mutating func push(_ item: Element) { items.append(item) }
    mutating func pop() -> Element? { items.popLast() }
}
extension Stack {
    var top: Element? { items.last }
    func map<T>(_ f: (Element) throws -> T) rethrows -> Stack<T> { Stack<T>(try items.map(f)) }
}
extension Stack where Element: Equatable {
    func isTop(_ item: Element) -> Bool { top == item }
}
extension Stack: Equatable where Element: Equatable {}
extension Stack: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: Element...) { self.init(elements) }
}
extension Stack where Element == String {
    var sentence: String { items.joined(separator: " ") }
}
struct Queue<T> {
    private var inbox = Stack<T>(), outbox = Stack<T>()
    mutating func enqueue(_ x: T) { inbox.push(x) }
    mutating func dequeue() -> T? {
        if outbox.isEmpty {
            while let x = inbox.pop() { outbox.push(x) }
        }
        return outbox.pop()
    }
    var count: Int { inbox.count + outbox.count }
}

var words = Stack<String>()
for w in ["uno", "dos", "tres"] { words.push(w) }
print(words.top ?? "-", words.isTop("tres"), words.count, words.sentence)
print(words.pop()!, words.pop()!, words.count)
let numbers: Stack = [1, 2, 3]
print(numbers.map { Double($0) / 2 }.top!, numbers == Stack(1...3), numbers.map { "\($0)" }.sentence)
var q = Queue<Int>()
for n in 1...3 { q.enqueue(n * n) }
print(q.dequeue()!, q.count)
q.enqueue(100)
var drained: [Int] = []
while let x = q.dequeue() { drained.append(x) }
print(drained, q.dequeue() as Any)
var empty = Stack<Character>()
print(empty.pop() == nil, empty.top as Any, Stack("hi").top!)
