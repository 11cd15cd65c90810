extension Prelude {
  /// `NSString` and `NSRange`.
  static let nsString = #"""
    /// A range of UTF-16 code units.
    struct NSRange: Hashable, CustomStringConvertible, Sendable {
      var location: Int
      var length: Int
      init() { self.init(location: 0, length: 0) }
      init(location: Int, length: Int) {
        self.location = location
        self.length = length
      }
      init(_ range: Range<Int>) { self.init(location: range.lowerBound, length: range.count) }
      init<S: StringProtocol>(_ range: Range<String.Index>, in text: S) {
        let units = text.utf16
        self.init(
          location: units.distance(from: units.startIndex, to: range.lowerBound),
          length: units.distance(from: range.lowerBound, to: range.upperBound))
      }
      var lowerBound: Int { location }
      var upperBound: Int { location + length }
      func contains(_ index: Int) -> Bool { index >= location && index < upperBound }
      var description: String { "{\(location), \(length)}" }
    }
    func NSMakeRange(_ location: Int, _ length: Int) -> NSRange { NSRange(location: location, length: length) }
    let NSNotFound = Int.max
    extension Range where Bound == Int {
      init?(_ range: NSRange) {
        if range.location == NSNotFound { return nil }
        self = range.location..<range.upperBound
      }
    }
    extension Range where Bound == String.Index {
      init?<S: StringProtocol>(_ range: NSRange, in text: S) {
        let units = text.utf16
        guard range.location != NSNotFound,
          let start = units.index(units.startIndex, offsetBy: range.location, limitedBy: units.endIndex),
          let end = units.index(start, offsetBy: range.length, limitedBy: units.endIndex)
        else { return nil }
        self = start..<end
      }
    }
    /// Text as an object, counted in UTF-16 code units.
    final class NSString: Hashable, CustomStringConvertible, CVarArg {
      let _bridged: String
      init(_bridged text: String) { _bridged = text }
      init(string: String) { _bridged = string }
      var _argument: any CVarArg { _bridged }
      var description: String { _bridged }
      var length: Int { _bridged.utf16.count }
      var utf8String: String? { _bridged }
      var intValue: Int32 { Int32(truncatingIfNeeded: integerValue) }
      var integerValue: Int {
        var digits = _bridged.drop { $0 == " " }
        let sign = digits.first == "-" ? -1 : 1
        if digits.first == "-" || digits.first == "+" { digits.removeFirst() }
        return sign * (Int(digits.prefix { $0.isASCII && $0.isNumber }) ?? 0)
      }
      var doubleValue: Double {
        let text = _bridged.drop { $0 == " " }
        var end = text.startIndex
        var result = 0.0
        while end < text.endIndex {
          end = text.index(after: end)
          if let value = Double(text[..<end]) { result = value }
        }
        return result
      }
      var boolValue: Bool {
        let text = _bridged.drop { $0 == " " || $0 == "0" || $0 == "+" || $0 == "-" }
        return text.first.map { "yYtT123456789".contains($0) } ?? false
      }
      var uppercased: String { _bridged.uppercased() }
      var lowercased: String { _bridged.lowercased() }
      var capitalized: String { _bridged.capitalized }
      // MARK: Paths
      /// The parts of the path, `/` itself first where it begins with one.
      var pathComponents: [String] {
        var parts = _bridged.split(separator: "/").map { String($0) }
        if _bridged.hasPrefix("/") { parts.insert("/", at: 0) }
        if _bridged.hasSuffix("/"), _bridged.count > 1 { parts.append("/") }
        return parts
      }
      var _trimmed: String {
        var text = _bridged
        while text.count > 1, text.hasSuffix("/") { text.removeLast() }
        return text
      }
      var lastPathComponent: String {
        let text = _trimmed
        if text == "/" { return text }
        return text.split(separator: "/").last.map { String($0) } ?? ""
      }
      var deletingLastPathComponent: String {
        let text = _trimmed
        if text == "/" { return text }
        guard let slash = text.lastIndex(of: "/") else { return "" }
        let head = NSString(string: String(text[..<slash]))._trimmed
        return head.isEmpty ? "/" : head
      }
      var pathExtension: String {
        let name = lastPathComponent
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
        return String(name[name.index(after: dot)...])
      }
      var deletingPathExtension: String {
        let suffix = pathExtension
        let text = _trimmed
        return suffix.isEmpty ? text : String(text.dropLast(suffix.count + 1))
      }
      var isAbsolutePath: Bool { _bridged.hasPrefix("/") }
      func appendingPathComponent(_ part: String) -> String {
        let head = _trimmed
        let tail = part.drop { $0 == "/" }
        return head.isEmpty ? String(tail) : head == "/" ? "/" + tail : head + "/" + tail
      }
      func appendingPathExtension(_ text: String) -> String? { _trimmed + "." + text }
      // MARK: Parts
      func character(at index: Int) -> UInt16 { Array(_bridged.utf16)[index] }
      func _index(_ offset: Int) -> String.Index {
        let units = _bridged.utf16
        guard let index = units.index(units.startIndex, offsetBy: offset, limitedBy: units.endIndex) else {
          _trap("Range or index out of bounds")
        }
        return index
      }
      func substring(from index: Int) -> String { String(_bridged[_index(index)...]) }
      func substring(to index: Int) -> String { String(_bridged[..<_index(index)]) }
      func substring(with range: NSRange) -> String { String(_bridged[_index(range.location)..<_index(range.upperBound)]) }
      func range(of text: String) -> NSRange {
        guard let found = _bridged.firstRange(of: text) else { return NSRange(location: NSNotFound, length: 0) }
        return NSRange(found, in: _bridged)
      }
      func contains(_ text: String) -> Bool { _bridged.contains(text) }
      func hasPrefix(_ text: String) -> Bool { _bridged.hasPrefix(text) }
      func hasSuffix(_ text: String) -> Bool { _bridged.hasSuffix(text) }
      func components(separatedBy text: String) -> [String] { _bridged.components(separatedBy: text) }
      func appending(_ text: String) -> String { _bridged + text }
      func replacingOccurrences(of target: String, with text: String) -> String {
        _bridged.replacingOccurrences(of: target, with: text)
      }
      func replacingCharacters(in range: NSRange, with text: String) -> String {
        String(_bridged[..<_index(range.location)]) + text + String(_bridged[_index(range.upperBound)...])
      }
      func trimmingCharacters(in set: CharacterSet) -> String { _bridged.trimmingCharacters(in: set) }
      func isEqual(to text: String) -> Bool { _bridged == text }
      static func == (a: NSString, b: NSString) -> Bool { a._bridged == b._bridged }
      func hash(into hasher: inout Hasher) { hasher.combine(_bridged) }
    }
    extension String { init(_ text: NSString) { self = text._bridged } }
    """#
}
