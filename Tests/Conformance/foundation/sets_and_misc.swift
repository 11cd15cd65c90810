// Misc: IndexSet, CharacterSet, Locale-free number parsing, sorting with comparators, errors.
import Foundation

var idx = IndexSet(integersIn: 2...4)
idx.insert(9)
idx.insert(integersIn: 5..<7)
print(idx.count, Array(idx), idx.contains(6), idx.rangeView.map { "\($0)" }, idx.first!, idx.last!)
idx.remove(3)
print(idx.map { $0 * 10 }, idx.integerGreaterThan(4)!)

let letters = CharacterSet.letters.union(CharacterSet(charactersIn: "_"))
print("a_1é".unicodeScalars.map { letters.contains($0) }, CharacterSet.decimalDigits.contains("5"), CharacterSet(charactersIn: "abc").inverted.contains("d"))

struct AppError: LocalizedError {
    let code: Int
    var errorDescription: String? { "application error \(code)" }
}
do { throw AppError(code: 5) } catch { print(error.localizedDescription) }
do { _ = try String(contentsOfFile: "/definitely/not/here.txt", encoding: .utf8) } catch { print("cannot read file") }

nonisolated struct Person { let name: String; let age: Int }
let people = [Person(name: "bob", age: 30), Person(name: "Al", age: 25), Person(name: "cy", age: 30)]
print(people.sorted(using: [KeyPathComparator(\.age, order: .reverse), KeyPathComparator(\.name)]).map(\.name))
print(["b10", "b9", "a"].sorted { $0.compare($1, options: .numeric) == .orderedAscending }, people.sorted(using: KeyPathComparator(\.age)).first!.name)

let path = "/usr/local/lib/libx.so.1" as NSString
print(path.lastPathComponent, path.deletingLastPathComponent, path.pathExtension)
let tmp = FileManager.default.temporaryDirectory.appendingPathComponent("conf-b-test-file.txt")
try "line one\nline two\n".write(to: tmp, atomically: true, encoding: .utf8)
let contents = try String(contentsOf: tmp, encoding: .utf8)
print(contents.split(separator: "\n").count, FileManager.default.fileExists(atPath: tmp.path), try Data(contentsOf: tmp).count)
try FileManager.default.removeItem(at: tmp)
print(FileManager.default.fileExists(atPath: tmp.path))

let scanner = Scanner(string: "12 apples 3.5kg")
print(scanner.scanInt()!, scanner.scanUpToString(" ")!, scanner.scanDouble()!, scanner.isAtEnd, scanner.scanString("kg")!, scanner.isAtEnd)
print(Measurement(value: 2, unit: UnitLength.kilometers).converted(to: .meters).value, TimeInterval(90) / 60)
print((1...3).map { NSNumber(value: $0).intValue }.reduce(0, +), NSNumber(value: 2.5).doubleValue, Bool("true")!)
var gen = [3, 1, 2].makeIterator()
let comps = DateComponents(hour: 1, minute: 30)
print(gen.next()!, comps.hour! * 60 + comps.minute!, "abc".localizedUppercase, Range(NSRange(location: 1, length: 2), in: "hello").map { "hello"[$0] }!)
