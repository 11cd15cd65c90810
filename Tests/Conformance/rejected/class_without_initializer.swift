class Node {
    var value: Int
    var next: Node?

    func chain() -> Int {
        value + (next?.chain() ?? 0)
    }
}

struct Holder {
    var nodes: [Node] = []
}

var h = Holder()
print(h.nodes.count)
h.nodes = []
