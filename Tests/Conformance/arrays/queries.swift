// Searching, grouping, windows, running totals and set-like operations on arrays.
let readings = [3, 7, 7, 2, 9, 4, 9, 1, 7]
print(readings.first { $0 > 5 }!, readings.last { $0 < 5 }!)
print(readings.firstIndex { $0 > 8 }!, readings.lastIndex { $0 > 8 }!)
print(readings.count { $0 == 7 })
print(readings.contains(8), readings.contains { $0.isMultiple(of: 4) })

var seen: Set<Int> = []
let unique = readings.filter { seen.insert($0).inserted }
print(unique)

let running = readings.reduce(into: [Int]()) { $0.append(($0.last ?? 0) + $1) }
print(running)
let differences = zip(readings.dropFirst(), readings).map { $0 - $1 }
print(differences)
let windows = (0...(readings.count - 3)).map { Array(readings[$0..<$0 + 3]) }
print(windows.map { Double($0.reduce(0, +)) / 3 }.max()!)
print(windows.first!, windows.last!)

let (index, peak) = readings.enumerated().max { $0.element < $1.element }!
print("peak \(peak) first at", readings.firstIndex(of: peak)!, index >= 4)

var parts = readings
let pivot = parts.partition { $0 > 5 }
print(parts[..<pivot].sorted(), parts[pivot...].sorted())

let runs = [1, 1, 2, 3, 3, 3, 1].reduce(into: [(value: Int, length: Int)]()) { acc, x in
    if acc.last?.value == x { acc[acc.count - 1].length += 1 } else { acc.append((x, 1)) }
}
print(runs.map { "\($0.value)x\($0.length)" }.joined(separator: " "))
print(runs.max { $0.length < $1.length }!.value)

let positions = Dictionary(grouping: readings.indices, by: { readings[$0] })
for key in positions.keys.sorted() { print(key, positions[key]!) }
print(readings.starts(with: [3, 7]), readings.dropFirst(4).starts(with: [9, 4]))
let common = Array(Set(readings).intersection([1, 2, 3, 100])).sorted()
print(common, readings.sorted().reversed().prefix(3).map { $0 })
var it = readings.makeIterator()
print(it.next()!, it.next()!, Array(IteratorSequence(it)).count)
print(readings.difference(from: readings.filter { $0 != 7 }).insertions.count)
