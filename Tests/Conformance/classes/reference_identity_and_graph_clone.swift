final class Node: CustomStringConvertible {
    let label: String
    var neighbours: [Node] = []
    init(_ label: String) { self.label = label }
    var description: String { "\(label)[\(neighbours.map(\.label).joined())]" }

    func reachable() -> [Node] {
        var seen: Set<ObjectIdentifier> = []
        var order: [Node] = []
        func visit(_ n: Node) {
            guard seen.insert(ObjectIdentifier(n)).inserted else { return }
            order.append(n)
            n.neighbours.forEach(visit)
        }
        visit(self)
        return order
    }

    func clone() -> Node {
        var copies: [ObjectIdentifier: Node] = [:]
        func copy(_ n: Node) -> Node {
            if let done = copies[ObjectIdentifier(n)] { return done }
            let c = Node(n.label.lowercased())
            copies[ObjectIdentifier(n)] = c
            c.neighbours = n.neighbours.map(copy)
            return c
        }
        return copy(self)
    }

    func breakCycles() { for n in reachable() { n.neighbours = [] } }
}

final class Shared { var n = 0 }
struct Holder { var name: String; let shared: Shared; var list: [Shared] }

let nodes = ["A", "B", "C", "D"].map { Node($0) }
for (i, j) in [(0, 1), (1, 2), (2, 0), (2, 3), (3, 3)] { nodes[i].neighbours.append(nodes[j]) }
print(nodes[0].reachable().map(\.description).joined(separator: " "))
let copy = nodes[0].clone()
print(copy.reachable().map(\.description).joined(separator: " "))
print(copy === nodes[0], copy.neighbours[0].neighbours[0].neighbours[0] === copy, copy.reachable().count)
copy.neighbours[0].neighbours.append(Node("new"))
print(nodes[1].neighbours.count, copy.neighbours[0].neighbours.count)
print(nodes[3].neighbours[0] === nodes[3], nodes[3].reachable().count, nodes[0] !== nodes[1])
copy.breakCycles()
nodes.forEach { $0.breakCycles() }
print(copy.neighbours.isEmpty, nodes.map(\.description))

var a = Holder(name: "a", shared: Shared(), list: [Shared()])
var b = a
b.name = "b"
b.shared.n = 5
b.list[0].n = 7
b.list.append(Shared())
print(a.name, a.shared.n, a.list[0].n, a.list.count, b.list.count, a.shared === b.shared)
a.list = []
print(b.list.map(\.n), isKnownUniquelyReferenced(&b.list[1]))
let array = [Shared(), Shared()]
let alias = array
alias[0].n += 1
print(array.map(\.n), array.elementsEqual(alias, by: ===), array.contains { $0 === alias[1] })
func mutate(_ s: Shared) { s.n *= 10 }
mutate(array[0])
print(alias[0].n)
