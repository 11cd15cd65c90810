// Type-casting patterns, optional patterns, expression patterns.
class Media { let title: String; init(_ title: String) { self.title = title } }
class Movie: Media { var minutes = 90 }
class Song: Media { var artist = "?" }

let things: [Any] = [
    0, 0.0, 42, 3.14159, "hello", (3.0, 5.0), Movie("Alien"), Song("Help!"),
    { (name: String) -> String in "Hello, \(name)" }, [1, 2, 3], true,
]
for thing in things {
    switch thing {
    case 0 as Int: print("zero as an Int")
    case 0 as Double: print("zero as a Double")
    case let n as Int where n > 40: print("a big integer \(n)")
    case let d as Double where d > 0: print("a positive double \(d)")
    case let s as String: print("a string \"\(s)\"")
    case let (x, y) as (Double, Double): print("a point at \(x), \(y)")
    case let m as Movie: print("a movie \(m.title), \(m.minutes) min")
    case is Media: print("some other media")
    case let f as (String) -> String: print(f("Michael"))
    case let list as [Int]: print("a list of", list.count)
    default: print("something else")
    }
}

func optionalKind(_ n: Int?) -> String {
    switch n {
    case .none: "nothing"
    case 0?: "zero"
    case let x? where x < 0: "negative \(x)"
    case .some(1...9): "digit"
    case .some(let x): "number \(x)"
    }
}
print([nil, 0, -5, 7, 12].map(optionalKind))

func ~= (pattern: (Int) -> Bool, value: Int) -> Bool { pattern(value) }
func isEven(_ n: Int) -> Bool { n % 2 == 0 }
func isSquare(_ n: Int) -> Bool { (0...n).contains { $0 * $0 == n } }
for n in [9, 10, 11] {
    switch n {
    case isSquare: print(n, "square")
    case isEven: print(n, "even")
    default: print(n, "plain")
    }
}
