import Foundation

protocol Shape { var name: String { get }; func area() -> Double; func points() -> [(Double, Double)] }
protocol Exporter { associatedtype Output; func begin() -> Output; func add(_ s: any Shape, to out: inout Output) }
extension Exporter { func export(_ shapes: [any Shape]) -> Output { shapes.reduce(into: begin()) { add($1, to: &$0) } } }

struct Circle: Shape {
    let radius: Double
    var name: String { "circle" }
    func area() -> Double { .pi * pow(radius, 2) }
    func points() -> [(Double, Double)] { stride(from: 0.0, to: 360, by: 90).map { (radius * cos($0 * .pi / 180), radius * sin($0 * .pi / 180)) } }
}
struct Regular: Shape {
    let sides: Int, side: Double
    var name: String { ["triangle", "square", "pentagon"].indices.contains(sides - 3) ? ["triangle", "square", "pentagon"][sides - 3] : "\(sides)-gon" }
    func area() -> Double { Double(sides) * side * side / (4 * tan(.pi / Double(sides))) }
    func points() -> [(Double, Double)] {
        let r = side / (2 * sin(.pi / Double(sides)))
        return (0..<sides).map { (r * cos(2 * .pi * Double($0) / Double(sides)), r * sin(2 * .pi * Double($0) / Double(sides))) }
    }
}

func clean(_ x: Double) -> String { String(format: "%.2f", abs(x) < 0.005 ? 0 : x) }
struct CSV: Exporter {
    func begin() -> String { "name,area\n" }
    func add(_ s: any Shape, to out: inout String) { out += "\(s.name),\(clean(s.area()))\n" }
}
struct SVG: Exporter {
    func begin() -> [String] { [] }
    func add(_ s: any Shape, to out: inout [String]) {
        out.append("<polygon points=\"" + s.points().map { "\(clean($0)),\(clean($1))" }.joined(separator: " ") + "\"/>")
    }
}
struct Totals: Exporter {
    func begin() -> (count: Int, area: Double) { (0, 0) }
    func add(_ s: any Shape, to out: inout (count: Int, area: Double)) { out.count += 1; out.area += s.area() }
}

let shapes: [any Shape] = [Circle(radius: 1), Regular(sides: 4, side: 2), Regular(sides: 3, side: 1), Regular(sides: 6, side: 1)]
print(CSV().export(shapes), terminator: "")
SVG().export(Array(shapes.prefix(3))).forEach { print($0) }
let totals = Totals().export(shapes)
print(totals.count, clean(totals.area), shapes.max { $0.area() < $1.area() }!.name)
print(CSV().export([]).trimmingCharacters(in: .newlines), shapes.map(\.name).sorted().joined(separator: "/").capitalized)
