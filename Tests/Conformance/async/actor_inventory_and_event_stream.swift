nonisolated enum InventoryEvent: Sendable, Equatable {
    case added(String, Int), removed(String, Int), soldOut(String)
}

actor Inventory {
    private var stock: [String: Int] = [:]
    private let continuation: AsyncStream<InventoryEvent>.Continuation
    nonisolated let events: AsyncStream<InventoryEvent>

    init() { (events, continuation) = AsyncStream.makeStream(of: InventoryEvent.self) }

    func add(_ item: String, _ n: Int) {
        stock[item, default: 0] += n
        continuation.yield(.added(item, n))
    }
    func take(_ item: String, _ n: Int) -> Bool {
        guard let have = stock[item], have >= n else { return false }
        stock[item] = have - n
        continuation.yield(.removed(item, n))
        if have == n { continuation.yield(.soldOut(item)) }
        return true
    }
    func close() -> [String: Int] {
        continuation.finish()
        return stock
    }
    subscript(item: String) -> Int { stock[item, default: 0] }
}

@MainActor
final class Dashboard {
    private(set) var lines: [String] = []
    func consume(_ events: AsyncStream<InventoryEvent>) async {
        var n = 0
        for await e in events {
            n += 1
            let text = switch e {
            case let .added(i, k): "+\(k) \(i)"
            case let .removed(i, k): "-\(k) \(i)"
            case .soldOut(let i): "\(i) sold out"
            }
            lines.append("\(n). \(text)")
        }
    }
}

let inventory = Inventory()
let dashboard = Dashboard()
let watcher = Task { await dashboard.consume(inventory.events) }
await inventory.add("lamp", 2)
await inventory.add("desk", 1)
print(await inventory.take("lamp", 1), await inventory.take("sofa", 1), await inventory.take("lamp", 5), await inventory.take("lamp", 1))
print(await inventory["desk"], await inventory["lamp"])
let sold = await withTaskGroup(of: Bool.self) { group in
    for _ in 0..<5 { group.addTask { await inventory.take("desk", 1) } }
    var n = 0
    for await ok in group where ok { n += 1 }
    return n
}
print("desks sold:", sold)
let rest = await inventory.close()
await watcher.value
dashboard.lines.forEach { print($0) }
print(rest.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })

struct Abort: Error {}
func countdown(from n: Int) -> AsyncThrowingStream<Int, any Error> {
    AsyncThrowingStream { continuation in
        for i in stride(from: n, to: 1, by: -1) { continuation.yield(i) }
        continuation.finish(throwing: Abort())
    }
}
var seen: [Int] = []
do { for try await k in countdown(from: 4) { seen.append(k) } } catch { print("aborted after", seen, error is Abort) }
