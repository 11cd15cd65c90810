import Foundation
print(1234567.formatted(), 1234.5678.formatted(), (-1234).formatted(), 1e10.formatted(), 0.1234567.formatted(), 100.0.formatted(), Double.nan.formatted(), Double.infinity.formatted(), 1e20.formatted(), 1.5e-7.formatted(), Float(0.1).formatted(), UInt8(200).formatted())
print(0.256.formatted(.percent), 25.formatted(.percent), 3.14159.formatted(.number.precision(.fractionLength(2))), 3.1.formatted(.number.precision(.fractionLength(2))), 2.5.formatted(.number.precision(.fractionLength(0))), 3.5.formatted(.number.precision(.fractionLength(0))), 1234.5.formatted(.number.grouping(.never)), 3.14159.formatted(.number.precision(.fractionLength(0...3))), 5.formatted(.number.precision(.integerLength(3))), 1234.5.formatted(.number.precision(.significantDigits(2))), 12.formatted(.number.sign(strategy: .always())), 0.5.formatted(.percent.precision(.fractionLength(1))), 12345.formatted(.number.notation(.compactName)))
print(1234.5.formatted(.currency(code: "USD")), 3.formatted(.currency(code: "EUR")), (-2.5).formatted(.currency(code: "USD")), 1000.formatted(.currency(code: "JPY")))
print(["a", "b", "c"].formatted(), ["a", "b"].formatted(.list(type: .or)), ["x"].formatted(), [String]().formatted())
func f(_ style: NumberFormatter.Style, _ set: (NumberFormatter) -> Void = { _ in }) -> [String] {
  let n = NumberFormatter()
  n.numberStyle = style
  set(n)
  return [0, 12, 1234567.891, -0.5, 2.5, 1e-9].map { n.string(from: NSNumber(value: $0))! }
}
print(f(.none)); print(f(.decimal)); print(f(.percent)); print(f(.currency)); print(f(.scientific))
print(f(.decimal) { $0.minimumFractionDigits = 2; $0.maximumFractionDigits = 2 })
print(f(.decimal) { $0.maximumFractionDigits = 0 })
print(f(.decimal) { $0.groupingSeparator = " "; $0.decimalSeparator = "," })
print(f(.decimal) { $0.usesGroupingSeparator = false; $0.minimumIntegerDigits = 3 })
print(f(.currency) { $0.currencyCode = "USD" }); print(f(.currency) { $0.currencySymbol = "€" })
print(f(.currency) { $0.locale = Locale(identifier: "en_US") }); print(f(.decimal) { $0.positivePrefix = "+" })
print(f(.decimal) { $0.roundingMode = .down; $0.maximumFractionDigits = 1 }); print(f(.decimal) { $0.maximumSignificantDigits = 3 ; $0.usesSignificantDigits = true})
let n = NumberFormatter(); n.numberStyle = .decimal
print(n.number(from: "1,234.5") as Any, n.number(from: "abc") as Any, n.number(from: "-7") as Any, n.string(for: 5) as Any)
print(Locale.current.identifier)
nonisolated struct P { var n: String; var a: Int }
let ps = [P(n: "bob", a: 30), P(n: "Al", a: 25), P(n: "cy", a: 30)]
print(ps.sorted(using: [KeyPathComparator(\P.a, order: .reverse), KeyPathComparator(\P.n)]).map(\.n), ps.sorted(using: KeyPathComparator(\P.n)).map(\.n), [3, 1, 2].sorted(using: .reverse as SortOrder == .forward ? KeyPathComparator(\.self) : KeyPathComparator(\.self, order: .reverse)))
let sc = Scanner(string: "12 apples 3.5kg x=-7")
print(sc.scanInt()!, sc.scanUpToString(" ")!, sc.scanDouble()!, sc.isAtEnd, sc.scanString("kg")!, sc.scanUpToCharacters(from: CharacterSet(charactersIn: "="))!, sc.scanCharacter()!, sc.scanInt()!, sc.isAtEnd, sc.scanInt() as Any)
