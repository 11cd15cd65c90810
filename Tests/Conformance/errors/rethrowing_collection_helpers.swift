struct ParseFailure: Error, CustomStringConvertible {
    let line: Int
    let underlying: any Error
    var description: String { "line \(line): \(underlying)" }
}

enum CSVError: Error { case columnCount(expected: Int, found: Int), notANumber(Substring) }

extension Sequence {
    func mapWithLine<T>(_ transform: (Element) throws -> T) throws -> [T] {
        try enumerated().map { i, element in
            do { return try transform(element) } catch { throw ParseFailure(line: i + 1, underlying: error) }
        }
    }
    func partitionResults<T>(_ transform: (Element) throws -> T) -> (values: [T], errors: [any Error]) {
        var out: ([T], [any Error]) = ([], [])
        for e in self {
            do { out.0.append(try transform(e)) } catch { out.1.append(error) }
        }
        return out
    }
    func firstSuccess<T>(_ transform: (Element) throws -> T) rethrows -> T? {
        for e in self { return try transform(e) }
        return nil
    }
}

func row(_ line: Substring) throws -> (String, Double) {
    let cells = line.split(separator: ",", omittingEmptySubsequences: false)
    guard cells.count == 2 else { throw CSVError.columnCount(expected: 2, found: cells.count) }
    guard let value = Double(cells[1]) else { throw CSVError.notANumber(cells[1]) }
    return (String(cells[0]), value)
}

let good = "a,1\nb,2.5".split(separator: "\n")
let bad = "a,1\nb,two\nc\nd,4".split(separator: "\n")
print(try good.mapWithLine(row).map(\.1))
do {
    print(try bad.mapWithLine(row))
} catch let failure as ParseFailure {
    print(failure)
    if case CSVError.notANumber(let text) = failure.underlying { print("offending text:", text) }
}
let (values, errors) = bad.partitionResults(row)
print(values.map(\.0), errors.count)
for case let CSVError.columnCount(expected, found) in errors { print("expected \(expected) found \(found)") }
print([1, 2].firstSuccess { $0 * 2 } ?? 0, [Int]().firstSuccess { $0 } as Any)

func attempt(_ depth: Int) throws -> Int {
    defer { print("unwind \(depth)", terminator: " ") }
    if depth == 3 { throw CSVError.columnCount(expected: 0, found: depth) }
    return try attempt(depth + 1) + 1
}
do { _ = try attempt(1) } catch { print("=>", error) }
let results = ["1", "x", "3"].map { s in Result { try s.first!.wholeNumberValue ?? { throw CSVError.notANumber(s[...]) }() } }
for r in results {
    switch r {
    case .success(let n): print("ok", n)
    case .failure(let e): print("bad", e)
    }
}
