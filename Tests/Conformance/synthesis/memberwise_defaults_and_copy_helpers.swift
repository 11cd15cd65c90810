struct Padding: Hashable, Codable { var top = 0.0, bottom = 0.0, left = 0.0, right = 0.0
    static func all(_ v: Double) -> Self { .init(top: v, bottom: v, left: v, right: v) }
    static func vertical(_ v: Double) -> Self { .init(top: v, bottom: v) }
}

struct Label: Hashable {
    let text: String
    var padding = Padding()
    var lines: Int? = 1
    var tags: Set<String> = []
    lazy var cachedWidth = Double(text.count) * 7
    static func == (a: Label, b: Label) -> Bool { (a.text, a.padding, a.lines) == (b.text, b.padding, b.lines) && a.tags == b.tags }
    func hash(into h: inout Hasher) { h.combine(text); h.combine(padding) }
}

protocol Configurable {}
extension Configurable {
    func with<V>(_ path: WritableKeyPath<Self, V>, _ v: V) -> Self {
        var copy = self
        copy[keyPath: path] = v
        return copy
    }
    func configured(_ body: (inout Self) -> Void) -> Self {
        var copy = self
        body(&copy)
        return copy
    }
}
extension Label: Configurable {}
extension Padding: Configurable {}

enum Weekday: Int, CaseIterable, Codable, Comparable {
    case mon = 1, tue, wed, thu, fri, sat, sun
    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    static var weekend: ArraySlice<Weekday> { allCases.suffix(2) }
    func advanced(by n: Int) -> Weekday { Self.allCases[((rawValue - 1 + n) % 7 + 7) % 7] }
}

enum Op: String, CaseIterable { case plus = "+", minus = "-", times
    var apply: (Int, Int) -> Int {
        switch self { case .plus: (+); case .minus: (-); case .times: (*) }
    }
}
struct Wrapper<T: Hashable>: Hashable { var value: T; var note: String? }
enum Token: Hashable { case word(String), number(Int), pair(Wrapper<Int>, [Int]) }

var a = Label(text: "hello")
let b = Label(text: "hello", lines: 1), c = Label(text: "hello", padding: .all(2), lines: nil, tags: ["x"])
print(a == b, a == c, a.cachedWidth, Set([a, b, c]).count, c.padding)
let d = a.with(\.padding.top, 5).with(\.lines, nil).configured { $0.tags.insert("new") }
print(d.padding.top, d.lines as Any, d.tags, a.padding.top, Padding.vertical(1).with(\.left, 9))
print(Weekday.allCases.count, Weekday.weekend.map { "\($0)" }, Weekday.sun.advanced(by: 1), Weekday.mon.advanced(by: -8), Weekday(rawValue: 4)!, Weekday(rawValue: 0) as Any, Weekday.fri > .tue)
print(Op.allCases.map { $0.rawValue }, Op.allCases.map { $0.apply(6, 3) }, Op(rawValue: "times") == .times)
let tokens: Set<Token> = [.word("a"), .number(1), .word("a"), .pair(.init(value: 1, note: nil), [1]), .pair(.init(value: 1), [1]), .pair(.init(value: 1, note: "n"), [1])]
print(tokens.count, tokens.contains(.number(1)), tokens.contains(.word("b")), Wrapper(value: "k") == Wrapper(value: "k", note: nil))
print([Wrapper(value: 1): "one"][Wrapper(value: 1)] ?? "-", Padding() == .all(0), Padding().hashValue == Padding.all(0).hashValue)
