struct Transition<S: Hashable, E: Hashable> { let from: S, on: E, to: S, guardTest: () -> Bool }

@resultBuilder
enum MachineBuilder<S: Hashable, E: Hashable> {
    typealias T = Transition<S, E>
    static func buildExpression(_ t: T) -> [T] { [t] }
    static func buildExpression(_ ts: [T]) -> [T] { ts }
    static func buildBlock(_ parts: [T]...) -> [T] { parts.flatMap { $0 } }
    static func buildArray(_ parts: [[T]]) -> [T] { parts.flatMap { $0 } }
    static func buildOptional(_ part: [T]?) -> [T] { part ?? [] }
    static func buildEither(first: [T]) -> [T] { first }
    static func buildEither(second: [T]) -> [T] { second }
}

final class Machine<S: Hashable, E: Hashable> {
    private let transitions: [S: [Transition<S, E>]]
    private(set) var state: S
    private(set) var path: [S]
    init(_ start: S, @MachineBuilder<S, E> _ build: () -> [Transition<S, E>]) {
        state = start
        path = [start]
        transitions = Dictionary(grouping: build(), by: \.from)
    }
    @discardableResult func send(_ e: E) -> Bool {
        guard let t = transitions[state]?.first(where: { $0.on == e && $0.guardTest() }) else { return false }
        state = t.to
        path.append(state)
        return true
    }
}

enum Door { case open, closed, locked, broken }
enum Act: CaseIterable { case push, pull, turnKey, kick }
func when(_ s: Door, _ e: Act, go to: Door, if test: @autoclosure @escaping () -> Bool = true) -> Transition<Door, Act> { .init(from: s, on: e, to: to, guardTest: test) }

var kicks = 0
func makeDoor(lockable: Bool) -> Machine<Door, Act> {
    Machine(.closed) {
        when(.closed, .pull, go: .open)
        when(.open, .push, go: .closed)
        if lockable {
            when(.closed, .turnKey, go: .locked)
            when(.locked, .turnKey, go: .closed)
        } else {
            when(.closed, .turnKey, go: .broken)
        }
        for s in [Door.open, .closed, .locked] {
            when(s, .kick, go: .broken, if: { kicks += 1; return kicks > 2 }())
        }
    }
}
for lockable in [true, false] {
    let d = makeDoor(lockable: lockable)
    let script: [Act] = [.push, .pull, .push, .turnKey, .pull, .kick, .kick, .turnKey, .kick, .pull]
    let accepted = script.map { d.send($0) ? "y" : "n" }.joined()
    print(accepted, d.path, d.state)
    kicks = 0
}

@resultBuilder
enum Checks<T> {
    static func buildExpression(_ c: (String, (T) -> Bool)) -> [(String, (T) -> Bool)] { [c] }
    static func buildBlock(_ parts: [(String, (T) -> Bool)]...) -> [(String, (T) -> Bool)] { parts.flatMap { $0 } }
    static func buildOptional(_ p: [(String, (T) -> Bool)]?) -> [(String, (T) -> Bool)] { p ?? [] }
    static func buildFinalResult(_ p: [(String, (T) -> Bool)]) -> (T) -> [String] { { v in p.filter { !$0.1(v) }.map(\.0) } }
}
func validator<T>(for _: T.Type, @Checks<T> _ make: () -> (T) -> [String]) -> (T) -> [String] { make() }
let strict = true
let password = validator(for: String.self) {
    ("at least 8 characters", { $0.count >= 8 })
    ("a digit", { $0.contains(where: \.isNumber) })
    if strict { ("an upper case letter", { $0.contains(where: \.isUppercase) }) }
}
for p in ["secret", "longenough1", "Perfect99"] { print(p, password(p)) }
