final class Config {
    var values: [String: Int]
    init(values: [String: Int]) { self.values = values }
    func get(_ k: String) -> Int { values[k] ?? 0 }
}

class DebugConfig: Config {
    func dump() { print(values.count) }
}

let c = Config(values: ["b": 2])
c.values["a"] = 1
print(c.get("a"))
