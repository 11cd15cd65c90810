// Generic containers with constrained extensions.
struct Stack<Element> {
    private(set) var items: [Element] = []
    var isEmpty: Bool { items.isEmpty }
    var top: Element? { items.last }
    mutating func push(_ x: Element) { items.append(x) }
    @discardableResult
    mutating func pop() -> Element? { items.popLast() }
    func map<T>(_ f: (Element) throws -> T) rethrows -> Stack<T> {
        var out = Stack<T>()
        for x in items { out.push(try f(x)) }
        return out
    }
}
extension Stack: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: Element...) { items = elements }
}
extension Stack: Equatable where Element: Equatable {}
extension Stack: CustomStringConvertible {
    var description: String { "Stack[" + items.map { "\($0)" }.joined(separator: "|") + "]" }
}
extension Stack where Element: Comparable {
    func maximum() -> Element? { items.max() }
}
extension Stack where Element == Character {
    var string: String { String(items) }
}

var s: Stack = [1, 2, 3]
s.push(10)
print(s, s.top ?? -1, s.maximum() ?? -1)
s.pop()
print(s == [1, 2, 3], s == [3, 2, 1])
print(s.map { "<\($0)>" })
var letters: Stack<Character> = ["s", "w"]
letters.push("i")
print(letters.string)

struct Queue<T> {
    private var inbox: [T] = []
    private var outbox: [T] = []
    var count: Int { inbox.count + outbox.count }
    mutating func enqueue(_ x: T) { inbox.append(x) }
    mutating func dequeue() -> T? {
        if outbox.isEmpty {
            outbox = inbox.reversed()
            inbox.removeAll()
        }
        return outbox.popLast()
    }
}
var q = Queue<String>()
for w in "the quick brown fox".split(separator: " ") { q.enqueue(String(w)) }
print(q.dequeue()!, q.dequeue()!)
q.enqueue("jumps")
while let w = q.dequeue() { print(w, terminator: q.count > 0 ? " " : "\n") }
print(q.dequeue() as Any)

func balanced(_ text: String) -> Bool {
    let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var st = Stack<Character>()
    for ch in text {
        if pairs.values.contains(ch) { st.push(ch) }
        else if let open = pairs[ch], st.pop() != open { return false }
    }
    return st.isEmpty
}
for t in ["(a[b]{c})", "(]", "((", ""] { print("'\(t)'", balanced(t)) }
