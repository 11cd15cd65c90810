struct P<T> {
  var c: [T]
  func text1() -> String {
     func term(_ k: T) -> String { "\(k)" }
     return term(c[0])
  }
  func text2() -> String {
     func term(_ k: T) -> String { "\(k)" }
     return c.map { term($0) }.joined(separator: " ")
  }
  func text3() -> String {
     let term: (T) -> String = { k in "\(k)" }
     return c.map { term($0) }.joined(separator: " ")
  }
  func text4() -> String {
     func term<U>(_ k: T, _ u: U) -> String { "\(k) \(u)" }
     return c.map { term($0, 1.5) }.joined(separator: " ")
  }
}
print(P(c: [1, 2]).text1())
print(P(c: [1, 2]).text2())
print(P(c: [1, 2]).text3())
print(P(c: [1, 2]).text4())
enum Order { case pre, inOrder, post, level }
final class BST<K: Comparable, V> {
    final class Node { var key: K; var value: V; var left: Node?; var right: Node?
        init(_ k: K, _ v: V) { key = k; value = v } }
    var root: Node?
    func keys(_ order: Order = .inOrder) -> [K] {
        func walk(_ n: Node?) -> [K] {
            guard let n else { return [] }
            let l = walk(n.left), r = walk(n.right)
            return switch order {
            case .pre: [n.key] + l + r
            case .inOrder: l + [n.key] + r
            case .post, .level: l + r + [n.key]
            }
        }
        return walk(root)
    }
    func sketch() -> String {
        func go(_ n: Node?) -> String { n.map { "(\($0.key)" + ($0.left == nil && $0.right == nil ? "" : " " + go($0.left) + " " + go($0.right)) + ")" } ?? "-" }
        return go(root)
    }
}
let t = BST<Int, String>()
t.root = .init(5, "a")
print(t.keys(), t.keys(.pre), t.keys(.post))
print(t.sketch())
t.root!.left = .init(3, "b")
print(t.sketch())
