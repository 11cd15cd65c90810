enum QueueError: Error { case empty }
enum OtherError: Error { case full }

struct Queue {
    private var items: [Int] = []
    mutating func push(_ n: Int) { items.append(n) }
    mutating func pop() throws(QueueError) -> Int {
        if items.count > 10 { throw OtherError.full }
        guard !items.isEmpty else { throw .empty }
        return items.removeFirst()
    }
}

var q = Queue()
q.push(1)
print((try? q.pop()) ?? 0)
