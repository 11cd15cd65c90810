func twoSum(_ nums: [Int], _ target: Int) -> (Int, Int)? {
    var seen: [Int: Int] = [:]
    for (i, n) in nums.enumerated() {
        if let j = seen[target - n] { return (j, i) }
        seen[n] = i
    }
    return nil
}

func longestUniqueSubstring(_ s: String) -> Substring {
    var lastIndex: [Character: String.Index] = [:]
    var start = s.startIndex
    var best = s[start..<start]
    var bestCount = 0
    for i in s.indices {
        if let previous = lastIndex[s[i]], previous >= start { start = s.index(after: previous) }
        lastIndex[s[i]] = i
        let window = s[start...i]
        if window.count > bestCount { (best, bestCount) = (window, window.count) }
    }
    return best
}

func trapRain(_ h: [Int]) -> Int {
    var (l, r, maxL, maxR, water) = (0, h.count - 1, 0, 0, 0)
    while l < r {
        if h[l] < h[r] {
            maxL = max(maxL, h[l])
            water += maxL - h[l]
            l += 1
        } else {
            maxR = max(maxR, h[r])
            water += maxR - h[r]
            r -= 1
        }
    }
    return water
}

func mergeIntervals(_ xs: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    xs.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { out, next in
        if let last = out.last, next.lowerBound <= last.upperBound {
            out[out.count - 1] = last.lowerBound...max(last.upperBound, next.upperBound)
        } else {
            out.append(next)
        }
    }
}

func isBalanced(_ s: String) -> Bool {
    let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var stack: [Character] = []
    for ch in s {
        if pairs.values.contains(ch) { stack.append(ch) }
        else if let open = pairs[ch], stack.popLast() != open { return false }
    }
    return stack.isEmpty
}

func permutations<T>(_ xs: [T]) -> [[T]] {
    guard let first = xs.first else { return [[]] }
    return permutations(Array(xs.dropFirst())).flatMap { p in
        (0...p.count).map { i in p[..<i] + [first] + p[i...] }
    }
}

print(twoSum([2, 7, 11, 15], 26) ?? (-1, -1), twoSum([1], 2) == nil)
print(longestUniqueSubstring("abcabcbb"), longestUniqueSubstring("pwwkew"), longestUniqueSubstring("").count)
print(trapRain([0, 1, 0, 2, 1, 0, 1, 3, 2, 1, 2, 1]))
print(mergeIntervals([8...10, 1...3, 2...6, 15...18, 6...7]))
print(["{[()]}", "([)]", "((", "a(b)c"].map(isBalanced))
print(permutations([1, 2, 3]), permutations(Array("abcd")).count)
