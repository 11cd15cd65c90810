// Collection, BidirectionalCollection, RandomAccess conformance.
nonisolated struct Ring<T>: RandomAccessCollection, MutableCollection {
    private var items: [T]
    private let offset: Int
    init(_ items: [T], offset: Int) { self.items = items; self.offset = offset }
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    subscript(i: Int) -> T {
        get { items[(i + offset) % items.count] }
        set { items[(i + offset) % items.count] = newValue }
    }
}
var r = Ring([1, 2, 3, 4, 5], offset: 2)
print(Array(r), r.count, r.first!, r.last!, r[1...3].map { $0 }, r.reversed().map { $0 }, r.firstIndex(of: 1)!)
r[0] = 30
r.swapAt(1, 4)
print(Array(r), r.indices, r.suffix(2).map { $0 }, r.isEmpty)
r.sort()
print(Array(r), r.dropFirst(3).first!, r.randomAccessDistance)
extension RandomAccessCollection { var randomAccessDistance: Int { distance(from: startIndex, to: endIndex) } }

nonisolated struct SortedBag<E: Comparable>: BidirectionalCollection {
    private var counts: [(value: E, n: Int)] = []
    struct Index: Comparable {
        var slot: Int, copy: Int
        static func < (a: Index, b: Index) -> Bool { (a.slot, a.copy) < (b.slot, b.copy) }
    }
    init<S: Sequence>(_ s: S) where S.Element == E { s.forEach { insert($0) } }
    mutating func insert(_ x: E) {
        if let i = counts.firstIndex(where: { $0.value >= x }) {
            if counts[i].value == x { counts[i].n += 1 } else { counts.insert((x, 1), at: i) }
        } else { counts.append((x, 1)) }
    }
    var startIndex: Index { Index(slot: 0, copy: 0) }
    var endIndex: Index { Index(slot: counts.count, copy: 0) }
    func index(after i: Index) -> Index {
        i.copy + 1 < counts[i.slot].n ? Index(slot: i.slot, copy: i.copy + 1) : Index(slot: i.slot + 1, copy: 0)
    }
    func index(before i: Index) -> Index {
        i.copy > 0 ? Index(slot: i.slot, copy: i.copy - 1) : Index(slot: i.slot - 1, copy: counts[i.slot - 1].n - 1)
    }
    subscript(i: Index) -> E { counts[i.slot].value }
}
var bag = SortedBag([5, 1, 5, 3, 1, 5])
print(Array(bag), bag.count, bag.first!, bag.last!, bag.reversed().map { $0 })
bag.insert(4)
let i = bag.firstIndex(of: 5)!
print(bag[..<i].map { $0 }, bag[i...].map { $0 }, bag.distance(from: bag.startIndex, to: i))
print(bag[bag.index(i, offsetBy: -1)], bag.index(bag.startIndex, offsetBy: 99, limitedBy: bag.endIndex) == nil)
print(bag.suffix(4).map { $0 }, bag.lastIndex(of: 1)!.copy, bag.dropLast(2).count, bag.prefix(upTo: i).count)

nonisolated struct Naturals: Collection {
    let n: Int
    var startIndex: Int { 1 }
    var endIndex: Int { n + 1 }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> Int { i * i }
}
let sq = Naturals(n: 6)
print(sq.map { $0 }, sq.count, sq[3], sq.prefix(2).map { $0 }, sq.firstIndex(of: 16)!, sq.split { $0 % 2 == 0 }.map { Array($0) })
var slice = sq[2..<5]
print(slice.startIndex, slice.popFirst()!, slice.count, slice.first!)
