final class Registry {
    static let shared = Registry()
    private var names: [String] = []
    private init() {}
    func register(_ n: String) { names.append(n) }
}

Registry.shared.register("a")
let second = Registry()
second.register("b")
