// Typed throws: catching with the exact type, exhaustive switches, Never.
enum ParseError: Error, Equatable {
    case empty
    case badDigit(Character, at: Int)
    case tooBig
}
func parse(_ s: String) throws(ParseError) -> Int {
    guard !s.isEmpty else { throw .empty }
    var value = 0
    for (i, ch) in s.enumerated() {
        guard let d = ch.wholeNumberValue else { throw .badDigit(ch, at: i) }
        value = value * 10 + d
        if value > 9999 { throw .tooBig }
    }
    return value
}
for s in ["42", "", "4x2", "123456", "0007"] {
    do {
        print("ok", try parse(s))
    } catch .empty {
        print("nothing to parse")
    } catch .badDigit(let ch, let i) {
        print("bad digit '\(ch)' at \(i)")
    } catch .tooBig {
        print("too big")
    }
}
do throws(ParseError) {
    _ = try parse("12")
    throw .tooBig
} catch {
    switch error {          // error is ParseError here
    case .tooBig: print("explicit do throws")
    case .empty, .badDigit: print("no")
    }
}
print((try? parse("77")) as Any, (try? parse("")) as Any)

// generic over the error type
func mapAll<T, U, E: Error>(_ xs: [T], _ f: (T) throws(E) -> U) throws(E) -> [U] {
    var out: [U] = []
    for x in xs { out.append(try f(x)) }
    return out
}
print(mapAll([1, 2, 3]) { $0 * 2 })          // E == Never: no try needed
do {
    print(try mapAll(["1", "22"], parse))
    print(try mapAll(["1", "2-", "x"], parse))
} catch {
    print("failed:", error, error == .badDigit("-", at: 1))
}

struct Wrapped: Error { let inner: ParseError; let line: Int }
func parseLines(_ t: String) throws(Wrapped) -> [Int] {
    var out: [Int] = []
    for (n, l) in t.split(separator: "\n").enumerated() {
        do { out.append(try parse(String(l))) } catch { throw Wrapped(inner: error, line: n + 1) }
    }
    return out
}
do {
    print(try parseLines("1\n2\n3"))
    print(try parseLines("1\nb\n3"))
} catch {
    print("line \(error.line): \(error.inner)")
}
