// guard early exits and defer ordering.
func greet(_ person: [String: String]) {
    guard let name = person["name"] else {
        print("no name")
        return
    }
    print("Hello \(name)!")
    guard let location = person["location"], !location.isEmpty else {
        print("I hope the weather is nice near you.")
        return
    }
    print("I hope the weather is nice in \(location).")
}
greet([:])
greet(["name": "John"])
greet(["name": "Jane", "location": "Cupertino"])

func order() -> Int {
    var value = 1
    defer { print("first defer, value \(value)") }
    defer {
        value += 10
        print("second defer, value \(value)")
    }
    value *= 5
    print("body \(value)")
    return value
}
print("returned", order())

func loopDefers() {
    for i in 1...3 {
        defer { print("end \(i)") }
        if i == 2 { continue }
        print("work \(i)")
    }
}
loopDefers()

func postIncrement(_ n: inout Int) -> Int {
    defer { n += 1 }
    return n
}
var n = 7
print(postIncrement(&n), n)

func parse(_ text: String) -> Int {
    defer { print("parsed '\(text)'") }
    guard let number = Int(text) else { return -1 }
    guard number.isMultiple(of: 2), case 0..<100 = number else { return 0 }
    return number
}
print(parse("42"), parse("7"), parse("x"), parse("640"))
do {
    defer { print("leaving scope") }
    print("inside scope")
}
