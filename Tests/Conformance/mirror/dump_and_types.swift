// dump, type descriptions and MemoryLayout.
struct Inner { var n = 1; var s: String? = "opt" }
struct Outer { var inner = Inner(); var list = [1, 2]; var pair = (a: 1, b: "z"); var none: Int? = nil; var e = Level.high(3) }
enum Level { case low, high(Int) }
final class Ref { var next: Ref?; let name: String; init(_ n: String) { name = n } }
dump(Outer())
dump(Outer(), name: "named", maxDepth: 1)
dump([1, 2, 3], maxItems: 2)
dump(5)
dump("str")
dump(Optional<Int>.none)
dump(Level.low)
dump(["k": [1]])
let r = Ref("a")
r.next = Ref("b")
dump(r)
let same = dump(3, indent: 2)
print(same + 1)

print(MemoryLayout<Int>.size, MemoryLayout<Int32>.stride, MemoryLayout<Bool>.size, MemoryLayout<Double>.alignment)
struct Mixed { var a: Int8; var b: Int32; var c: Int8 }
print(MemoryLayout<Mixed>.size, MemoryLayout<Mixed>.stride, MemoryLayout<Mixed>.alignment, MemoryLayout<Level>.size)
print(MemoryLayout<Int?>.size, MemoryLayout<UInt8?>.size, MemoryLayout<Ref?>.size, MemoryLayout<(Int8, Int16)>.stride)
print(MemoryLayout.size(ofValue: 3 as Int16), MemoryLayout<String>.size, MemoryLayout<[Int]>.size, MemoryLayout<Void>.size)

print(type(of: Outer().pair), type(of: [Level.low]), type(of: { (x: Int) in "\(x)" }), type(of: Optional(Ref("x"))))
print(String(describing: Outer.self), String(reflecting: Inner.self), "\([String: [Int?]].self)", type(of: Ref.self))
func name<T>(_ x: T) -> String { "\(T.self)/\(type(of: x))" }
print(name(1), name(1 as Any), name([1] as [Any]), name(nil as Int?), name("x".first!), name(0..<3), name((1, 2.0)))
let erased: any CustomStringConvertible = 5
print(name(erased), type(of: erased))
print(String(describing: Level.high(2)), String(reflecting: Level.high(2)), String(reflecting: "q"), String(describing: ["q"]), String(reflecting: 1.0))
