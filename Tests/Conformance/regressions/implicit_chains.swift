struct S { var a = 0; static var number: S { S() }; func precision(_ p: P) -> S { S(a: p.n) } }
struct P { var n: Int; static func length(_ n: Int) -> P { P(n: n) };  static func length<R: RangeExpression>(_ n: R) -> P where R.Bound == Int { P(n: 0) } }
func f(_ s: S) -> Int { s.a }
print(f(.number.precision(.length(2))))
extension Double { func g(_ s: S) -> Int { s.a } }
print((1.5).g(.number.precision(.length(2))))
extension BinaryFloatingPoint { func h(_ s: S) -> Int { s.a }; func h() -> Int { 0 } }
extension BinaryInteger { func h(_ s: S) -> Int { s.a }; func h() -> Int { 0 } }
let d = 1.5
print(d.h(.number.precision(.length(2))))
print(1.5.h(.number.precision(.length(2))))
enum E { case a, b; static let all: [E] = [.a, .b]; var next: E { self == .a ? .b : .a }; static func make(_ n: Int) -> E { n > 0 ? .a : .b } }
let e: E = .a.next
let e2: E = .make(1).next.next
let e3: E? = .make(0).next
let e4: E = .all[1]
func show(_ e: E = .a.next) { print(e) }
show(); show(.b.next); print(e, e2, e3 as Any, e4)
let n: Int = .max.littleEndian
print(n == Int.max, [E.a].map { x -> E in .make(1).next })
let s: String = .init(repeating: "ab", count: 2).uppercased()
print(s)
extension Optional { static var q: Int? { 3 } }
struct Color { var r = 0; static let red = Color(r: 1); func opacity(_ n: Int) -> Color { Color(r: r * n) } }
func paint(_ c: Color, _ d: Color? = .red.opacity(7)) { print(c.r, d?.r as Any) }
paint(.red.opacity(5)); paint(.red, .red.opacity(2)); print([Color.red, .red.opacity(3)].map(\.r))
