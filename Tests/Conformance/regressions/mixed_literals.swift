let a: [String: Any] = ["a": 1, "b": "two", "c": [1, "2"]]
print(a.count)
let rows: [Any] = [[1, 2], ["a", "b"], [1, "x"], 5, [:] as [String: Int]]
print(rows)
func first(_ text: String?) -> String {
    var left = text.map { $0.split(separator: " ")[...] } ?? []
    func one() -> String {
        switch left.popFirst() {
        case nil: return "end"
        case "("?: return "(" + one() + ")"
        case let t?: return String(t)
        }
    }
    var out = one()
    while !left.isEmpty { out += one() }
    return out
}
print(first("( a b"), first(nil))
enum Failure: Error { case missing(String), denied(String, by: Int), other }
func attempt(_ n: Int) -> String {
    do {
        switch n {
        case 0: throw Failure.missing("a")
        case 1: throw Failure.denied("b", by: 2)
        default: throw Failure.other
        }
    } catch Failure.missing(let name), Failure.denied(let name, by: _) where name == "b" {
        return name
    } catch { return "\(error)" }
}
print((0...2).map(attempt))
