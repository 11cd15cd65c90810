enum BuildPlanError: Error { case cycle([String]), unknown(String, neededBy: String) }

struct BuildPlan {
    let dependencies: [String: [String]]

    func order() throws -> [String] {
        enum Mark { case visiting, done }
        var marks: [String: Mark] = [:]
        var stack: [String] = []
        var result: [String] = []

        func visit(_ target: String) throws {
            switch marks[target] {
            case .done: return
            case .visiting:
                let start = stack.firstIndex(of: target)!
                throw BuildPlanError.cycle(stack[start...] + [target])
            case nil:
                guard let needs = dependencies[target] else {
                    throw BuildPlanError.unknown(target, neededBy: stack.last ?? "root")
                }
                marks[target] = .visiting
                stack.append(target)
                for d in needs.sorted() { try visit(d) }
                stack.removeLast()
                marks[target] = .done
                result.append(target)
            }
        }
        for target in dependencies.keys.sorted() { try visit(target) }
        return result
    }

    func levels() throws -> [[String]] {
        var level: [String: Int] = [:]
        for t in try order() {
            level[t] = (dependencies[t]!.compactMap { level[$0] }.max() ?? -1) + 1
        }
        return Dictionary(grouping: level.keys, by: { level[$0]! })
            .sorted { $0.key < $1.key }
            .map { $0.value.sorted() }
    }
}

let plans: KeyValuePairs = [
    "app": BuildPlan(dependencies: ["app": ["ui", "net"], "ui": ["core"], "net": ["core", "tls"], "core": [], "tls": ["core"]]),
    "loop": BuildPlan(dependencies: ["a": ["b"], "b": ["c"], "c": ["b"]]),
    "hole": BuildPlan(dependencies: ["x": ["y"]]),
]
for (name, plan) in plans {
    do {
        print(name, try plan.order())
        for (i, level) in try plan.levels().enumerated() { print("  level \(i): \(level.joined(separator: ", "))") }
    } catch BuildPlanError.cycle(let path) {
        print(name, "has a cycle:", path.joined(separator: " -> "))
    } catch {
        print(name, "failed:", error)
    }
}
