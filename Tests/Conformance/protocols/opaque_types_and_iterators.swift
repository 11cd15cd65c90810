protocol Stream<Element> {
    associatedtype Element
    mutating func next() -> Element?
}
extension Stream {
    func mapped<T>(_ f: @escaping (Element) -> T) -> some Stream<T> { Mapped(base: self, f: f) }
    func limited(_ n: Int) -> some Stream<Element> { Limited(base: self, left: n) }
    func zipped<S: Stream>(_ other: S) -> some Stream<(Element, S.Element)> { Zipped(a: self, b: other) }
    consuming func collect() -> [Element] {
        var copy = self
        var out: [Element] = []
        while let e = copy.next() { out.append(e) }
        return out
    }
}
struct Naturals: Stream {
    var n = 0
    mutating func next() -> Int? { defer { n += 1 }; return n }
}
struct Letters: Stream {
    var rest: Substring
    init(_ s: String) { rest = s[...] }
    mutating func next() -> Character? { rest.popFirst() }
}
private struct Mapped<B: Stream, T>: Stream {
    var base: B
    let f: (B.Element) -> T
    mutating func next() -> T? { base.next().map(f) }
}
private struct Limited<B: Stream>: Stream {
    var base: B
    var left: Int
    mutating func next() -> B.Element? {
        guard left > 0 else { return nil }
        left -= 1
        return base.next()
    }
}
private struct Zipped<A: Stream, B: Stream>: Stream {
    var a: A, b: B
    mutating func next() -> (A.Element, B.Element)? {
        guard let x = a.next(), let y = b.next() else { return nil }
        return (x, y)
    }
}

func squares(upTo n: Int) -> some Stream<Int> { Naturals().mapped { $0 * $0 }.limited(n) }
func pick(_ flag: Bool) -> any Stream<Int> { flag ? Naturals(n: 100) : squares(upTo: 3) }
func sum(_ s: some Stream<Int>) -> Int { s.collect().reduce(0, +) }
func firstTwo<T>(_ s: any Stream<T>) -> [T] {
    var s = s
    return [s.next(), s.next()].compactMap { $0 }
}

print(squares(upTo: 5).collect(), sum(squares(upTo: 4)))
print(firstTwo(pick(true)), firstTwo(pick(false)), firstTwo(Letters("z")))
print(Letters("swift").zipped(Naturals(n: 1)).collect().map { "\($0)\($1)" }, Letters("").collect().isEmpty)
var n = Naturals(n: 5)
let frozen = n
_ = n.next()
print(n.next()!, frozen.n, Letters("ab").mapped { $0.uppercased() }.collect())
let streams: [any Stream<Int>] = [Naturals(n: 7), squares(upTo: 2)]
print(streams.map { firstTwo($0) }, streams.count)
func makeAdder(_ k: Int) -> some Equatable & Hashable { k * 2 }
print(makeAdder(3) == makeAdder(3), makeAdder(1).hashValue == makeAdder(1).hashValue, "\(makeAdder(21))")
func both() -> (some Collection<Int>, some Sequence<String>) { ([1, 2, 3], ["a"].lazy.map { $0 + "!" }) }
let (numbers, texts) = both()
print(numbers.count, numbers.first!, Array(texts))
