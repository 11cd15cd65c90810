// A simple stack.
struct Stack {
    private var items: [Int] = []
    mutating func push(_ n: Int) { items.append(n) }
    mutating func pop() -> Int? { items.popLast() }
    var count: Int { items.count }
}

var stack = Stack()
for n in 1...3 {
    stack.push(n)
}
print(stack.peek())
print(stack.count)
