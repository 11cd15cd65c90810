final class Node {
  let left: Node?
  let right: Node?
  init(depth: Int) {
    left = depth > 0 ? Node(depth: depth - 1) : nil
    right = depth > 0 ? Node(depth: depth - 1) : nil
  }
  func check() -> Int { 1 + (left?.check() ?? 0) + (right?.check() ?? 0) }
}
let long = Node(depth: 14)
var total = 0
for _ in 0..<400 { total += Node(depth: 12).check() }
print(total, long.check())
