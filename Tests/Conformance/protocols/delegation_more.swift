// Delegate pattern, class-bound protocols, protocol inheritance.
protocol Observer: AnyObject {
    func changed(_ what: String, from old: Int, to new: Int)
}
protocol Identified { var id: String { get } }
protocol LoggingObserver: Observer, Identified {
    var log: [String] { get set }
}
extension LoggingObserver {
    func changed(_ what: String, from old: Int, to new: Int) {
        log.append("[\(id)] \(what): \(old)->\(new)")
    }
}

final class Memory: LoggingObserver {
    let id: String
    var log: [String] = []
    init(id: String) { self.id = id }
    deinit { print("observer \(id) gone") }
}
final class Alarm: Observer {
    let limit: Int
    var fired = 0
    init(limit: Int) { self.limit = limit }
    func changed(_ what: String, from old: Int, to new: Int) {
        if new > limit && old <= limit {
            fired += 1
            print("ALARM \(what) \(new)")
        }
    }
}

final class Reactor {
    private struct Ref { weak var o: (any Observer)? }
    private var refs: [Ref] = []
    var temperature = 20 {
        didSet { notify("temperature", oldValue, temperature) }
    }
    func add(_ o: any Observer) { refs.append(Ref(o: o)) }
    func remove(_ o: any Observer) { refs.removeAll { $0.o === o } }
    private func notify(_ what: String, _ a: Int, _ b: Int) {
        refs.removeAll { $0.o == nil }
        for r in refs { r.o?.changed(what, from: a, to: b) }
    }
    var observerCount: Int { refs.count }
}

let reactor = Reactor()
var memory: Memory? = Memory(id: "mem")
let alarm = Alarm(limit: 100)
reactor.add(memory!)
reactor.add(alarm)
for t in [50, 99, 101, 150, 80, 120] { reactor.temperature = t }
print(memory!.log)
print("fired", alarm.fired, "observers", reactor.observerCount)
memory = nil
reactor.temperature = 10
print("observers", reactor.observerCount)
reactor.remove(alarm)
reactor.temperature = 1000
print("observers", reactor.observerCount, "fired", alarm.fired)
