@dynamicMemberLookup
struct Row {
    private let header: [String: Int]
    private let cells: [String]
    init(header: [String], cells: [String]) {
        self.header = Dictionary(uniqueKeysWithValues: header.enumerated().map { ($1, $0) })
        self.cells = cells
    }
    subscript(dynamicMember name: String) -> String? { header[name].flatMap { cells.indices.contains($0) ? cells[$0] : nil } }
    subscript(dynamicMember name: String) -> Int? { (self[dynamicMember: name] as String?).flatMap { Int($0) } }
    subscript(dynamicMember name: String) -> Double { (self[dynamicMember: name] as String?).flatMap(Double.init) ?? .nan }
}

struct Style { var color = "black"; var size = 12; var font = Font(); struct Font { var name = "Serif"; var bold = false } }

@dynamicMemberLookup
struct Builder<T> {
    private var value: T
    init(_ value: T) { self.value = value }
    subscript<V>(dynamicMember path: WritableKeyPath<T, V>) -> (V) -> Builder {
        { v in
            var copy = self
            copy.value[keyPath: path] = v
            return copy
        }
    }
    func build() -> T { value }
}

@dynamicMemberLookup
final class Lens<Root> {
    private var root: Root
    private(set) var reads = 0, writes = 0
    init(_ r: Root) { root = r }
    subscript<V>(dynamicMember path: WritableKeyPath<Root, V>) -> V {
        get { reads += 1; return root[keyPath: path] }
        set { writes += 1; root[keyPath: path] = newValue }
    }
}

@dynamicMemberLookup
protocol Forwarding { associatedtype Target; var target: Target { get } }
extension Forwarding { subscript<V>(dynamicMember path: KeyPath<Target, V>) -> V { target[keyPath: path] } }
struct Labelled: Forwarding { let label: String; let target: [Int] }

@dynamicMemberLookup
enum Environment {
    static subscript(dynamicMember name: String) -> String { "$" + name.uppercased() }
    case shared
    subscript(dynamicMember name: String) -> Int { name.count }
}

let rows = ["ada,36,1.5", "bob,x,2"].map { Row(header: ["name", "age", "score"], cells: $0.split(separator: ",").map(String.init)) }
for r in rows {
    let name: String? = r.name
    let age: Int? = r.age
    let score: Double = r.score
    let missing: String? = r.email
    print(name ?? "-", age ?? -1, score, missing ?? "none")
}
let style = Builder(Style()).color("red").size(20).font(.init(name: "Mono", bold: true)).build()
print(style.color, style.size, style.font)
let base = Builder(Style())
print(base.size(1).build().size, base.build().size)
let lens = Lens(style)
lens.size += 2
lens.font.name.append("space")
lens.color = lens.color + "dish"
print(lens.size, lens.font.name, lens.color, lens.reads, lens.writes)
let l = Labelled(label: "xs", target: [3, 1, 2])
print(l.label, l.count, l.first ?? 0, l.isEmpty, l.last!)
print(Environment.home, Environment.shared.abc, Environment.shared.longName)
