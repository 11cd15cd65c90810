enum Tree<Key: Comparable, Value> {
    case empty
    indirect case node(left: Tree, key: Key, value: Value, right: Tree)

    static var leaf: Tree { .empty }

    func inserting(_ key: Key, _ value: Value) -> Tree {
        switch self {
        case .empty:
            .node(left: .empty, key: key, value: value, right: .empty)
        case let .node(l, k, v, r):
            if key < k {
                .node(left: l.inserting(key, value), key: k, value: v, right: r)
            } else if key > k {
                .node(left: l, key: k, value: v, right: r.inserting(key, value))
            } else {
                .node(left: l, key: k, value: value, right: r)
            }
        }
    }

    subscript(key: Key) -> Value? {
        guard case let .node(l, k, v, r) = self else { return nil }
        return key == k ? v : (key < k ? l : r)[key]
    }

    var depth: Int {
        guard case let .node(l, _, _, r) = self else { return 0 }
        return 1 + Swift.max(l.depth, r.depth)
    }

    func forEach(_ body: (Key, Value) throws -> Void) rethrows {
        if case let .node(l, k, v, r) = self {
            try l.forEach(body)
            try body(k, v)
            try r.forEach(body)
        }
    }

    func mapValues<T>(_ transform: (Value) -> T) -> Tree<Key, T> {
        switch self {
        case .empty: return .empty
        case let .node(l, k, v, r):
            return .node(left: l.mapValues(transform), key: k, value: transform(v), right: r.mapValues(transform))
        }
    }
}

extension Tree: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (Key, Value)...) {
        self = elements.reduce(.empty) { $0.inserting($1.0, $1.1) }
    }
}

extension Tree: Sequence {
    func makeIterator() -> AnyIterator<(key: Key, value: Value)> {
        var stack: [Tree] = []
        func pushLeft(_ t: Tree) {
            var t = t
            while case .node(let l, _, _, _) = t { stack.append(t); t = l }
        }
        pushLeft(self)
        return AnyIterator {
            guard case let .node(_, k, v, r)? = stack.popLast() else { return nil }
            pushLeft(r)
            return (k, v)
        }
    }
}

let capitals: Tree = ["Norway": "Oslo", "Japan": "Tokyo", "Peru": "Lima", "Chad": "N'Djamena", "Kenya": "Nairobi"]
print(capitals["Peru"] ?? "?", capitals["Mars"] ?? "?", capitals.depth)
for (country, city) in capitals { print(country, "-", city) }
let counts = capitals.mapValues(\.count)
counts.forEach { print($0, $1, terminator: "; ") }
print()
print(capitals.map(\.key).joined(separator: ","), counts.reduce(0) { $0 + $1.value })
let degenerate = (1...12).reduce(Tree<Int, Void>.leaf) { $0.inserting($1, ()) }
print(degenerate.depth, degenerate.inserting(5, ()).depth, degenerate.contains { $0.key == 7 })
