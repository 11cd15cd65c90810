// An associated error type in a protocol, mixed with typed throws.
protocol Validator<Input> {
    associatedtype Input
    associatedtype Failure: Error
    func validate(_ x: Input) throws(Failure)
}
struct LengthError: Error { let got: Int, limit: Int }
struct MaxLength: Validator {
    let limit: Int
    func validate(_ s: String) throws(LengthError) {
        if s.count > limit { throw LengthError(got: s.count, limit: limit) }
    }
}
enum CharError: Error { case forbidden(Character) }
struct Alphanumeric: Validator {
    func validate(_ s: String) throws(CharError) {
        for ch in s where !(ch.isLetter || ch.isNumber) { throw .forbidden(ch) }
    }
}
struct Always<T>: Validator {
    func validate(_ x: T) throws(Never) {}
}
struct Both<A: Validator, B: Validator>: Validator where A.Input == B.Input {
    enum Failure: Error { case first(A.Failure), second(B.Failure) }
    let a: A, b: B
    func validate(_ x: A.Input) throws(Failure) {
        do { try a.validate(x) } catch { throw .first(error) }
        do { try b.validate(x) } catch { throw .second(error) }
    }
}
let rule = Both(a: MaxLength(limit: 8), b: Alphanumeric())
for s in ["hello", "far too long", "a-b"] {
    do {
        try rule.validate(s)
        print(s, "ok")
    } catch .first(let e) {
        print(s, "length \(e.got) > \(e.limit)")
    } catch .second(.forbidden(let ch)) {
        print(s, "forbidden '\(ch)'")
    }
}
Always<Int>().validate(3)
print("never throws")

func check<V: Validator>(_ v: V, _ xs: [V.Input]) -> Int {
    var bad = 0
    for x in xs {
        do { try v.validate(x) } catch { bad += 1 }
    }
    return bad
}
print(check(Alphanumeric(), ["a", "b!", "c?"]), check(Always<Int>(), [1, 2]))
let erased: [any Validator<String>] = [MaxLength(limit: 1), Alphanumeric(), Always<String>(), rule]
for v in erased {
    do {
        try v.validate("x_")
        print(type(of: v), "passes")
    } catch {
        print(type(of: v), "rejects")
    }
}
func retry<E: Error>(_ times: Int, _ body: (Int) throws(E) -> String) throws(E) -> String {
    for i in 1..<times {
        do { return try body(i) } catch { print("attempt \(i):", error) }
    }
    return try body(times)
}
func flaky(_ i: Int) throws(CharError) -> String {
    if i < 3 { throw .forbidden("#") }
    return "succeeded on \(i)"
}
print(try retry(5, flaky))
do { print(try retry(2, flaky)) } catch .forbidden(let c) { print("gave up", c) }
