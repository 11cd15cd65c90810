final class TreeNode<Value: Comparable> {
    let value: Value
    private(set) var left: TreeNode?
    private(set) var right: TreeNode?
    private(set) weak var parent: TreeNode?

    init(_ value: Value) { self.value = value }

    @discardableResult
    func insert(_ v: Value) -> Bool {
        if v == value { return false }
        let path: ReferenceWritableKeyPath<TreeNode, TreeNode?> = v < value ? \.left : \.right
        if let child = self[keyPath: path] { return child.insert(v) }
        let node = TreeNode(v)
        node.parent = self
        self[keyPath: path] = node
        return true
    }

    var height: Int { 1 + max(left?.height ?? 0, right?.height ?? 0) }
    var count: Int { 1 + (left?.count ?? 0) + (right?.count ?? 0) }
    var minimum: TreeNode { left?.minimum ?? self }
    var depth: Int { parent.map { $0.depth + 1 } ?? 0 }
    var isBalanced: Bool {
        abs((left?.height ?? 0) - (right?.height ?? 0)) <= 1 && left?.isBalanced ?? true && right?.isBalanced ?? true
    }

    func find(_ v: Value) -> TreeNode? {
        v == value ? self : (v < value ? left : right)?.find(v)
    }
    var successor: TreeNode? {
        if let right { return right.minimum }
        var node = self
        while let p = node.parent, p.right === node { node = p }
        return node.parent
    }

    enum Order { case pre, post, `in` }
    func walk(_ order: Order = .in, _ visit: (Value) -> Void) {
        if order == .pre { visit(value) }
        left?.walk(order, visit)
        if order == .in { visit(value) }
        right?.walk(order, visit)
        if order == .post { visit(value) }
    }
    func levels() -> [[Value]] {
        var out: [[Value]] = [], row = [self]
        while !row.isEmpty {
            out.append(row.map(\.value))
            row = row.flatMap { [$0.left, $0.right].compactMap { $0 } }
        }
        return out
    }
    func commonAncestor(_ a: Value, _ b: Value) -> Value? {
        if max(a, b) < value { return left?.commonAncestor(a, b) }
        if min(a, b) > value { return right?.commonAncestor(a, b) }
        return find(a) != nil && find(b) != nil ? value : nil
    }
}

let root = TreeNode(50)
for v in [30, 70, 20, 40, 60, 80, 30, 65] { if !root.insert(v) { print("duplicate", v) } }
for order in [TreeNode<Int>.Order.pre, .in, .post] {
    var values: [Int] = []
    root.walk(order) { values.append($0) }
    print(order, values)
}
print(root.levels(), root.height, root.count, root.isBalanced)
print(root.find(65)?.depth ?? -1, root.find(99) === nil, root.find(20)?.parent?.value ?? 0, root.minimum.value)
print([40, 50, 65, 80].map { root.find($0)?.successor?.value ?? -1 })
print(root.commonAncestor(20, 40)!, root.commonAncestor(60, 80)!, root.commonAncestor(20, 80)!, root.commonAncestor(20, 99) as Any)
let words = TreeNode("m")
"the quick brown fox".split(separator: " ").forEach { words.insert(String($0)) }
var sorted: [String] = []
words.walk { sorted.append($0) }
print(sorted, words.isBalanced)
