enum Either<Left, Right> {
    case left(Left), right(Right)

    func fold<T>(_ l: (Left) -> T, _ r: (Right) -> T) -> T {
        switch self {
        case .left(let x): l(x)
        case .right(let y): r(y)
        }
    }
    func map<T>(_ f: (Right) -> T) -> Either<Left, T> { fold({ .left($0) }, { .right(f($0)) }) }
    func flatMap<T>(_ f: (Right) -> Either<Left, T>) -> Either<Left, T> { fold({ .left($0) }, f) }
    var swapped: Either<Right, Left> { fold(Either<Right, Left>.right, Either<Right, Left>.left) }
    var right: Right? { if case .right(let r) = self { r } else { nil } }
}
extension Either: Equatable where Left: Equatable, Right: Equatable {}
extension Either where Left == Right { var value: Left { fold({ $0 }, { $0 }) } }

enum Validation<T> {
    case valid(T)
    case invalid([String])

    static func check(_ v: T, _ rules: (String, (T) -> Bool)...) -> Validation {
        let broken = rules.filter { !$0.1(v) }.map(\.0)
        return broken.isEmpty ? .valid(v) : .invalid(broken)
    }
    func and<U>(_ other: Validation<U>) -> Validation<(T, U)> {
        switch (self, other) {
        case let (.valid(a), .valid(b)): .valid((a, b))
        case let (.invalid(a), .invalid(b)): .invalid(a + b)
        case let (.invalid(e), _), let (_, .invalid(e)): .invalid(e)
        }
    }
    func map<U>(_ f: (T) -> U) -> Validation<U> {
        switch self {
        case .valid(let v): .valid(f(v))
        case .invalid(let e): .invalid(e)
        }
    }
}

enum Tree<T> {
    case leaf(T)
    indirect case branch([Tree])
    func reduce<R>(_ leaf: (T) -> R, _ branch: ([R]) -> R) -> R {
        switch self {
        case .leaf(let v): leaf(v)
        case .branch(let c): branch(c.map { $0.reduce(leaf, branch) })
        }
    }
}

func parse(_ s: String) -> Either<String, Int> { Int(s).map(Either.right) ?? .left("bad \(s)") }
func half(_ n: Int) -> Either<String, Int> { n % 2 == 0 ? .right(n / 2) : .left("odd \(n)") }

for s in ["12", "7", "x"] { print(s, parse(s).flatMap(half).map { $0 + 100 }) }
print(parse("4") == .right(4), parse("z").swapped, Either<Int, Int>.left(3).value, ["1", "b", "3"].map(parse).compactMap(\.right))
let name = Validation.check("Al", ("name too short", { $0.count > 2 }), ("name needs capital", { $0.first!.isUppercase }))
let age = Validation.check(-4, ("age negative", { $0 >= 0 }), ("age not even", { $0 % 2 == 0 }))
print(name.and(age))
let ok = Validation.check("Alan", ("short", { $0.count > 2 })).and(.check(41, ("negative", { $0 >= 0 }))).map { "\($0) is \($1)" }
if case .valid(let text) = ok { print(text) }
let tree: Tree<Int> = .branch([.leaf(1), .branch([.leaf(2), .leaf(3)]), .branch([])])
print(tree.reduce({ $0 }, { $0.reduce(0, +) }), tree.reduce({ "\($0)" }, { "(" + $0.joined(separator: " ") + ")" }), tree.reduce({ _ in 0 }, { 1 + ($0.max() ?? 0) }))
