// A small query DSL with a builder in init, and a builder producing closures.
struct Row { let name: String; let dept: String; let pay: Int }
enum Clause {
    case filter((Row) -> Bool)
    case order((Row, Row) -> Bool)
    case limit(Int)
}
@resultBuilder
enum QueryBuilder {
    static func buildBlock(_ c: [Clause]...) -> [Clause] { c.flatMap { $0 } }
    static func buildExpression(_ c: Clause) -> [Clause] { [c] }
    static func buildOptional(_ c: [Clause]?) -> [Clause] { c ?? [] }
    static func buildEither(first c: [Clause]) -> [Clause] { c }
    static func buildEither(second c: [Clause]) -> [Clause] { c }
    static func buildArray(_ c: [[Clause]]) -> [Clause] { c.flatMap { $0 } }
}
func whereEqual<V: Equatable>(_ k: KeyPath<Row, V>, _ v: V) -> Clause { .filter { $0[keyPath: k] == v } }
func whereMin<V: Comparable>(_ k: KeyPath<Row, V>, _ v: V) -> Clause { .filter { $0[keyPath: k] >= v } }
func orderBy<V: Comparable>(_ k: KeyPath<Row, V>, descending: Bool = false) -> Clause {
    .order { descending ? $0[keyPath: k] > $1[keyPath: k] : $0[keyPath: k] < $1[keyPath: k] }
}
func top(_ n: Int) -> Clause { .limit(n) }

struct Query {
    let clauses: [Clause]
    init(@QueryBuilder _ body: () -> [Clause]) { clauses = body() }
    func run(_ rows: [Row]) -> [Row] {
        clauses.reduce(rows) { rows, c in
            switch c {
            case .filter(let p): rows.filter(p)
            case .order(let less): rows.sorted(by: less)
            case .limit(let n): Array(rows.prefix(n))
            }
        }
    }
}
let rows = [
    Row(name: "Ann", dept: "dev", pay: 90), Row(name: "Bob", dept: "ops", pay: 60),
    Row(name: "Cyd", dept: "dev", pay: 75), Row(name: "Dan", dept: "dev", pay: 120),
    Row(name: "Eve", dept: "ops", pay: 95),
]
func show(_ q: Query) { print(q.run(rows).map { "\($0.name):\($0.pay)" }.joined(separator: " ")) }
show(Query {
    whereEqual(\.dept, "dev")
    orderBy(\.pay, descending: true)
    top(2)
})
func search(dept: String?, rich: Bool, floors: [Int] = []) -> Query {
    Query {
        if let dept { whereEqual(\.dept, dept) }
        for f in floors { whereMin(\.pay, f) }
        if rich {
            whereMin(\.pay, 90)
            orderBy(\.pay)
        } else {
            orderBy(\.name, descending: true)
        }
    }
}
show(search(dept: nil, rich: true))
show(search(dept: "ops", rich: false))
show(search(dept: "dev", rich: false, floors: [70, 80]))
show(Query {})
print(search(dept: "x", rich: true, floors: [1, 2]).clauses.count)

// builder of functions composed into one
@resultBuilder
enum Compose {
    static func buildBlock(_ fs: ((Double) -> Double)...) -> (Double) -> Double {
        { x in fs.reduce(x) { $1($0) } }
    }
}
func pipeline(@Compose _ f: () -> (Double) -> Double) -> (Double) -> Double { f() }
let half: (Double) -> Double = { $0 / 2 }
let plusTen: (Double) -> Double = { $0 + 10 }
let square: (Double) -> Double = { $0 * $0 }
let f = pipeline {
    half
    plusTen
    square
    half
}
print(f(4), [0, 2, -20].map { f($0) })
