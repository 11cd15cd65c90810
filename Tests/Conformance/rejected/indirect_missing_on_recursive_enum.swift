enum Tree {
    case leaf
    case node(Tree, Int, Tree)

    var sum: Int {
        switch self {
        case .leaf: 0
        case let .node(l, v, r): l.sum + v + r.sum
        }
    }
}

print(Tree.leaf.sum)
