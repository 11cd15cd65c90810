// String(format:), NumberFormatter-free formatting and string helpers of Foundation.
import Foundation

print(String(format: "%d|%5d|%-5d|%05d|%+d", 42, 42, 42, 42, 42))
print(String(format: "%.2f|%8.3f|%-8.1f|%e|%g", 3.14159, 3.14159, 3.14159, 31415.9, 0.0001))
print(String(format: "%x|%X|%o|%#x|%08X", 255, 255, 8, 255, 48879))
print(String(format: "%@ and %@", "one", "two"))
print(String(format: "%%|%c|%5@|%u", 65, "ab", 7 as UInt32))
print(String(format: "%2$@ %1$@", "first", "second"), String(format: "%.3d %ld %lld", 5, 6, Int64(7)))
for (n, p) in [("Tea", 2.5), ("Coffee", 13.125)] { print(n.padding(toLength: 10, withPad: ".", startingAt: 0) + String(format: "%7.2f", p)) }

let s = "  The quick brown fox, the lazy dog  "
print("[" + s.trimmingCharacters(in: .whitespaces) + "]", "xxhixx".trimmingCharacters(in: CharacterSet(charactersIn: "x")))
print(s.components(separatedBy: " ").count, "a-b_c".components(separatedBy: CharacterSet(charactersIn: "-_")), "x::y".components(separatedBy: "::"))
print(s.replacingOccurrences(of: "the", with: "a"), s.replacingOccurrences(of: "the", with: "A", options: .caseInsensitive).trimmingCharacters(in: .whitespaces))
print("hello world foo".capitalized, "abc".caseInsensitiveCompare("ABC") == .orderedSame, "a".compare("b") == .orderedAscending)
if let r = s.range(of: "brown") { print(s[r], s.distance(from: s.startIndex, to: r.lowerBound), s[r.upperBound...].prefix(4)) }
print(s.range(of: "cat") == nil, s.contains("lazy"), "file10".compare("file9", options: .numeric) == .orderedDescending)
print("a1b22".replacingOccurrences(of: "[0-9]+", with: "#", options: .regularExpression), "2024-05".range(of: #"^\d{4}-\d{2}$"#, options: .regularExpression) != nil)
print("caf\u{e9}".data(using: .utf8)!.count, String(data: Data([0x68, 0x69]), encoding: .ascii)!, "é".folding(options: .diacriticInsensitive, locale: nil))
print("one\ntwo\nthree".components(separatedBy: .newlines), "50 %".addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed)!, "a%20b".removingPercentEncoding!)
print("3.7 rest".isEmpty, Double("3.7")!.rounded(), (2.5).rounded(.toNearestOrEven), (-2.5).rounded(), (2.3).rounded(.up), (2.7).rounded(.down), (-2.7).rounded(.towardZero))

// maths from Foundation
print(sqrt(2.0), pow(2.0, 10.0), floor(-1.5), ceil(1.2), round(2.5), fabs(-3.5), fmod(7.5, 2.0), hypot(3.0, 4.0))
print(String(format: "%.6f %.6f %.6f %.6f %.6f", sin(1.0), cos(1.0), tan(0.5), atan2(1.0, 2.0), exp(1.0)))
print(String(format: "%.4f %.4f %.4f %.4f", log(10.0), log10(1000.0), log2(8.0), cbrt(27.0)), 2.0.squareRoot(), Double.pi)
print(max(1, 2), (7.0).truncatingRemainder(dividingBy: 4), trunc(-1.7), Int(lround(2.5)), (10.0).squareRoot().rounded())
