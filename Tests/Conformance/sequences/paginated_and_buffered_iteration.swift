struct Page<T> { let items: [T], next: Int? }

struct Paginated<T>: Sequence {
    let fetch: (Int) -> Page<T>
    func makeIterator() -> AnyIterator<T> {
        var buffer: ArraySlice<T> = []
        var cursor: Int? = 0
        return AnyIterator {
            while buffer.isEmpty, let page = cursor {
                let p = fetch(page)
                buffer = p.items[...]
                cursor = p.next
            }
            return buffer.popFirst()
        }
    }
}

var fetched: [Int] = []
let catalogue = Paginated<String> { page in
    fetched.append(page)
    let items = page == 1 ? [] : (0..<3).map { "item\(page * 3 + $0)" }
    return Page(items: items, next: page < 3 ? page + 1 : nil)
}
print(catalogue.first { $0.hasSuffix("2") } ?? "-", fetched)
fetched = []
print(Array(catalogue.prefix(4)), fetched)
print(catalogue.map { $0.count }.reduce(0, +), catalogue.contains("item8"), catalogue.reduce(0) { n, _ in n + 1 })

nonisolated final class Peekable<I: IteratorProtocol>: IteratorProtocol, Sequence {
    private var base: I
    private var lookahead: I.Element?
    init(_ base: I) { self.base = base }
    func peek() -> I.Element? {
        if lookahead == nil { lookahead = base.next() }
        return lookahead
    }
    func next() -> I.Element? {
        defer { lookahead = nil }
        return lookahead ?? base.next()
    }
    func take(while test: (I.Element) -> Bool) -> [I.Element] {
        var out: [I.Element] = []
        while let e = peek(), test(e) { out.append(next()!) }
        return out
    }
}

let stream = Peekable("12+345*6".makeIterator())
var tokens: [String] = []
while let c = stream.peek() {
    if c.isNumber { tokens.append(String(stream.take { $0.isNumber })) } else { tokens.append(String(stream.next()!)) }
}
print(tokens, stream.next() as Any)
let p = Peekable([1, 2, 3, 10].makeIterator())
print(p.peek()!, p.peek()!, p.next()!, p.take { $0 < 5 }, p.next()!, p.peek() as Any)

extension Sequence {
    func windowed(_ n: Int) -> UnfoldSequence<[Element], (Iterator, [Element])> {
        sequence(state: (makeIterator(), [])) { state in
            while state.1.count < n { guard let e = state.0.next() else { return nil }; state.1.append(e) }
            defer { state.1.removeFirst() }
            return state.1
        }
    }
}
print(Array((1...5).windowed(3)), Array("ab".windowed(3)).count, [4, 8, 6].windowed(2).map { $0.reduce(0, +) / 2 })
let collatz = sequence(first: 6) { $0 == 1 ? nil : $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 }
print(Array(collatz), collatz.max()!, Array(zip(collatz, collatz.dropFirst()).filter { $1 > $0 }.map { $0.0 }))
var it = stride(from: 1, through: 9, by: 4).makeIterator()
print(it.next()!, IteratorSequence(it).map { $0 }, it.next()!)
