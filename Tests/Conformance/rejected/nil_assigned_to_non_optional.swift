final class Node {
    var value: Int
    var next: Node
    init(value: Int, next: Node) {
        self.value = value
        self.next = next
    }
    func detach() {
        next = nil
    }
}

print("nodes")
