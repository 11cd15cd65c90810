// ExpressibleBy literals, custom interpolation, Strideable, LosslessStringConvertible.
struct Percent: Equatable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    var fraction: Double
    init(integerLiteral v: Int) { fraction = Double(v) / 100 }
    init(floatLiteral v: Double) { fraction = v / 100 }
}
let ps: [Percent] = [50, 12.5]
print(ps.map(\.fraction), Percent(integerLiteral: 7) == 7)

struct Tag: Hashable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    let parts: [String]
    init(stringLiteral s: String) { parts = s.split(separator: "/").map(String.init) }
    init(arrayLiteral e: String...) { parts = e }
}
let tag: Tag = "a/b/c"
print(tag.parts, tag == ["a", "b", "c"], Set<Tag>(["x/y", ["x", "y"], "z"]).count)

struct Flags: ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral {
    var on: [String]
    init(dictionaryLiteral e: (String, Bool)...) { on = e.filter(\.1).map(\.0) }
    init(booleanLiteral b: Bool) { on = b ? ["all"] : [] }
    init(nilLiteral: ()) { on = ["default"] }
}
func show(_ f: Flags) { print(f.on) }
show(["v": true, "w": false, "x": true])
show(true)
show(nil)

extension String.StringInterpolation {
    mutating func appendInterpolation(_ n: Int, width: Int, pad: Character = " ") {
        let s = String(n)
        appendLiteral(String(repeating: pad, count: max(0, width - s.count)) + s)
    }
    mutating func appendInterpolation(list items: [Int], sep: String = ", ") {
        appendInterpolation(items.map { "\($0)" }.joined(separator: sep))
    }
    mutating func appendInterpolation<T>(maybe x: T?, else other: String) {
        if let x { appendInterpolation(x) } else { appendLiteral(other) }
    }
}
print("[\(42, width: 6)] [\(7, width: 3, pad: "0")] {\(list: [1, 2, 3])} {\(list: [4, 5], sep: "+")}")
print("\(maybe: Int("12"), else: "none") \(maybe: Int("x"), else: "none")")

struct Note: Strideable, CustomStringConvertible, LosslessStringConvertible {
    static let names = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
    var midi: Int
    init(midi: Int) { self.midi = midi }
    init?(_ s: String) {
        guard let last = s.last, let oct = last.wholeNumberValue,
              let i = Note.names.firstIndex(of: String(s.dropLast())) else { return nil }
        midi = (oct + 1) * 12 + i
    }
    var description: String { Note.names[midi % 12] + "\(midi / 12 - 1)" }
    func distance(to o: Note) -> Int { o.midi - midi }
    func advanced(by n: Int) -> Note { Note(midi: midi + n) }
}
let a4 = Note("A4")!
print(a4, a4.midi, Note("H2") == nil, a4 < Note("B4")!, String(a4))
print(Array(stride(from: Note("C4")!, through: Note("C5")!, by: 4)))
print((Note("C4")! ..< Note("E4")!).map { $0.description }, a4.distance(to: Note("C4")!))
