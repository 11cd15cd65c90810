var queue = ["ann", "bob", "cid", "dee", "eve", "fay"]
queue.insert("zed", at: 2)
queue.insert(contentsOf: ["x", "y"], at: queue.endIndex)
print(queue)
print(queue.remove(at: 0), queue.removeLast(), queue.removeFirst())
queue.replaceSubrange(1...2, with: ["CID"])
print(queue)
queue[1...2] = ["1", "2", "3"]
print(queue, queue.count)
queue.removeSubrange(..<2)
queue += CollectionOfOne("tail")
queue.reverse()
print(queue)
queue.removeAll { $0.count == 1 }
print(queue)

var numbers = Array(1...10)
let boundary = numbers.partition { $0.isMultiple(of: 3) }
print(numbers[boundary...].sorted(), numbers[..<boundary].sorted())
numbers.sort { ($0 % 4, $0) < ($1 % 4, $1) }
print(numbers)
for i in numbers.indices where numbers[i] > 5 { numbers[i] *= -1 }
print(numbers, numbers.firstIndex(of: -6) ?? -1, numbers.lastIndex { $0 > 0 } ?? -1)
numbers[0...1].reverse()
numbers.swapAt(0, numbers.count - 1)
print(numbers)

func doubleAll(_ xs: inout [Int]) { for i in xs.indices { xs[i] &*= 2 } }
doubleAll(&numbers)
print(numbers.prefix(3), numbers.suffix(2), numbers.dropFirst(8))
print(numbers.prefix { $0 != 2 }, numbers.drop { $0 < 0 }.count)
let original = numbers
numbers.removeAll(keepingCapacity: true)
print(numbers, original.count, numbers.isEmpty, numbers.first as Any)
print(Array(repeating: [0], count: 3), [[1], [], [2, 3]].flatMap { $0 }, ["a", "b"] + ["c"])
print(original.elementsEqual(original.map { $0 }), [1, 2].lexicographicallyPrecedes([1, 3]), original.starts(with: [original[0]]))
