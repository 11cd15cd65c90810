func pairUp<T>(_ a: T, _ b: T) -> [T] { [a, b] }

struct Pair<A, B> {
    let first: A
    let second: B
    func swapped() -> Pair<B, A> { Pair<B, A>(first: second, second: first) }
}

let p: Pair<String, Int> = Pair(first: "a", second: 1)
let q: Pair<String, Int> = p.swapped()
print(pairUp(1, 2), q.first)
