struct S { var p: String { #function }; subscript(i: Int) -> String { #function }; init() { print(#function) }; static func st(_ a: Int = 3) -> String { #function }; func op() { let c = { #function }; print(c()); func inner() -> String { #function }; print(inner()) }; var q: Int { get { print(#function); return 1 } set { print(#function) } }; static func + (a: S, b: S) -> String { #function }; let st = #function; static let sv = #function; func dflt(_ x: String = #function) -> String { x }; func cd() -> String { dflt() } }
var s = S(); print(s.p, s[1], S.st()); s.op(); s.q = 3; _ = s.q; print(s + s, s.st, S.sv, s.dflt(), s.cd())
class K { deinit { print(#function) }; init(a: Int) { print(#function) } }
_ = K(a: 1)
func log(_ m: String, file: String = #fileID, line: Int = #line, fn: String = #function) { print(m, line, fn) }
log("x"); func lf() { log("y") }; lf()
let cl = { log("z") }; cl()
extension Int { var ex: String { #function } }; print(3.ex)
func gen<T>(_ t: T) -> String { #function }; print(gen(1))
