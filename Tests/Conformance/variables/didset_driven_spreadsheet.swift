final class Sheet {
    enum Cell { case value(Double), formula(inputs: [String], compute: ([Double]) -> Double) }
    private var cells: [String: Cell] = [:] { didSet { edits += 1 } }
    private var cache: [String: Double] = [:]
    private(set) var edits = 0
    private(set) var evaluations = 0
    var trace: Bool = false {
        willSet { if newValue != trace { print("trace \(trace) -> \(newValue)") } }
    }

    subscript(name: String) -> Double {
        get { evaluate(name, visiting: []) ?? .nan }
        set {
            cells[name] = .value(newValue)
            cache = [:]
        }
    }

    func define(_ name: String, from inputs: String..., as compute: @escaping ([Double]) -> Double) {
        cells[name] = .formula(inputs: inputs, compute: compute)
        cache = [:]
    }

    private func evaluate(_ name: String, visiting: Set<String>) -> Double? {
        if let hit = cache[name] { return hit }
        guard let cell = cells[name], !visiting.contains(name) else { return nil }
        let result: Double?
        switch cell {
        case .value(let v): result = v
        case let .formula(inputs, compute):
            let arguments = inputs.compactMap { evaluate($0, visiting: visiting.union([name])) }
            result = arguments.count == inputs.count ? compute(arguments) : nil
            evaluations += 1
            if trace { print("  computed \(name) = \(result.map { "\($0)" } ?? "error")") }
        }
        cache[name] = result
        return result
    }
}

let sheet = Sheet()
sheet["price"] = 20
sheet["quantity"] = 3
sheet.define("net", from: "price", "quantity") { $0[0] * $0[1] }
sheet.define("tax", from: "net") { $0[0] * 0.25 }
sheet.define("total", from: "net", "tax") { $0.reduce(0, +) }
print(sheet["total"], sheet.evaluations)
print(sheet["total"], sheet.evaluations)
sheet.trace = true
sheet["quantity"] = 10
print(sheet["total"])
sheet.trace = true
sheet.trace = false
sheet.define("loop", from: "pool") { $0[0] }
sheet.define("pool", from: "loop") { $0[0] }
print(sheet["loop"].isNaN, sheet["ghost"].isNaN)
sheet["pool"] = 4
print(sheet["loop"], sheet.edits)
sheet["price"] += 5
print(sheet["net"], sheet["tax"])
