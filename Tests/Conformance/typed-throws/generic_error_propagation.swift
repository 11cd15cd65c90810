enum StackError: Error, Equatable { case empty, full(capacity: Int) }

struct BoundedStack<Element> {
    private var items: [Element] = []
    let capacity: Int
    init(capacity: Int) { self.capacity = capacity }

    mutating func push(_ e: Element) throws(StackError) {
        guard items.count < capacity else { throw .full(capacity: capacity) }
        items.append(e)
    }
    mutating func pop() throws(StackError) -> Element {
        guard let last = items.popLast() else { throw .empty }
        return last
    }
    var top: Element {
        get throws(StackError) {
            guard let last = items.last else { throw .empty }
            return last
        }
    }
}

extension Sequence {
    func tryMap<T, E: Error>(_ f: (Element) throws(E) -> T) throws(E) -> [T] {
        var out: [T] = []
        for e in self { out.append(try f(e)) }
        return out
    }
    func tryReduce<R, E: Error>(_ initial: R, _ f: (R, Element) throws(E) -> R) throws(E) -> R {
        var r = initial
        for e in self { r = try f(r, e) }
        return r
    }
}

struct Overflow: Error { let left: Int8, right: Int8 }
func add(_ a: Int8, _ b: Int8) throws(Overflow) -> Int8 {
    let (sum, overflow) = a.addingReportingOverflow(b)
    if overflow { throw Overflow(left: a, right: b) }
    return sum
}

func either<T, E: Error>(_ body: () throws(E) -> T, or fallback: (E) -> T) -> T {
    do { return try body() } catch { return fallback(error) }
}

func neverFails() throws(Never) -> Int { 7 }

var stack = BoundedStack<String>(capacity: 2)
do {
    try stack.push("a")
    try stack.push("b")
    print(try stack.top)
    try stack.push("c")
} catch {
    print(error, error == .full(capacity: 2))
}
do {
    print(try stack.pop(), try stack.pop())
    print(try stack.pop())
} catch .empty {
    print("drained")
} catch {
    print("unreachable \(error)")
}
print([1, 2, 3].tryMap { $0 * 2 }, neverFails())
do {
    print(try [100, 20].tryReduce(0 as Int8) { (r: Int8, e: Int8) throws(Overflow) in try add(r, e) })
    print(try [100, 20, 30].tryReduce(0 as Int8) { (r: Int8, e: Int8) throws(Overflow) in try add(r, e) })
} catch {
    print("overflow \(error.left) + \(error.right)")
}
print(either({ () throws(Overflow) in try add(127, 1) }) { e in e.left })
print(either({ () throws(StackError) -> String in try stack.top }, or: { "no top: \($0)" }))
let r = Result { () throws(Overflow) in try add(1, 2) }
switch r {
case .success(let v): print("sum", v)
case .failure(let e): print(e.left)
}
let errors: [any Error] = [StackError.empty, Overflow(left: 1, right: 2)]
print(errors.map { type(of: $0) }, errors.compactMap { $0 as? StackError })
func rethrowAny(_ flag: Bool) throws { if flag { throw StackError.empty } else { throw Overflow(left: 0, right: 0) } }
for flag in [true, false] {
    do { try rethrowAny(flag) } catch let e as StackError { print("stack", e) } catch { print("other", error is Overflow) }
}
