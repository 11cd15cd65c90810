protocol Animal { var name: String { get } }
extension Animal {
    func speak() -> String { "\(name) makes a sound" }
    var legs: Int { 4 }
}

protocol Flying { var wingspan: Double { get } }
extension Flying { func move() -> String { "flies" } }
extension Animal where Self: Flying {
    var legs: Int { 2 }
    func introduce() -> String { "\(name) \(move()) on \(wingspan)m wings and \(legs) legs" }
}
extension Animal {
    func introduce() -> String { "\(name) walks on \(legs) legs" }
}

struct Dog: Animal {
    let name: String
    func speak() -> String { "\(name) barks" }
}
struct Owl: Animal, Flying { let name = "owl"; let wingspan = 0.95 }
struct Ant: Animal { let name = "ant"; var legs: Int { 6 } }

let dog = Dog(name: "rex")
print(dog.speak(), "/", (dog as any Animal).speak())
print(Owl().introduce(), "/", Owl().speak())
print(Ant().introduce(), "/ own legs", Ant().legs)

func viaGeneric<A: Animal>(_ a: A) -> String { a.introduce() }
print(viaGeneric(Owl()), "/", viaGeneric(dog))

extension Array where Element == Int {
    var label: String { "ints" }
}
extension Array where Element: StringProtocol {
    var label: String { "strings joined: " + joined(separator: "+") }
}
extension Array where Element: Collection, Element.Element: Comparable {
    var label: String { "max of each: \(map { $0.max().map { "\($0)" } ?? "-" })" }
}
extension Optional where Wrapped: Collection {
    var isNilOrEmpty: Bool { self?.isEmpty ?? true }
}
extension Optional where Wrapped == Bool {
    static prefix func ! (b: Bool?) -> Bool? { b.map { !$0 } }
}
extension Result where Success == Void {
    static var success: Result { .success(()) }
}
extension Dictionary where Value: AdditiveArithmetic {
    static func + (a: Self, b: Self) -> Self { a.merging(b, uniquingKeysWith: +) }
}

print([1, 2].label, "|", ["a", "b"].label, "|", [[3, 9], [], [4]].label)
print(("" as String?).isNilOrEmpty, ([1] as [Int]?).isNilOrEmpty, (nil as [Int]?).isNilOrEmpty)
print((!(true as Bool?)) ?? true, (!(nil as Bool?)) == nil)
let r: Result<Void, CancellationError> = .success
if case .success = r { print("void success") }
print((["a": 1, "b": 2] + ["b": 3]).sorted { $0.key < $1.key }.map { "\($0)\($1)" })
