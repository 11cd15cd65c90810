// Generic Parser / Either / Lens style value types holding closures.
enum Either<L, R> {
    case left(L), right(R)
    func fold<T>(_ l: (L) -> T, _ r: (R) -> T) -> T {
        switch self {
        case .left(let x): l(x)
        case .right(let y): r(y)
        }
    }
    func mapRight<S>(_ f: (R) -> S) -> Either<L, S> {
        switch self {
        case .left(let x): .left(x)
        case .right(let y): .right(f(y))
        }
    }
}
extension Either where L == R {
    var value: L { fold({ $0 }, { $0 }) }
}
let es: [Either<String, Int>] = [.left("bad"), .right(4)]
print(es.map { $0.mapRight { $0 * 10 }.fold({ "L:" + $0 }, { "R:\($0)" }) })
print(Either<Int, Int>.left(3).value + Either<Int, Int>.right(5).value)

struct Parser<Output> {
    let run: (inout Substring) -> Output?
    func map<T>(_ f: @escaping (Output) -> T) -> Parser<T> {
        Parser<T> { self.run(&$0).map(f) }
    }
    func then<T>(_ other: Parser<T>) -> Parser<(Output, T)> {
        Parser<(Output, T)> { s in
            let saved = s
            guard let a = self.run(&s), let b = other.run(&s) else {
                s = saved
                return nil
            }
            return (a, b)
        }
    }
    func or(_ other: Parser) -> Parser { Parser { self.run(&$0) ?? other.run(&$0) } }
    func many(separatedBy sep: Parser<Void>) -> Parser<[Output]> {
        Parser<[Output]> { s in
            var out: [Output] = []
            var rest = s
            while let x = self.run(&s) {
                out.append(x)
                rest = s
                if sep.run(&s) == nil { break }
            }
            s = rest
            return out
        }
    }
    func parse(_ text: String) -> (Output, rest: Substring)? {
        var s = Substring(text)
        return run(&s).map { ($0, s) }
    }
}
let int = Parser<Int> { s in
    let digits = s.prefix { $0.isNumber }
    guard !digits.isEmpty else { return nil }
    s.removeFirst(digits.count)
    return Int(digits)
}
func literal(_ t: String) -> Parser<Void> {
    Parser<Void> { s in
        guard s.hasPrefix(t) else { return nil }
        s.removeFirst(t.count)
        return ()
    }
}
let list = int.many(separatedBy: literal(","))
let (nums, rest) = list.parse("1,22,333,x")!
print(nums, rest)
let neg = literal("-").then(int).map { -$0.1 }
let signed = neg.or(int)
print(["-42", "17", "x"].map { signed.parse($0)?.0 })
let point = literal("(").then(signed).then(literal(",")).then(signed).then(literal(")"))
    .map { (x: $0.0.0.0.1, y: $0.0.1) }
if let (p, r) = point.parse("(3,-4)!") { print(p.x, p.y, r) }
print(point.parse("(3;4)") == nil)
