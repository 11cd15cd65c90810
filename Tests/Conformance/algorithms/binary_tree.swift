// Binary search tree class with insertion, deletion, traversals, AVL balance check, serialisation.
final class BST<K: Comparable, V> {
    final class Node {
        var key: K, value: V
        var left, right: Node?
        init(_ k: K, _ v: V) { key = k; value = v }
        var height: Int { 1 + max(left?.height ?? 0, right?.height ?? 0) }
    }
    private(set) var root: Node?
    private(set) var count = 0
    subscript(k: K) -> V? {
        get {
            var n = root
            while let c = n {
                if k == c.key { return c.value }
                n = k < c.key ? c.left : c.right
            }
            return nil
        }
        set {
            if let v = newValue { root = insert(root, k, v) } else { root = remove(root, k) }
        }
    }
    private func insert(_ n: Node?, _ k: K, _ v: V) -> Node {
        guard let n else { count += 1; return Node(k, v) }
        if k == n.key { n.value = v } else if k < n.key { n.left = insert(n.left, k, v) } else { n.right = insert(n.right, k, v) }
        return n
    }
    private func remove(_ n: Node?, _ k: K) -> Node? {
        guard let n else { return nil }
        if k < n.key { n.left = remove(n.left, k); return n }
        if k > n.key { n.right = remove(n.right, k); return n }
        count -= 1
        guard let l = n.left else { return n.right }
        guard let r = n.right else { return l }
        var m = r
        while let x = m.left { m = x }
        n.key = m.key
        n.value = m.value
        count += 1
        n.right = remove(r, m.key)
        return n
    }
    enum Order { case pre, inOrder, post, level }
    func keys(_ o: Order = .inOrder) -> [K] {
        if case .level = o {
            var queue = [root].compactMap { $0 }, out: [K] = []
            while !queue.isEmpty {
                let n = queue.removeFirst()
                out.append(n.key)
                queue += [n.left, n.right].compactMap { $0 }
            }
            return out
        }
        func walk(_ n: Node?) -> [K] {
            guard let n else { return [] }
            let (l, r) = (walk(n.left), walk(n.right))
            return switch o {
            case .pre: [n.key] + l + r
            case .inOrder: l + [n.key] + r
            case .post, .level: l + r + [n.key]
            }
        }
        return walk(root)
    }
    func range(_ r: ClosedRange<K>) -> [K] {
        func go(_ n: Node?) -> [K] {
            guard let n else { return [] }
            return (n.key > r.lowerBound ? go(n.left) : []) + (r ~= n.key ? [n.key] : []) + (n.key < r.upperBound ? go(n.right) : [])
        }
        return go(root)
    }
    var height: Int { root?.height ?? 0 }
    var isBalanced: Bool {
        func check(_ n: Node?) -> Int? {
            guard let n else { return 0 }
            guard let l = check(n.left), let r = check(n.right), abs(l - r) <= 1 else { return nil }
            return 1 + max(l, r)
        }
        return check(root) != nil
    }
    func rebalance() {
        let all = keys().map { ($0, self[$0]!) }
        func build(_ s: ArraySlice<(K, V)>) -> Node? {
            guard !s.isEmpty else { return nil }
            let mid = (s.startIndex + s.endIndex) / 2, n = Node(s[mid].0, s[mid].1)
            n.left = build(s[..<mid])
            n.right = build(s[(mid + 1)...])
            return n
        }
        root = build(all[...])
    }
    func sketch() -> String {
        func go(_ n: Node?) -> String { n.map { "(\($0.key)" + ($0.left == nil && $0.right == nil ? "" : " " + go($0.left) + " " + go($0.right)) + ")" } ?? "-" }
        return go(root)
    }
}
let t = BST<Int, String>()
for k in [50, 30, 70, 20, 40, 60, 80, 35, 45] { t[k] = "v\(k)" }
print(t.sketch(), t.count, t.height, t.isBalanced)
print(t.keys(.pre), t.keys(.post), t.keys(.level), t.range(33...60))
t[30] = nil
t[20] = nil
t[99] = nil
t[50] = "new"
print(t.sketch(), t.count, t[50]!, t[30] as Any)
for k in 81...90 { t[k] = "x" }
print(t.height, t.isBalanced)
t.rebalance()
print(t.height, t.isBalanced, t.keys().count == t.count, t[85]!)
while let r = t.root { t[r.key] = nil }
print(t.count, t.sketch(), t.keys())
