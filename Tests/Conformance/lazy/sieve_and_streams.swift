// Streams built from lazy sequences and closures.
struct Stream<T> {
    let head: T
    private let tail: () -> Stream<T>?
    init(_ head: T, _ tail: @autoclosure @escaping () -> Stream<T>?) {
        self.head = head
        self.tail = tail
    }
    var next: Stream<T>? { tail() }
    func take(_ n: Int) -> [T] {
        var out: [T] = []
        var cur: Stream<T>? = self
        while let s = cur, out.count < n {
            out.append(s.head)
            if out.count < n { cur = s.next }
        }
        return out
    }
    func map<U>(_ f: @escaping (T) -> U) -> Stream<U> { Stream<U>(f(head), next?.map(f)) }
    func filter(_ p: @escaping (T) -> Bool) -> Stream<T>? {
        var cur: Stream<T>? = self
        while let s = cur {
            if p(s.head) { return Stream(s.head, s.next?.filter(p)) }
            cur = s.next
        }
        return nil
    }
    func zip<U>(_ o: Stream<U>) -> Stream<(T, U)> {
        Stream<(T, U)>((head, o.head), { if let a = self.next, let b = o.next { a.zip(b) } else { nil } }())
    }
}
func from(_ n: Int) -> Stream<Int> { Stream(n, from(n + 1)) }
func sieve(_ s: Stream<Int>) -> Stream<Int> {
    let p = s.head
    return Stream(p, s.next?.filter { $0 % p != 0 }.map(sieve))
}
print(from(5).take(4), from(1).map { $0 * $0 }.take(5))
print(sieve(from(2)).take(15))
print(from(1).filter { $0 % 5 == 0 }!.take(3), from(1).zip(from(10)).take(2))
let finite = Stream(1, Stream(2, nil))
print(finite.take(10), finite.filter { $0 > 5 } == nil)

extension Stream: Sequence {
    func makeIterator() -> AnyIterator<T> {
        var cur: Stream<T>? = self
        return AnyIterator {
            defer { cur = cur?.next }
            return cur?.head
        }
    }
}
print(Array(finite), from(3).prefix(2).map { $0 })
for (i, x) in from(100).enumerated() {
    if i == 3 { break }
    print(x, terminator: " ")
}
print()

// memoised lazy value
final class Thunk<T> {
    private var state: (value: T?, make: (() -> T)?)
    init(_ f: @escaping () -> T) { state = (nil, f) }
    var value: T {
        if let v = state.value { return v }
        let v = state.make!()
        state = (v, nil)
        return v
    }
}
var runs = 0
let t = Thunk { () -> Int in runs += 1; return 6 * 7 }
print(runs, t.value, t.value, runs)
let table = (0..<5).map { i in Thunk { runs += 1; return i * i } }
print(table[3].value + table[3].value, runs)
