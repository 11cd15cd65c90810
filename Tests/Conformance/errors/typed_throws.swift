// Typed throws, exhaustive catches and Result.
enum ParseError: Error {
    case empty
    case badDigit(Character, at: Int)
    case tooLarge
}
func parse(_ text: String) throws(ParseError) -> Int {
    guard !text.isEmpty else { throw .empty }
    var value = 0
    for (i, c) in text.enumerated() {
        guard let d = c.wholeNumberValue else { throw .badDigit(c, at: i) }
        value = value * 10 + d
        if value > 9999 { throw .tooLarge }
    }
    return value
}
for input in ["42", "", "4x2", "123456"] {
    do throws(ParseError) {
        print(try parse(input))
    } catch {
        switch error {
        case .empty: print("empty input")
        case .badDigit(let c, let i): print("bad digit '\(c)' at \(i)")
        case .tooLarge: print("too large")
        }
    }
}
func result(_ s: String) -> Result<Int, ParseError> {
    do throws(ParseError) { return .success(try parse(s)) } catch { return .failure(error) }
}
let results = ["7", "x", "30"].map(result)
for r in results {
    switch r {
    case .success(let n): print("ok", n)
    case .failure(let e): print("failed", e)
    }
}
print(results.compactMap { try? $0.get() }.reduce(0, +))
print(results[0].map { $0 * 6 }, results[1].map { $0 * 6 })
print(result("12").flatMap { n in n > 10 ? .success("big") : .failure(.tooLarge) })
do {
    _ = try results[1].get()
} catch ParseError.badDigit(let c, _) {
    print("caught", c)
} catch {
    print("other", error)
}
func sum(_ xs: [String]) throws(ParseError) -> Int {
    var total = 0
    for x in xs { total += try parse(x) }
    return total
}
print((try? sum(["1", "2", "3"])) ?? -1, (try? sum(["1", ""])) ?? -1)
func never() throws(Never) -> Int { 5 }
print(never())
let caught = Result { try sum(["10", "q"]) }
if case .failure(let e) = caught { print("wrapped:", e) }
