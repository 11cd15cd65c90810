// Creating, growing, editing and inspecting arrays.
var someInts: [Int] = []
print(someInts.count, someInts.isEmpty)
someInts.append(3)
someInts += [4, 5]
print(someInts, someInts.first!, someInts.last!)
someInts = []
print(someInts.last as Any)

var shopping = ["Eggs", "Milk"]
shopping.append("Flour")
shopping += ["Baking Powder", "Chocolate", "Cheese", "Butter"]
shopping[0] = "Six eggs"
shopping[4...6] = ["Bananas", "Apples"]
print(shopping)
shopping.insert("Maple Syrup", at: 0)
let syrup = shopping.remove(at: 0)
let apples = shopping.removeLast()
print(syrup, apples, shopping.count)
for (index, value) in shopping.enumerated() {
    print("Item \(index + 1): \(value)")
}

let threes = Array(repeating: 2.5, count: 3)
print(threes + [1.0], threes.reduce(0, +))
print(Array("abc"), Array(1...4), [Int](stride(from: 9, to: 0, by: -4)))

var n = [5, 2, 8, 1, 9, 2]
n.sort()
print(n, n.reversed(), n.sorted(by: >))
n.swapAt(0, n.count - 1)
n.removeAll { $0 == 2 }
print(n, n.contains(8), n.firstIndex(of: 5) ?? -1, n.lastIndex(of: 77) ?? -1)
n.reverse()
print(n, n.min()!, n.max()!, n.indices, n.startIndex, n.endIndex)
n.removeFirst(2)
print(n, n.popLast() ?? 0, n)
print([1, 2] == [1, 2], [1, 2] != [2, 1], [[1], [2]] == [[1], [2]])
n.removeAll(keepingCapacity: true)
print(n, [1, 2, 3].elementsEqual([1, 2, 3]), [1, 2].lexicographicallyPrecedes([1, 3]))
