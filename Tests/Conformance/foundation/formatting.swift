// String(format:) and Foundation string helpers.
import Foundation

print(String(format: "%d %5d %-5d| %05d %+d", 42, 42, 42, 42, 42))
print(String(format: "%x %X %o %08x", 255, 255, 8, 0xBEEF))
print(String(format: "%.2f %8.3f %-8.1f| %e %g", 3.14159, 2.71828, 1.05, 12345.678, 0.0001))
print(String(format: "%@ has %d items at %.1f%%", "Cart", 3, 12.5))
print(String(format: "%c %s", 65, ("text" as NSString).utf8String!))

let rows = [("Alpha", 1.5), ("Be", 22.25), ("Gamma ray", 300)]
for (name, v) in rows {
    print(name.padding(toLength: 10, withPad: ".", startingAt: 0) + String(format: "%8.2f", v))
}
print("  trim me \n".trimmingCharacters(in: .whitespacesAndNewlines) + "|")
print("a, b; c".components(separatedBy: ", "), "a1b2c3".components(separatedBy: .decimalDigits))
print("hello world".capitalized, "hello".replacingOccurrences(of: "l", with: "L"))
print("Hello".contains("ell"), "Hello".range(of: "lo") != nil, "abc".caseInsensitiveCompare("ABC") == .orderedSame)
if let r = "key=value".range(of: "=") {
    let text = "key=value"
    print(text[..<r.lowerBound], text[r.upperBound...])
}
let seconds = 3725
print(String(format: "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60))
