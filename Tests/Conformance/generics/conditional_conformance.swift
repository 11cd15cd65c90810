// Conditional conformances and nested generics.
enum Tree<Value> {
    case empty
    indirect case node(Tree, Value, Tree)

    var count: Int {
        switch self {
        case .empty: 0
        case let .node(l, _, r): l.count + 1 + r.count
        }
    }
    func forEach(_ body: (Value) -> Void) {
        if case let .node(l, v, r) = self {
            l.forEach(body)
            body(v)
            r.forEach(body)
        }
    }
    func map<U>(_ f: (Value) -> U) -> Tree<U> {
        switch self {
        case .empty: .empty
        case let .node(l, v, r): .node(l.map(f), f(v), r.map(f))
        }
    }
}
extension Tree where Value: Comparable {
    func inserting(_ x: Value) -> Tree {
        switch self {
        case .empty:
            return .node(.empty, x, .empty)
        case let .node(l, v, r):
            if x < v { return .node(l.inserting(x), v, r) }
            if x > v { return .node(l, v, r.inserting(x)) }
            return self
        }
    }
    init<S: Sequence>(_ s: S) where S.Element == Value {
        self = s.reduce(.empty) { $0.inserting($1) }
    }
    func contains(_ x: Value) -> Bool {
        switch self {
        case .empty: return false
        case .node(_, let v, _) where v == x: return true
        case .node(let l, let v, let r): return x < v ? l.contains(x) : r.contains(x)
        }
    }
}
extension Tree: Equatable where Value: Equatable {}
extension Tree: Hashable where Value: Hashable {}
extension Tree: CustomStringConvertible where Value: CustomStringConvertible {
    var description: String {
        switch self {
        case .empty: "."
        case let .node(l, v, r): "(\(l) \(v.description) \(r))"
        }
    }
}

let t = Tree([5, 2, 8, 1, 9, 2])
print(t, t.count)
print(t.contains(8), t.contains(7))
var inorder: [Int] = []
t.forEach { inorder.append($0) }
print(inorder)
let strings = t.map { "n\($0)" }
print(strings)
print(t == Tree([5, 2, 8, 1, 9]), t == Tree([2, 5]))
let set: Set<Tree<Int>> = [t, Tree([5, 2, 8, 1, 9]), .empty]
print(set.count)

struct Wrapper<T> { var value: T }
extension Wrapper: Equatable where T: Equatable {}
extension Wrapper: Comparable where T: Comparable {
    static func < (a: Wrapper, b: Wrapper) -> Bool { a.value < b.value }
}
let ws = [3, 1, 2].map { Wrapper(value: $0) }
print(ws.sorted().map(\.value), ws.max()!.value, ws.contains(Wrapper(value: 2)))
let nested = Wrapper(value: Wrapper(value: "deep"))
print(nested == Wrapper(value: Wrapper(value: "deep")), nested.value.value)
