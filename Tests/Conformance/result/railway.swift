// A processing pipeline with Result, custom operators and error enrichment.
struct StageError: Error, CustomStringConvertible {
    var stage: String
    var reason: String
    var path: [String] = []
    var description: String { (path + ["\(stage): \(reason)"]).joined(separator: " < ") }
}
typealias Step<A, B> = (A) -> Result<B, StageError>

precedencegroup Railway {
    associativity: left
    higherThan: AssignmentPrecedence
}
infix operator >=>: Railway
func >=> <A, B, C>(f: @escaping Step<A, B>, g: @escaping Step<B, C>) -> Step<A, C> {
    { f($0).flatMap(g) }
}
func step<A, B>(_ name: String, _ f: @escaping (A) throws -> B) -> Step<A, B> {
    { a in
        Result { try f(a) }.mapError { e in
            (e as? StageError) ?? StageError(stage: name, reason: "\(e)")
        }
    }
}
struct Bad: Error { let why: String }
let trim: Step<String, String> = step("trim") { s in
    let t = s.drop { $0 == " " }
    if t.isEmpty { throw Bad(why: "blank") }
    return String(t)
}
let split: Step<String, [String]> = step("split") { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
let numbers: Step<[String], [Int]> = step("numbers") { parts in
    try parts.map { p in
        guard let n = Int(p) else { throw StageError(stage: "numbers", reason: "'\(p)'", path: ["int"]) }
        return n
    }
}
let average: Step<[Int], Double> = step("average") { xs in
    guard xs.count > 1 else { throw Bad(why: "need two values") }
    return Double(xs.reduce(0, +)) / Double(xs.count)
}
let pipeline = trim >=> split >=> numbers >=> average
for line in ["1,2,6", "   10,20", "  ", "1,x,3", "5", "1,,2"] {
    switch pipeline(line) {
    case .success(let v): print("'\(line)' -> \(v)")
    case .failure(let e): print("'\(line)' !! \(e)")
    }
}

extension Result {
    func tap(_ f: (Success) -> Void) -> Self {
        if case .success(let v) = self { f(v) }
        return self
    }
    func or(_ v: @autoclosure () -> Success) -> Success {
        switch self {
        case .success(let s): s
        case .failure: v()
        }
    }
    var error: Failure? { if case .failure(let e) = self { e } else { nil } }
    var isSuccess: Bool { error == nil }
}
print(pipeline("4,8").tap { print("tapped", $0) }.or(-1), pipeline("z").tap { print("tapped", $0) }.or(-1))
print(pipeline("z").error?.reason ?? "-", pipeline("1,1").isSuccess)
let combined = ["1,3", "oops", "5,7"].map(pipeline)
print(combined.filter(\.isSuccess).count, combined.compactMap { try? $0.get() }.reduce(0, +))
let nested: Result<Result<Int, StageError>, StageError> = .success(.success(3))
print(nested.flatMap { $0 }, (try? nested.get().get()) ?? 0)
