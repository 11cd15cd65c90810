var globalCount = 0
let start = 10

func bump(by step: Int = 1) -> Int {
    globalCount += step
    return globalCount
}

struct Session {
    static private(set) var opened = 0
    static var names: Set<String> = []
    let id: Int
    var notes: [String] = []
    init(_ name: String) {
        Session.opened += 1
        Self.names.insert(name)
        id = Session.opened
    }
    var summary: String {
        let count = notes.count
        let plural = count == 1 ? "note" : "notes"
        return "#\(id): \(count) \(plural)"
    }
}

let (a, b) = (bump(), bump(by: 5))
print(a, b, globalCount)
let x = start
if x > 5 {
    let x = x * 2
    print("inner", x)
    do {
        let x = "text \(x)"
        print("innermost", x)
    }
}
print("outer", x)

func parse(_ input: String?) -> Int {
    guard let input = input else { return -1 }
    guard let input = Int(input) else { return -2 }
    return input + 1
}
print(parse(nil), parse("zz"), parse("41"))

var s1 = Session("one"), s2 = Session("two")
s1.notes.append("hi")
s2.notes = s1.notes + ["there"]
print(s1.summary, s2.summary, Session.opened, Session.names.sorted())

let delayed: String
switch globalCount % 3 {
case 0: delayed = "zero"
case 1: delayed = "one"
default: delayed = "two"
}
print(delayed)
var (min, max) = (Int.max, Int.min)
for v in [4, -2, 9] {
    if v < min { min = v }
    if v > max { max = v }
}
print(min, max, Swift.max(1, 2))
for i in 0..<3 {
    var i = i
    i *= 10
    print(i, terminator: " ")
}
print()
let counter = { () -> () -> Int in
    var n = 0
    return { n += 1; return n }
}()
print(counter(), counter(), counter())
typealias Meters = Double
var distance: Meters = 5
distance += 2.5
print(distance, type(of: distance), MemoryLayout<Int32>.size, MemoryLayout.size(ofValue: distance))
