// Duplicates, pangrams, isograms and two-sum with sets.
func firstDuplicate(_ xs: [Int]) -> Int? {
    var seen = Set<Int>()
    return xs.first { !seen.insert($0).inserted }
}
print(firstDuplicate([2, 1, 3, 5, 3, 2]) ?? -1, firstDuplicate([1, 2]) as Any)

func isPangram(_ s: String) -> Bool {
    Set(s.lowercased().filter { ("a"..."z").contains($0) }).count == 26
}
print(isPangram("The quick brown fox jumps over the lazy dog."), isPangram("Hello"))

func isIsogram(_ s: String) -> Bool {
    let letters = s.lowercased().filter(\.isLetter)
    return Set(letters).count == letters.count
}
print(["lumberjacks", "six-year-old", "isograms", ""].map(isIsogram))

func twoSum(_ xs: [Int], _ target: Int) -> (Int, Int)? {
    var seen: Set<Int> = []
    for x in xs {
        if seen.contains(target - x) { return (target - x, x) }
        seen.insert(x)
    }
    return nil
}
print(twoSum([2, 7, 11, 15], 26) as Any, twoSum([1], 2) == nil)

let a = "saturday", b = "thursday"
print(String(Set(a).intersection(b).sorted()), String(Set(a).subtracting(b).sorted()))

func longestConsecutive(_ xs: [Int]) -> Int {
    let set = Set(xs)
    var best = 0
    for x in set where !set.contains(x - 1) {
        var n = 1
        while set.contains(x + n) { n += 1 }
        best = max(best, n)
    }
    return best
}
print(longestConsecutive([100, 4, 200, 1, 3, 2]), longestConsecutive([]))

var power: [[Int]] = [[]]
for x in Set([3, 1, 2]).sorted() { power += power.map { $0 + [x] } }
print(power.count, power)
let teams: [Set<String>] = [["ann", "bob"], ["bob", "cy"], ["bob", "dee"]]
print(teams.reduce(teams[0]) { $0.intersection($1) }, teams.reduce(into: Set()) { $0.formUnion($1) }.sorted())
let groups = Dictionary(grouping: ["listen", "silent", "enlist", "google", "elgoog", "abc"]) { String($0.sorted()) }
print(groups.values.map { $0.sorted() }.sorted { $0[0] < $1[0] })
