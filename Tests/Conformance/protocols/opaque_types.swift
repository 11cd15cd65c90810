// some in return and parameter position.
protocol Drawable {
    func draw() -> String
}
struct Triangle: Drawable {
    var size: Int
    func draw() -> String {
        (1...size).map { String(repeating: "*", count: $0) }.joined(separator: "\n")
    }
}
struct Flipped<T: Drawable>: Drawable {
    var shape: T
    func draw() -> String {
        shape.draw().split(separator: "\n").reversed().joined(separator: "\n")
    }
}
struct Joined<A: Drawable, B: Drawable>: Drawable {
    var top: A
    var bottom: B
    func draw() -> String { top.draw() + "\n" + bottom.draw() }
}
struct Square: Drawable {
    var size: Int
    func draw() -> String {
        Array(repeating: String(repeating: "#", count: size), count: size).joined(separator: "\n")
    }
}

func flip<T: Drawable>(_ s: T) -> some Drawable { Flipped(shape: s) }
func stack(_ a: some Drawable, _ b: some Drawable) -> some Drawable { Joined(top: a, bottom: b) }
func trapezoid() -> some Drawable {
    let top = Triangle(size: 2)
    return stack(stack(top, Square(size: 2)), flip(top))
}
print(trapezoid().draw())
print("--")
print(flip(flip(Triangle(size: 3))).draw())

// opaque result conforming to a primary associated type
func evens(upTo n: Int) -> some Sequence<Int> {
    stride(from: 0, through: n, by: 2)
}
func words(_ s: String) -> some Collection<Substring> {
    s.split(separator: " ")
}
print(Array(evens(upTo: 10)))
let w = words("to be or not")
print(w.count, w.first ?? "-")

// property of opaque type, and equal types across calls
struct Config {
    var limit: some BinaryInteger { UInt8(200) }
}
let c = Config()
print(c.limit + c.limit / 4)
func secret() -> some Equatable { "abc" }
print(secret() == secret())

// conditional return of the same concrete type
func number(_ big: Bool) -> some Numeric & Comparable {
    if big { return 1_000_000 }
    return 1
}
print(number(true) > number(false), number(true) * number(false) == number(true))
print(type(of: number(true)))

func largest(_ xs: some Collection<Int>) -> Int? { xs.max() }
print(largest([3, 9, 2]) ?? 0, largest(1..<5) ?? 0, largest(Set<Int>()) as Any)
