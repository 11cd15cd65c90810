// The forms of closure syntax, from long to short.
let names = ["Chris", "Alex", "Ewa", "Barry", "Daniella"]
func backward(_ s1: String, _ s2: String) -> Bool { s1 > s2 }
print(names.sorted(by: backward))
print(names.sorted(by: { (s1: String, s2: String) -> Bool in return s1 > s2 }))
print(names.sorted(by: { s1, s2 in return s1 > s2 }))
print(names.sorted(by: { s1, s2 in s1 > s2 }))
print(names.sorted(by: { $0 > $1 }))
print(names.sorted(by: >))
print(names.sorted { ($0.count, $0) < ($1.count, $1) })

let digitNames = ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"]
let strings = [16, 58, 510].map { (number) -> String in
    var number = number
    var output = ""
    repeat {
        output = digitNames[number % 10] + output
        number /= 10
    } while number > 0
    return output
}
print(strings)

func someFunction(first: Int, action: () -> Void, onEnd: (Int) -> String) {
    action()
    print(onEnd(first))
}
someFunction(first: 3) {
    print("action")
} onEnd: { n in
    "end \(n)"
}

let square = { (x: Int) in x * x }
let nothing = {}
let pair: (Int) -> (Int, String) = { ($0, "n\($0)") }
nothing()
print(square(7), pair(2), { $0 + 1 }(41))
let value = { () -> Int in
    let a = 6
    let b = 7
    return a * b
}()
print(value)
print((1...3).map { _ in "x" }, [[1, 2], [3]].map(\.count))
