// Argument labels, defaults, variadics, in-out parameters, implicit returns.
func greet(person: String, from hometown: String) -> String {
    "Hello \(person)! Glad you could visit from \(hometown)."
}
print(greet(person: "Bill", from: "Cupertino"))

func power(_ base: Int, to exponent: Int = 2) -> Int {
    var result = 1
    for _ in 0..<exponent { result *= base }
    return result
}
print(power(5), power(2, to: 10), power(9, to: 0))

func mean(_ numbers: Double..., label: String = "mean") -> String {
    guard !numbers.isEmpty else { return "\(label): none" }
    return "\(label): \(numbers.reduce(0, +) / Double(numbers.count))"
}
print(mean(1, 2, 3, 4, 5))
print(mean(3, 8.25, 18.75, label: "average"))
print(mean())

func swapTwo(_ a: inout Int, _ b: inout Int) {
    let t = a
    a = b
    b = t
}
var some = 3, another = 107
swapTwo(&some, &another)
print(some, another)

func appendAll(_ items: String..., to list: inout [String], separator: String = "-") -> Int {
    list.append(contentsOf: items.map { $0 + separator })
    return list.count
}
var list = ["x"]
print(appendAll("a", "b", to: &list), list)
print(appendAll(to: &list, separator: ""), list)

func join(_ a: String, _ b: String) -> String { a + b }
func join(_ a: Int, _ b: Int) -> Int { a * 10 + b }
func join(_ parts: [String], with glue: String = "+") -> String { parts.joined(separator: glue) }
print(join("a", "b"), join(1, 2), join(["p", "q"]), join(["p", "q"], with: "/"))

func sayHello(to name: String, loudly: Bool = false) { print(loudly ? name.uppercased() : name) }
sayHello(to: "ann")
sayHello(to: "bob", loudly: true)
var arr = [5, 6]
swapTwo(&arr[0], &some)
print(arr, some)
