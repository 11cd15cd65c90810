// Stored closures, completion handlers, a small event emitter and a DSL.
var completionHandlers: [() -> Void] = []
func withEscaping(_ handler: @escaping () -> Void) { completionHandlers.append(handler) }
func withNonescaping(_ closure: () -> Void) { closure() }

class SomeClass {
    var x = 10
    func doSomething() {
        withEscaping { self.x = 100 }
        withNonescaping { x = 200 }
    }
}
let instance = SomeClass()
instance.doSomething()
print(instance.x)
completionHandlers.first?()
print(instance.x)

class Emitter<Payload> {
    private var listeners: [(id: Int, call: (Payload) -> Void)] = []
    private var nextID = 1
    func on(_ f: @escaping (Payload) -> Void) -> Int {
        defer { nextID += 1 }
        listeners.append((nextID, f))
        return nextID
    }
    func off(_ id: Int) { listeners.removeAll { $0.id == id } }
    func emit(_ p: Payload) { listeners.forEach { $0.call(p) } }
}
let clicks = Emitter<String>()
var seen: [String] = []
let first = clicks.on { seen.append("1:" + $0) }
let second = clicks.on { seen.append("2:" + $0.uppercased()) }
clicks.emit("a")
clicks.off(first)
clicks.emit("b")
print(seen, second)

func fetch(_ key: String, completion: (Result<Int, Failure>) -> Void) {
    let table = ["one": 1, "two": 2]
    if let v = table[key] { completion(.success(v)) } else { completion(.failure(.missing(key))) }
}
enum Failure: Error { case missing(String) }
for key in ["two", "ten"] {
    fetch(key) { result in
        switch result {
        case .success(let v): print("got", v)
        case .failure(.missing(let k)): print("no", k)
        }
    }
}

func build(_ block: (inout [String]) -> Void) -> String {
    var lines: [String] = []
    block(&lines)
    return lines.joined(separator: "/")
}
print(build { $0.append("usr"); $0 += ["local", "bin"] })
func timesTwo(_ f: @autoclosure @escaping () -> Int) -> () -> Int { { f() * 2 } }
let delayed = timesTwo(instance.x + 1)
instance.x = 4
print(delayed())
