struct Pair<A, B> {
    var first: A
    var second: B
    var swapped: Pair<B, A> { Pair<B, A>(first: second, second: first) }
}

let p = Pair(first: 1, second: "one")
print(p.swapped.first)

func show(_ p: Pair<Int, String, Bool>) {
    print(p)
}
