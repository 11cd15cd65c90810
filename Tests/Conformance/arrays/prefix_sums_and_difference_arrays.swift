struct PrefixSums {
    private let sums: [Int]
    init(_ xs: [Int]) { sums = xs.reduce(into: [0]) { $0.append($0.last! + $1) } }
    subscript(r: Range<Int>) -> Int { sums[r.upperBound] - sums[r.lowerBound] }
    func subarrays(summingTo target: Int) -> Int {
        var seen: [Int: Int] = [:]
        return sums.reduce(0) { total, s in
            defer { seen[s, default: 0] += 1 }
            return total + seen[s - target, default: 0]
        }
    }
}

struct DifferenceArray {
    private var d: [Int]
    init(count: Int) { d = Array(repeating: 0, count: count + 1) }
    mutating func add(_ v: Int, to r: ClosedRange<Int>) {
        d[r.lowerBound] += v
        d[r.upperBound + 1] -= v
    }
    var values: [Int] {
        var running = 0
        return d.dropLast().map { running += $0; return running }
    }
}

struct Fenwick {
    private var tree: [Int]
    init(_ n: Int) { tree = Array(repeating: 0, count: n + 1) }
    mutating func add(_ v: Int, at i: Int) {
        var i = i + 1
        while i < tree.count { tree[i] += v; i += i & -i }
    }
    func prefix(_ n: Int) -> Int {
        sequence(first: n) { $0 > 0 ? $0 & ($0 - 1) : nil }.prefix { $0 > 0 }.reduce(0) { $0 + tree[$1] }
    }
}

func inversions(_ xs: [Int]) -> Int {
    let rank = Dictionary(uniqueKeysWithValues: Set(xs).sorted().enumerated().map { ($1, $0) })
    var f = Fenwick(rank.count)
    return xs.reversed().reduce(0) { n, x in
        defer { f.add(1, at: rank[x]!) }
        return n + f.prefix(rank[x]!)
    }
}

func slidingMaximum(_ xs: [Int], _ k: Int) -> [Int] {
    var deque: [Int] = [], out: [Int] = []
    for (i, x) in xs.enumerated() {
        while let last = deque.last, xs[last] <= x { deque.removeLast() }
        deque.append(i)
        if deque[0] <= i - k { deque.removeFirst() }
        if i >= k - 1 { out.append(xs[deque[0]]) }
    }
    return out
}

func nextGreater(_ xs: [Int]) -> [Int?] {
    var out = [Int?](repeating: nil, count: xs.count), stack: [Int] = []
    for i in xs.indices {
        while let top = stack.last, xs[top] < xs[i] { out[stack.removeLast()] = xs[i] }
        stack.append(i)
    }
    return out
}

let p = PrefixSums([3, -1, 4, 1, -5, 9])
print(p[0..<6], p[1..<3], p[2..<2], p.subarrays(summingTo: 3))
var d = DifferenceArray(count: 6)
d.add(5, to: 1...3)
d.add(-2, to: 3...5)
print(d.values)
print(inversions([2, 4, 1, 3, 5]), inversions([5, 4, 3, 2, 1]), inversions([]))
print(slidingMaximum([1, 3, -1, -3, 5, 3, 6, 7], 3), nextGreater([2, 1, 5, 3]).map { $0 ?? -1 })
func productExceptSelf(_ xs: [Int]) -> [Int] {
    var left = 1, out = xs.map { x in defer { left *= x }; return left }
    var right = 1
    for i in xs.indices.reversed() { out[i] *= right; right *= xs[i] }
    return out
}
print(productExceptSelf([1, 2, 3, 4]), [1, 1, 2, 3, 3].reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } })
var rotate = [1, 2, 3, 4, 5]
rotate[..<2].reverse()
rotate[2...].reverse()
rotate.reverse()
print(rotate, Array(zip(rotate, rotate.dropFirst())).map { $0.0 > $0.1 })
