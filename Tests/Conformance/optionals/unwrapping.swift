// if let, guard let, ??, force unwrapping, shorthand binding.
let possibleNumber = "123"
let converted = Int(possibleNumber)
print(converted as Any, Int("hello") as Any)
if let converted { print("has value", converted) }
if let actual = Int("x") { print(actual) } else { print("not an integer") }

if let a = Int("4"), let b = Int("42"), a < b && b < 100 {
    print("\(a) < \(b) < 100")
}
if var m = Int("5") {
    m *= 3
    print(m)
}

func area(_ w: String?, _ h: String?) -> Int? {
    guard let w, let h, let width = Int(w), let height = Int(h) else { return nil }
    return width * height
}
print(area("3", "4") ?? 0, area("3", nil) ?? 0, area("a", "2") == nil)

let defaultColor = "red"
var userColor: String?
print(userColor ?? defaultColor)
userColor = "green"
print(userColor ?? defaultColor, userColor!.count)

var response: Int? = 404
response = nil
print(response == nil, response as Any)
response = 200
if response != nil { print("code \(response!)") }

let first: Int? = nil, second: Int? = nil
print(first ?? second ?? 9)
let assumed: String! = "implicit"
let implicit: String = assumed
print(implicit, assumed.count)

let dict: [String: Int?] = ["a": 1, "b": nil]
print(dict.count, dict["b"] == nil, dict["c"] == nil, (dict["a"] ?? nil) ?? 0)
let doubled: Int?? = .some(nil)
print(doubled == nil, doubled! == nil)
var stack = [1, 2, 3]
while let top = stack.popLast(), top > 1 { print("pop", top) }
print(stack)
