protocol Countable { static var cardinality: Int { get } }
extension Bool: Countable { static var cardinality: Int { 2 } }
extension Optional: Countable where Wrapped: Countable { static var cardinality: Int { Wrapped.cardinality + 1 } }
enum Suit: CaseIterable, Countable { case hearts, spades, clubs }
extension Countable where Self: CaseIterable { static var cardinality: Int { allCases.count } }
struct Both<A: Countable, B: Countable>: Countable { static var cardinality: Int { A.cardinality * B.cardinality } }
enum OneOf<A: Countable, B: Countable>: Countable { case a(A), b(B); static var cardinality: Int { A.cardinality + B.cardinality } }

protocol Zero {}
struct Z: Nat, Zero { static let value = 0 }
protocol Nat { static var value: Int { get } }
enum S<N: Nat>: Nat { static var value: Int { N.value + 1 } }
struct Vec<N: Nat, T> {
    let items: [T]
    init?(_ items: [T]) { guard items.count == N.value else { return nil }; self.items = items }
    func zip<U>(_ other: Vec<N, U>) -> Vec<N, (T, U)> { Vec<N, (T, U)>(Array(Swift.zip(items, other.items)))! }
    func appending(_ t: T) -> Vec<S<N>, T> { Vec<S<N>, T>(items + [t])! }
}
typealias Three = S<S<S<Z>>>

protocol TreeLike { associatedtype Child: TreeLike where Child.Child == Child; var children: [Child] { get }; var weight: Int { get } }
extension TreeLike { var total: Int { weight + children.reduce(0) { $0 + $1.total } } }
struct Folder: TreeLike { let weight = 1; var children: [Folder] = [] }

struct Tagged<Tag, Raw> { var raw: Raw }
extension Tagged: Equatable where Raw: Equatable {}
extension Tagged: Comparable where Raw: Comparable { static func < (a: Self, b: Self) -> Bool { a.raw < b.raw } }
extension Tagged: ExpressibleByIntegerLiteral where Raw: ExpressibleByIntegerLiteral { init(integerLiteral v: Raw.IntegerLiteralType) { raw = Raw(integerLiteral: v) } }
extension Tagged: AdditiveArithmetic where Raw: AdditiveArithmetic {
    static var zero: Self { Self(raw: .zero) }
    static func + (a: Self, b: Self) -> Self { Self(raw: a.raw + b.raw) }
    static func - (a: Self, b: Self) -> Self { Self(raw: a.raw - b.raw) }
}
extension Tagged: Sequence where Raw: Sequence { func makeIterator() -> Raw.Iterator { raw.makeIterator() } }
enum Cents {}
enum Grams {}
typealias Money = Tagged<Cents, Int>

extension Sequence where Element: Sequence, Element.Element: Comparable {
    func flattenedSorted() -> [Element.Element] { flatMap { $0 }.sorted() }
}
func same<A: Equatable>(_: A, _: A) -> String { "same type" }
func same<A, B>(_: A, _: B) -> String { "different types" }

print(Bool.cardinality, Bool?.cardinality, Suit?.cardinality, Both<Suit, Bool?>.cardinality, OneOf<Bool, Both<Bool, Suit>>.cardinality)
print(Three.value, Vec<Three, Int>([1, 2]) == nil ? "wrong size" : "ok")
let v = Vec<Three, Int>([1, 2, 3])!, w = Vec<Three, String>(["a", "b", "c"])!
print(v.zip(w).items.map { "\($0)\($1)" }, type(of: v.appending(4)), v.appending(4).items)
print(Folder(children: [Folder(), Folder(children: [Folder()])]).total)
let prices: [Money] = [250, 100, 375]
print(prices.reduce(.zero, +).raw, prices.max()!.raw, prices.sorted().map(\.raw), Money(raw: 5) == 5, Tagged<Grams, [Int]>(raw: [3, 4]).map { $0 * 2 })
print([[3, 1], [2]].flattenedSorted(), ["ba", "c"].flattenedSorted(), same(1, 2), same(1, "x"), same({}, {}))
