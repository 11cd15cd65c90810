extension LazySequenceProtocol {
    func tap(_ body: @escaping (Element) -> Void) -> LazyMapSequence<Elements, Element> {
        map { body($0); return $0 }
    }
}

struct PairsView<Base: Sequence>: Sequence {
    let base: Base
    func makeIterator() -> AnyIterator<(Base.Element, Base.Element)> {
        var iterator = base.makeIterator()
        var previous = iterator.next()
        return AnyIterator {
            guard let p = previous, let n = iterator.next() else { return nil }
            previous = n
            return (p, n)
        }
    }
}

extension Sequence {
    var pairs: PairsView<Self> { PairsView(base: self) }
}

func isPrime(_ n: Int) -> Bool {
    n > 1 && !(2...).lazy.prefix { $0 * $0 <= n }.contains { n % $0 == 0 }
}

let primes = (2...).lazy.filter(isPrime)
print(Array(primes.prefix(12)))
let twins = primes.prefix(25).pairs.lazy.filter { $1 - $0 == 2 }
print(twins.map { "(\($0), \($1))" }.joined(separator: " "))
let widest = primes.prefix { $0 < 200 }.pairs.max { $0.1 - $0.0 < $1.1 - $1.0 }
print(widest!.0, widest!.1)

var log: [Int] = []
let tapped = (1...100).lazy.tap { log.append($0) }.filter { $0 % 7 == 0 }
print(tapped.prefix(2).map { $0 }, log.count)
log = []
print(tapped.contains(14), log.last ?? 0)

let goldbach = stride(from: 4, through: 30, by: 2).lazy.compactMap { n in
    (2...n / 2).lazy.filter { isPrime($0) && isPrime(n - $0) }.first.map { (n, $0, n - $0) }
}
for (n, p, q) in goldbach.prefix(4) { print("\(n) = \(p) + \(q)") }
print(goldbach.reduce(0) { $0 + $1.1 })
print("temperature".pairs.filter { $0 == "e" || $1 == "e" }.map { "\($0)\($1)" })
print([Int]().pairs.map { $0.0 + $0.1 }, [1].pairs.map { $0.0 }, [1, 4, 9].pairs.map { $1 - $0 })
