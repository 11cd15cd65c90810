final class EventBus {
    private var handlers: [ObjectIdentifier: [(Any) -> Void]] = [:]
    private(set) var delivered = 0

    func on<E>(_ type: E.Type = E.self, _ handler: @escaping (E) -> Void) {
        handlers[ObjectIdentifier(type), default: []].append { handler($0 as! E) }
    }
    @discardableResult
    func post<E>(_ event: E) -> Int {
        let list = handlers[ObjectIdentifier(E.self)] ?? []
        list.forEach { $0(event) }
        delivered += list.count
        return list.count
    }
}

struct TypedKey<Value>: Hashable { let name: String }
struct Container {
    private var values: [AnyHashable: Any] = [:]
    subscript<V>(key: TypedKey<V>) -> V? {
        get { values[key] as? V }
        set { values[key] = newValue }
    }
    subscript<V>(key: TypedKey<V>, default d: @autoclosure () -> V) -> V {
        get { self[key] ?? d() }
        set { self[key] = newValue }
    }
}
extension TypedKey where Value == Int { static let retries = Self(name: "retries") }
extension TypedKey where Value == [String] { static let hosts = Self(name: "hosts") }

final class Resolver {
    private var factories: [ObjectIdentifier: () -> Any] = [:]
    func register<T>(_ type: T.Type, _ make: @escaping () -> T) { factories[ObjectIdentifier(type)] = make }
    func singleton<T>(_ make: @autoclosure @escaping () -> T) {
        var cached: T?
        register(T.self) {
            if let c = cached { return c }
            let v = make()
            cached = v
            return v
        }
    }
    func resolve<T>(_ type: T.Type = T.self) -> T? { factories[ObjectIdentifier(type)]?() as? T }
}

struct Saved { let path: String }
struct Moved<T> { let by: T }
let bus = EventBus()
var log: [String] = []
bus.on(Saved.self) { log.append("saved \($0.path)") }
bus.on { (e: Saved) in log.append("backup \(e.path.count)") }
bus.on(Moved<Int>.self) { log.append("moved \($0.by)") }
bus.on { (n: Int) in log.append("raw \(n + 1)") }
print(bus.post(Saved(path: "a.txt")), bus.post(Moved(by: 3)), bus.post(Moved(by: 2.5)), bus.post(41), bus.post("?"))
print(log, bus.delivered)

var settings = Container()
settings[.retries] = 3
settings[.retries, default: 0] += 2
settings[.hosts, default: []].append("alpha")
settings[.hosts, default: []] += ["beta"]
print(settings[.retries] ?? -1, settings[.hosts]!, settings[TypedKey<String>(name: "retries")] as Any)
settings[.retries] = nil
print(settings[.retries, default: 9])

protocol Clock { var now: Int { get } }
final class FakeClock: Clock { var now = 100 }
let resolver = Resolver()
var built = 0
resolver.singleton(FakeClock())
resolver.register((any Clock).self) { resolver.resolve(FakeClock.self)! }
resolver.register(String.self) { built += 1; return "build \(built)" }
resolver.resolve(FakeClock.self)?.now += 11
print((resolver.resolve() as (any Clock)?)?.now ?? 0, resolver.resolve(String.self)!, resolver.resolve(String.self)!, resolver.resolve(Double.self) as Any)
