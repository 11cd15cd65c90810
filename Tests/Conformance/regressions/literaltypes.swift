struct R: ExpressibleByStringLiteral { let s: String; init(stringLiteral v: String) { s = v } }
print(R("x").s, ("y" as R).s, R(stringLiteral: "z").s)
let r: R = "é", q: R = "long text"; print(r, q)
struct C: ExpressibleByExtendedGraphemeClusterLiteral { let c: Character; init(extendedGraphemeClusterLiteral v: Character) { c = v } }
let c: C = "é"; print(c, C(extendedGraphemeClusterLiteral: "x"), C("q"))
struct U: ExpressibleByUnicodeScalarLiteral { let u: Unicode.Scalar; init(unicodeScalarLiteral v: Unicode.Scalar) { u = v } }
let u: U = "x"; print(u)
struct I: ExpressibleByIntegerLiteral { let i: Int; init(integerLiteral v: Int) { i = v } }
print(I(3), 4 as I, [1, 2] as [I])
struct S: ExpressibleByStringInterpolation { let s: String; init(stringLiteral v: String) { s = "<" + v + ">" } }
let n = 5
print(S("x"), ("y" as S).s, ("y\(n)z\(n + 1)" as S).s, S("a\(n)"))
func f(_ s: S) { print(s.s) }
f("plain"); f("value \(n)")
let d: [String: R] = ["k": "v"]; print(d)
enum E: String, ExpressibleByStringLiteral { case a, b; init(stringLiteral v: String) { self = E(rawValue: v) ?? .b } }
let e: E = "a"; print(e, "zz" as E)
print(("x" as R?)?.s ?? "-")
