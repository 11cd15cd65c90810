// is, as?, as! with Any and heterogeneous collections.
struct P { var x = 1 }
class Animal { init() {}; func speak() -> String { "..." } }
class Dog: Animal { override func speak() -> String { "woof" }; func fetch() -> String { "ball" } }
class Cat: Animal { override func speak() -> String { "meow" } }

let mixed: [Any] = [1, 2.5, "three", true, P(), Dog(), Cat(), [1, 2], ["k": 4], (1, "t"), Optional(9) as Any,
                    { (x: Int) in x + 1 }, Character("c"), UInt8(7), 3 as Float, Int.self]
for v in mixed {
    switch v {
    case let b as Bool: print("Bool", b)
    case let i as Int: print("Int", i)
    case let d as Double: print("Double", d)
    case let s as String: print("String", s)
    case let d as Dog: print("Dog", d.speak(), d.fetch())
    case let a as Animal: print("Animal", a.speak())
    case let p as P: print("P", p.x)
    case let a as [Int]: print("[Int]", a.count)
    case let d as [String: Int]: print("dict", d["k"]!)
    case let f as (Int) -> Int: print("function", f(41))
    case let (n, s) as (Int, String): print("tuple", n, s)
    case is UInt8: print("a byte")
    case is any BinaryFloatingPoint: print("some float")
    case is Any.Type: print("a type")
    default: print("other", type(of: v))
    }
}
let any: Any = 5
print(any is Int, any is Double, any as? String ?? "not a string", (any as! Int) + 1)
print((any as? Int).map { $0 * 2 } ?? 0, any is CustomStringConvertible, any is any Hashable)

let animals: [Animal] = [Dog(), Cat(), Dog()]
print(animals.filter { $0 is Dog }.count, animals.compactMap { $0 as? Dog }.map { $0.fetch() })
print((animals[1] as? Dog)?.fetch() ?? "cats do not fetch", type(of: animals[1]), animals is [Dog])
let dogs: [Dog] = [Dog(), Dog()]
let up = dogs as [Animal]
print(up.count, up is [Dog], (up as? [Dog])?.count ?? -1, (up as? [Cat])?.count as Any)

// casts through collections and optionals
let anyArray: Any = [1, 2, 3]
print(anyArray is [Int], anyArray is [Any], anyArray is [String], (anyArray as? [Any])?.count ?? 0)
let anys: [Any] = [1, 2, 3]
print((anys as? [Int])?.reduce(0, +) as Any, (anys + ["x"]) as? [Int] as Any)
let opt: Any = Optional<Int>.none as Any
print(opt is Int, opt is Int?, (opt as? Int) as Any)
let wrapped: Any = Optional(3) as Any
print(wrapped is Int, (wrapped as? Int) as Any, wrapped as? Int? as Any)
let dict: [String: Any] = ["name": "Bo", "age": 4, "tags": ["a", "b"], "nested": ["deep": true]]
if let age = dict["age"] as? Int, let tags = dict["tags"] as? [String],
   let deep = (dict["nested"] as? [String: Bool])?["deep"] { print(age, tags, deep) }
print(dict["name"] as? Int as Any, dict["none"] as? String as Any)
