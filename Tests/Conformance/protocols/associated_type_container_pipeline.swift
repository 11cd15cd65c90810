protocol Pipe<Input, Output> {
    associatedtype Input
    associatedtype Output
    func callAsFunction(_ input: Input) -> Output
}

struct Transform<I, O>: Pipe {
    let body: (I) -> O
    func callAsFunction(_ input: I) -> O { body(input) }
}

struct Chain<First: Pipe, Second: Pipe>: Pipe where First.Output == Second.Input {
    let first: First
    let second: Second
    func callAsFunction(_ input: First.Input) -> Second.Output { second(first(input)) }
}

struct Each<Element: Pipe>: Pipe {
    let element: Element
    func callAsFunction(_ input: [Element.Input]) -> [Element.Output] { input.map { element($0) } }
}

extension Pipe {
    func then<Next: Pipe>(_ next: Next) -> Chain<Self, Next> where Next.Input == Output {
        Chain(first: self, second: next)
    }
    func then<T>(_ body: @escaping (Output) -> T) -> some Pipe<Input, T> {
        then(Transform(body: body))
    }
    var lifted: Each<Self> { Each(element: self) }
}

let words = Transform<String, [Substring]> { $0.split(separator: " ") }
let lengths = words.then { $0.map(\.count) }
let average = lengths.then { ns in ns.isEmpty ? 0 : Double(ns.reduce(0, +)) / Double(ns.count) }

let lines = ["the quick brown fox", "", "jumps over"]
print(lengths(lines[0]))
print(average.lifted(lines))

func run<P: Pipe>(_ pipe: P, on inputs: P.Input...) -> [P.Output] where P.Output: Comparable {
    inputs.map { pipe($0) }.sorted()
}
print(run(average, on: "a bb ccc", "dddd", "ee ff"))

let anyPipe: any Pipe<String, Double> = average
print(anyPipe("existential call works"))
let stages: [any Pipe<Int, Int>] = [Transform { $0 + 1 }, Transform { $0 * 10 }, Transform<Int, String> { String($0) }.then { $0.count }]
print(stages.map { $0(99) })
print(stages.reduce(5) { value, stage in stage(value) })
