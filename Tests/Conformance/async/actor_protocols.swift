// Actors with protocols, actor-isolated parameters, async requirements, actor identity.
protocol Store: Actor {
    associatedtype Value
    func get(_ key: String) -> Value?
    func set(_ key: String, _ v: Value)
}
extension Store {
    func swap(_ a: String, _ b: String) {
        let (x, y) = (get(a), get(b))
        if let x, let y {
            set(a, y)
            set(b, x)
        }
    }
}
actor IntStore: Store {
    private var data: [String: Int] = [:]
    func get(_ key: String) -> Int? { data[key] }
    func set(_ key: String, _ v: Int) { data[key] = v }
    var keys: [String] { data.keys.sorted() }
    subscript(key: String) -> Int { data[key, default: -1] }
}
let store = IntStore()
await store.set("a", 1)
await store.set("b", 2)
await store.swap("a", "b")
print(await store.get("a")!, await store["b"], await store["zzz"], await store.keys)

// isolated parameter: several operations without suspension
func bump(_ s: isolated IntStore, by n: Int) {
    for k in s.keys { s.set(k, s.get(k)! + n) }
}
await bump(store, by: 100)
print(await store.get("a")!, await store.get("b")!)

// protocol with async requirement satisfied by an actor and by a struct
protocol Greeter: Sendable {
    func greet() async -> String
}
actor Robot: Greeter {
    private var n = 0
    func greet() -> String {
        n += 1
        return "beep \(n)"
    }
}
struct Human: Greeter {
    let name: String
    func greet() async -> String { "hi, \(name)" }
}
let gs: [any Greeter] = [Robot(), Human(name: "Jo")]
for g in gs + gs { print(await g.greet()) }

// the main actor and a custom global actor
@globalActor actor Disk {
    static let shared = Disk()
}
@Disk final class Files {
    var names: [String] = []
    func write(_ n: String) -> Int {
        names.append(n)
        return names.count
    }
}
@Disk func makeFiles() -> Files { Files() }
let files = await makeFiles()
print(await files.write("x"), await files.write("y"), await files.names)
@Disk func audit(_ f: Files) -> String { f.names.joined(separator: "+") }
print(await audit(files))

final class ViewModel {
    var state = "idle" { didSet { print("state", oldValue, "->", state) } }
    func load() async {
        state = "loading"
        let n = await store.get("a") ?? 0
        state = "loaded \(n)"
    }
}
let vm = ViewModel()
await vm.load()
print(vm.state)
let other = IntStore()
print(store === store, store === other, [store, other].count)
await MainActor.run { vm.state = "final" }
