struct Stack<Element> {
    var items: [Element]
}

extension Stack where Element: Numeric {
    func total() -> Element {
        items.reduce(0, +)
    }
}

let numbers = Stack(items: [1, 2, 3])
print(numbers.total())
let words = Stack(items: ["a", "b"])
print(words.items.count)
print(words.total())
