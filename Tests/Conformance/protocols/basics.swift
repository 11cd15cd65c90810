// Requirements, conformance by extension, protocol types in collections.
protocol FullyNamed { var fullName: String { get } }
protocol Togglable { mutating func toggle() }
protocol RandomSource { func next() -> Int }

struct Person: FullyNamed { var fullName: String }
class Starship: FullyNamed {
    var prefix: String?
    var name: String
    init(name: String, prefix: String? = nil) { self.name = name; self.prefix = prefix }
    var fullName: String { (prefix.map { $0 + " " } ?? "") + name }
}
let named: [any FullyNamed] = [Person(fullName: "John Appleseed"), Starship(name: "Enterprise", prefix: "USS"), Starship(name: "Rocinante")]
for n in named { print(n.fullName, n is Person) }

enum Switch: Togglable {
    case off, on
    mutating func toggle() { self = self == .off ? .on : .off }
}
var light = Switch.off
light.toggle()
print(light)

final class LCG: RandomSource {
    private var state = 42
    func next() -> Int {
        state = (state * 3877 + 29573) % 139968
        return state
    }
}
struct Dice {
    let sides: Int
    let source: any RandomSource
    func roll() -> Int { source.next() % sides + 1 }
}
let d6 = Dice(sides: 6, source: LCG())
print((1...8).map { _ in d6.roll() })

protocol TextRepresentable { var text: String { get } }
extension Dice: TextRepresentable { var text: String { "A \(sides)-sided dice" } }
extension Array: TextRepresentable where Element: TextRepresentable {
    var text: String { "[" + map(\.text).joined(separator: ", ") + "]" }
}
struct Hamster { var name: String; var text: String { "A hamster named \(name)" } }
extension Hamster: TextRepresentable {}
print([d6, Dice(sides: 12, source: LCG())].text)
let things: [any TextRepresentable] = [d6, Hamster(name: "Simon"), [Hamster(name: "H")]]
things.forEach { print($0.text) }

protocol Aged { var age: Int { get set } }
struct Guest: FullyNamed, Aged { var fullName: String; var age: Int }
func wish(_ c: any FullyNamed & Aged) { print("Happy birthday, \(c.fullName), you're \(c.age)!") }
wish(Guest(fullName: "Malcolm", age: 21))
func birthday<T: Aged>(_ x: inout T) { x.age += 1 }
var guest = Guest(fullName: "Ann", age: 30)
birthday(&guest)
print(guest.age)
