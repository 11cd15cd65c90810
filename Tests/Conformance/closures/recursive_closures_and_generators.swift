func yCombinator<A, B>(_ f: @escaping (@escaping (A) -> B) -> (A) -> B) -> (A) -> B { { x in f(yCombinator(f))(x) } }

let factorial = yCombinator { (recurse: @escaping (Int) -> Int) in { n in n <= 1 ? 1 : n * recurse(n - 1) } }
print((1...6).map(factorial))

func makeGenerator<T>(_ values: [T], wrap: Bool = false) -> () -> T? {
    var i = 0
    return {
        guard i < values.count || (wrap && !values.isEmpty) else { return nil }
        defer { i += 1 }
        return values[i % values.count]
    }
}
let once = makeGenerator(["x", "y"]), loop = makeGenerator([1, 2, 3], wrap: true)
print(once()!, once()!, once() as Any, (0..<5).map { _ in loop()! })

func trampolined(_ n: Int) -> Int {
    enum Step { case done(Int), more(() -> Step) }
    func count(_ n: Int, _ acc: Int) -> Step { n == 0 ? .done(acc) : .more { count(n - 1, acc + n) } }
    var step = count(n, 0)
    while case .more(let next) = step { step = next() }
    if case .done(let v) = step { return v }
    return -1
}
print(trampolined(20_000))

func debounce(_ limit: Int, _ action: @escaping (String) -> Void) -> (Int, String) -> Void {
    var last: Int?
    return { time, text in
        defer { last = time }
        if let l = last, time - l < limit { return }
        action(text)
    }
}
var fired: [String] = []
let press = debounce(10) { fired.append($0) }
for (t, s) in [(0, "a"), (5, "b"), (20, "c"), (29, "d"), (45, "e")] { press(t, s) }
print(fired)

let pipeline: [(name: String, stage: ([Int]) -> [Int])] = [
    ("dedupe", { xs in xs.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }),
    ("double", { $0.map { $0 * 2 } }),
    ("big", { xs in xs.filter { $0 > (xs.reduce(0, +) / max(xs.count, 1)) } }),
]
var data = [3, 1, 3, 8, 1, 5]
for (name, stage) in pipeline {
    data = stage(data)
    print(name, data)
}
func once<T>(_ make: @escaping () -> T) -> () -> T {
    var value: T?
    return {
        if value == nil { value = make() }
        return value!
    }
}
var made = 0
let config = once { () -> [String: Int] in made += 1; return ["n": made] }
print(config()["n"]!, config()["n"]!, made)
let church: (Int) -> (@escaping (Int) -> Int) -> (Int) -> Int = { n in { f in { x in (0..<n).reduce(x) { acc, _ in f(acc) } } } }
print(church(5)({ $0 + 3 })(0), church(3)({ $0 * $0 })(2))
let sortedBy = { (key: @escaping (String) -> Int) in { (a: String, b: String) in key(a) < key(b) } }
print(["ccc", "a", "bb"].sorted(by: sortedBy(\.count)), ["x3", "y1"].sorted(by: sortedBy { $0.last!.wholeNumberValue! }))
var stack: [() -> String] = []
for name in ["one", "two"] { stack.append { name + "!" } }
while let job = stack.popLast() { print(job(), terminator: " ") }
print()
