// map, flatMap, compactMap, patterns and comparisons on optionals.
let five: Int? = 5
let none: Int? = nil
print(five.map { $0 * 2 } as Any, none.map { $0 * 2 } as Any)
print(five.flatMap { $0 > 3 ? "big" : nil } ?? "small")
print(Optional("12").flatMap(Int.init) ?? -1, Optional("zz").flatMap { Int($0) } ?? -1)

let texts = ["1", "2", "three", "4"]
let maybe = texts.map { Int($0) }
print(maybe)
print(maybe.compactMap { $0 }.reduce(0, +))
for case let n? in maybe { print(n, terminator: " ") }
print()
for case .none in maybe { print("a nil") }
print(maybe.filter { $0 == nil }.count, maybe.firstIndex(of: nil)!)

print(five == 5, five == nil, none == nil, five != none)
print([3, nil, 1].contains(nil), [five, none] == [5, nil])

func lookup(_ key: String) -> Double? { ["pi": 3.14, "e": 2.72][key] }
let sum = lookup("pi").flatMap { p in lookup("e").map { p + $0 } }
print(sum ?? 0)
print(lookup("phi").map { "\($0)" } ?? "unknown")

func half(_ n: Int) -> Int? { n % 2 == 0 ? n / 2 : nil }
print(half(12).flatMap(half).flatMap(half) as Any)
print(half(12).flatMap(half) as Any)

extension Optional where Wrapped == String {
    var orEmpty: String { self ?? "" }
    var isBlank: Bool { self?.isEmpty ?? true }
}
let s: String? = nil
print(s.orEmpty.isEmpty, s.isBlank, Optional("x").isBlank)

switch (five, none) {
case let (a?, b?): print(a + b)
case let (a?, nil): print("only first", a)
default: print("other")
}
var total: Int? = 10
total? += 5
total! *= 2
print(total!)
var gone: Int? = nil
gone? += 1
print(gone as Any)
let taken = total.take()
print(taken as Any, total as Any)
