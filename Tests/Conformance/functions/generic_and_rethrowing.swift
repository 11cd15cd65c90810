// rethrows, autoclosure, discardable results, where clauses, static dispatch by label.
enum ParseError: Error { case bad(String) }

func mapAll<T, U>(_ items: [T], _ f: (T) throws -> U) rethrows -> [U] {
    var out: [U] = []
    for item in items { out.append(try f(item)) }
    return out
}
print(mapAll([1, 2, 3]) { $0 * 10 })
do {
    let numbers = try mapAll(["1", "two", "3"]) { text throws -> Int in
        guard let n = Int(text) else { throw ParseError.bad(text) }
        return n
    }
    print(numbers)
} catch ParseError.bad(let text) {
    print("bad:", text)
}

func unless(_ condition: @autoclosure () -> Bool, _ action: () -> Void) {
    if !condition() { action() }
}
var evaluations = 0
func costly() -> Bool { evaluations += 1; return false }
unless(costly()) { print("ran") }
print(evaluations)

func or(_ a: Bool, _ b: @autoclosure () -> Bool) -> Bool { a ? true : b() }
print(or(true, costly()), or(false, costly()), evaluations)

@discardableResult
func record(_ value: Int, into log: inout [Int]) -> Int {
    log.append(value)
    return log.count
}
var log: [Int] = []
record(4, into: &log)
print(record(5, into: &log), log)

func allEqual<C: Collection>(_ c: C) -> Bool where C.Element: Equatable {
    guard let first = c.first else { return true }
    return c.allSatisfy { $0 == first }
}
print(allEqual([2, 2, 2]), allEqual("abba"), allEqual([Int]()))

func describe<T>(_ value: T) -> String { "general \(value)" }
func describe(_ value: Int) -> String { "integer \(value)" }
func describe<T: Collection>(_ value: T) -> String { "collection of \(value.count)" }
print(describe(1), describe(1.5), describe([1, 2]), describe("abc"))

func largest<T: Comparable>(_ first: T, _ rest: T...) -> T { rest.reduce(first) { $1 > $0 ? $1 : $0 } }
print(largest(3, 9, 4), largest("m", "q"), largest(2.5))
