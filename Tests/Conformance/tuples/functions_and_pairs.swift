// Functions returning tuples; tuples in arrays and sorting.
func minMax(_ values: [Int]) -> (min: Int, max: Int)? {
    guard var low = values.first else { return nil }
    var high = low
    for v in values.dropFirst() {
        if v < low { low = v } else if v > high { high = v }
    }
    return (low, high)
}

if let bounds = minMax([8, -6, 2, 109, 3, 71]) {
    print("min is \(bounds.min) and max is \(bounds.max)")
}
print(minMax([]) == nil)
print(minMax([4])?.max ?? -1)

func divide(_ a: Int, by b: Int) -> (quotient: Int, remainder: Int) {
    (a / b, a % b)
}
let (q, r) = divide(47, by: 6)
print(q, r)
print(divide(-47, by: 6))

var students: [(name: String, grade: Int, age: Int)] = [
    ("Dana", 88, 20), ("Ali", 95, 19), ("Cem", 88, 21), ("Bea", 95, 22),
]
students.sort { ($1.grade, $0.name) < ($0.grade, $1.name) }
for s in students { print(s.name, s.grade, s.age) }
students.append((name: "Eve", grade: 70, age: 18))
let oldest = students.max { $0.age < $1.age }!
print("oldest:", oldest.name)

let names = students.map(\.name)
let total = students.reduce(0) { $0 + $1.age }
print(names, total)

for (index, student) in students.enumerated() where index % 2 == 0 {
    print(index, student.name)
}
for (name, pair) in zip(names, students.map { ($0.grade, $0.age) }) {
    print(name, pair.0, pair.1, separator: "|")
}
