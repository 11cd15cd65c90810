func seq<T, E>(_ a: [Result<T, E>]) -> Result<[T], E> {
        for r in a {
            switch r {
            case .success: break
            case .failure(let e): return .failure(e)
            }
        }
        return .success([])
}
struct Errors: Error {}
func req(_ s: String) -> Result<String, Errors> { .success(s) }
func number(_ k: String) -> Result<Int, Errors> {
    req(k).flatMap { s in
        if let n = Int(s) { .success(n) } else { .failure(Errors()) }
    }
}
print(number("3"))
let x: Int? = { if Bool.random() || true { 3 } else { nil } }()
print(x as Any)
class R { static var log: [String] = []
    static subscript(event: String) -> Int {
        get { log.filter { $0 == event }.count }
        set { log.append(contentsOf: repeatElement(event, count: newValue)) }
    }
}
R["boot"] = 2
R["boot"] += 1
print(R["boot"])
var view = "noël!".unicodeScalars
view.append("x"); view.insert("y", at: view.startIndex)
view.removeLast(2)
print(String(view), String("noël".unicodeScalars.filter { $0.isASCII }), view.count, String(view.dropFirst()), String(String.UnicodeScalarView(view.prefix(2))))
