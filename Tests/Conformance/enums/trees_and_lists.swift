// Indirect generic enums: a linked list and a binary search tree.
indirect enum List<T> {
    case empty
    case node(T, List<T>)
    func prepending(_ x: T) -> List { .node(x, self) }
    var count: Int {
        if case .node(_, let rest) = self { return 1 + rest.count }
        return 0
    }
    func map<U>(_ f: (T) -> U) -> List<U> {
        switch self {
        case .empty: .empty
        case let .node(x, rest): .node(f(x), rest.map(f))
        }
    }
    var array: [T] {
        var out: [T] = []
        var current = self
        while case let .node(x, rest) = current {
            out.append(x)
            current = rest
        }
        return out
    }
}
let list = List.empty.prepending(3).prepending(2).prepending(1)
print(list.array, list.count, list.map { "n\($0)" }.array)

enum Tree<T: Comparable> {
    case leaf
    indirect case node(Tree, T, Tree)

    func inserting(_ x: T) -> Tree {
        switch self {
        case .leaf: return .node(.leaf, x, .leaf)
        case let .node(l, v, r):
            if x < v { return .node(l.inserting(x), v, r) }
            if x > v { return .node(l, v, r.inserting(x)) }
            return self
        }
    }
    func contains(_ x: T) -> Bool {
        guard case let .node(l, v, r) = self else { return false }
        return x == v || (x < v ? l : r).contains(x)
    }
    var depth: Int {
        switch self {
        case .leaf: 0
        case let .node(l, _, r): 1 + max(l.depth, r.depth)
        }
    }
    var inOrder: [T] {
        switch self {
        case .leaf: []
        case let .node(l, v, r): l.inOrder + [v] + r.inOrder
        }
    }
    static func build(_ xs: [T]) -> Tree { xs.reduce(.leaf) { $0.inserting($1) } }
}
let tree = Tree.build([50, 30, 70, 20, 40, 60, 80, 30])
print(tree.inOrder, tree.depth, tree.contains(60), tree.contains(65))
print(Tree.build("balance".map(String.init)).inOrder.joined())
print(Tree<Int>.leaf.inOrder, Tree.build(Array(1...5)).depth)
