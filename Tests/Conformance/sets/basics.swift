// Insertion, membership, removal, algebra.
var letters = Set<Character>()
letters.insert("a")
letters.insert("a")
print(letters.count, letters)
let (inserted, member) = letters.insert("b")
print(inserted, member, letters.insert("b").inserted)

var genres: Set<String> = ["Rock", "Classical", "Hip hop"]
genres.insert("Jazz")
print(genres.remove("Rock") ?? "none", genres.remove("Polka") ?? "none")
print(genres.contains("Funk"), genres.count)
for g in genres.sorted() { print(g) }

let odd: Set = [1, 3, 5, 7, 9]
let even: Set = [0, 2, 4, 6, 8]
let primes: Set = [2, 3, 5, 7]
print(odd.union(even).sorted())
print(odd.intersection(even).sorted(), odd.intersection(primes).sorted())
print(odd.subtracting(primes).sorted())
print(odd.symmetricDifference(primes).sorted())

let house: Set = ["🐶", "🐱"]
let farm: Set = ["🐮", "🐔", "🐑", "🐶", "🐱"]
let city: Set = ["🐦", "🐭"]
print(house.isSubset(of: farm), farm.isSuperset(of: house), farm.isDisjoint(with: city))
print(house.isStrictSubset(of: house), house.isSubset(of: house), farm.isStrictSuperset(of: house))
print(Set([1, 2, 3]) == Set([3, 2, 1, 1]), Set("hello").count)

var s = Set(1...10)
s.formIntersection(stride(from: 0, through: 20, by: 2))
print(s.sorted())
s.subtract([2, 4])
s.formUnion([100])
s.formSymmetricDifference([6, 7])
print(s.sorted(), s.min()!, s.max()!)
print(s.filter { $0 > 9 }.sorted(), s.map { $0 * 2 }.sorted(), s.reduce(0, +))
s.removeAll()
print(s.isEmpty, s)
