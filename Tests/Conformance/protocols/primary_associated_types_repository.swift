protocol Identified<ID> {
    associatedtype ID: Hashable & Comparable
    var id: ID { get }
}
protocol Repository<Item>: AnyObject {
    associatedtype Item: Identified
    func get(_ id: Item.ID) -> Item?
    func put(_ item: Item)
    func all() -> [Item]
}
extension Repository {
    func update(_ id: Item.ID, _ change: (inout Item) -> Void) -> Bool {
        guard var item = get(id) else { return false }
        change(&item)
        put(item)
        return true
    }
    func find(where test: (Item) -> Bool) -> [Item] { all().filter(test) }
    var count: Int { all().count }
}

final class Memory<Item: Identified>: Repository {
    private var items: [Item.ID: Item] = [:]
    func get(_ id: Item.ID) -> Item? { items[id] }
    func put(_ item: Item) { items[item.id] = item }
    func all() -> [Item] { items.values.sorted { $0.id < $1.id } }
}

final class Logging<Base: Repository>: Repository {
    let base: Base
    private(set) var log: [String] = []
    init(_ base: Base) { self.base = base }
    func get(_ id: Base.Item.ID) -> Base.Item? { log.append("get \(id)"); return base.get(id) }
    func put(_ item: Base.Item) { log.append("put \(item.id)"); base.put(item) }
    func all() -> [Base.Item] { log.append("all"); return base.all() }
}

struct User: Identified { let id: Int; var name: String; var active = true }
struct Country: Identified { var id: String { code }; let code: String, name: String }

func rename(in repo: some Repository<User>, _ id: Int, to name: String) -> String {
    repo.update(id, { $0.name = name }) ? "renamed \(id)" : "no user \(id)"
}
func activeNames(_ repo: any Repository<User>) -> [String] { repo.find { $0.active }.map(\.name) }
func ids<R: Repository>(_ r: R) -> [R.Item.ID] where R.Item.ID: CustomStringConvertible { r.all().map(\.id) }

let users = Logging(Memory<User>())
for (i, name) in ["Zoe", "Abe", "Kim"].enumerated() { users.put(User(id: i * 10, name: name)) }
print(rename(in: users, 10, to: "Abel"), rename(in: users, 11, to: "?"))
_ = users.update(0) { $0.active.toggle() }
print(activeNames(users), users.count, ids(users))
print(users.log)
let repos: [any Repository<User>] = [users, users.base, Memory<User>()]
print(repos.map { $0.count }, repos[0] === users, repos[1] === users)
let countries = Memory<Country>()
[("no", "Norway"), ("de", "Germany")].forEach { countries.put(Country(code: $0, name: $1)) }
print(ids(countries), countries.get("no")?.name ?? "-", countries.find { $0.name.hasPrefix("G") }.count)
