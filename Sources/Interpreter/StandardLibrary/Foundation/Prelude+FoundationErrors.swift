extension Prelude {
  /// Errors of Foundation and what errors say of themselves.
  static let foundationErrors = #"""
    /// An error that describes itself to people.
    protocol LocalizedError: Error {
      var errorDescription: String? { get }
      var failureReason: String? { get }
      var recoverySuggestion: String? { get }
      var helpAnchor: String? { get }
    }
    extension LocalizedError {
      var errorDescription: String? { nil }
      var failureReason: String? { nil }
      var recoverySuggestion: String? { nil }
      var helpAnchor: String? { nil }
    }
    /// An error with a domain, a code and more.
    protocol CustomNSError: Error {
      static var errorDomain: String { get }
      var errorCode: Int { get }
      var errorUserInfo: [String: Any] { get }
    }
    extension CustomNSError {
      static var errorDomain: String { String(reflecting: Self.self) }
      var errorCode: Int { _errorCode(self) }
      var errorUserInfo: [String: Any] { [:] }
    }
    @_native("error.code") func _errorCode(_ error: Any) -> Int

    extension Error {
      /// What the error says to people.
      var localizedDescription: String {
        if let error = self as? any LocalizedError, let text = error.errorDescription { return text }
        if let error = self as? NSError { return error._message }
        if let error = self as? CocoaError { return error._message }
        if let error = self as? DecodingError {
          switch error {
          case .keyNotFound, .valueNotFound: return CocoaError._text(4865)!
          default: return CocoaError._text(4864)!
          }
        }
        if self is EncodingError { return CocoaError._text(4866)! }
        if let error = self as? any CustomNSError {
          if let text = error.errorUserInfo["NSLocalizedDescription"] as? String { return text }
          return NSError._unknown(String(reflecting: type(of: self)), error.errorCode)
        }
        return NSError._unknown(String(reflecting: type(of: self)), _errorCode(self))
      }
    }

    let NSCocoaErrorDomain = "NSCocoaErrorDomain"
    let NSPOSIXErrorDomain = "NSPOSIXErrorDomain"
    let NSLocalizedDescriptionKey = "NSLocalizedDescription"
    let NSLocalizedFailureReasonErrorKey = "NSLocalizedFailureReason"
    let NSLocalizedRecoverySuggestionErrorKey = "NSLocalizedRecoverySuggestion"
    let NSUnderlyingErrorKey = "NSUnderlyingError"
    let NSFilePathErrorKey = "NSFilePath"
    let NSURLErrorKey = "NSURL"
    let NSDebugDescriptionErrorKey = "NSDebugDescription"

    /// An error with a domain and a code.
    class NSError: Error, CustomStringConvertible, CustomDebugStringConvertible {
      let domain: String
      let code: Int
      let userInfo: [String: Any]
      init(domain: String, code: Int, userInfo: [String: Any]? = nil) {
        self.domain = domain
        self.code = code
        self.userInfo = userInfo ?? [:]
      }
      var localizedDescription: String { _message }
      var localizedFailureReason: String? { userInfo["NSLocalizedFailureReason"] as? String }
      var localizedRecoverySuggestion: String? { userInfo["NSLocalizedRecoverySuggestion"] as? String }
      var _message: String {
        if let text = userInfo["NSLocalizedDescription"] as? String { return text }
        if domain == "NSCocoaErrorDomain", let text = CocoaError._text(code) { return text }
        return NSError._unknown(domain, code)
      }
      static func _unknown(_ domain: String, _ code: Int) -> String {
        "The operation could not be completed. (\(domain) error \(code).)"
      }
      var description: String {
        var text = "Error Domain=\(domain) Code=\(code)"
        text += " \"\(userInfo["NSLocalizedDescription"] as? String ?? (domain == "NSCocoaErrorDomain" ? _message : "(null)"))\""
        let others = userInfo.filter { $0.key != "NSLocalizedDescription" }
        if !others.isEmpty {
          text += "UserInfo={" + others.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: ", ") + "}"
        }
        return text
      }
      var debugDescription: String { description }
    }
    /// An error of Foundation itself.
    struct CocoaError: Error, Hashable, CustomStringConvertible {
      struct Code: RawRepresentable, Hashable, Sendable {
        typealias RawValue = Int
        let rawValue: Int
        init(rawValue: Int) { self.rawValue = rawValue }
      }
      let code: Code
      let userInfo: [String: Any]
      init(_ code: Code, userInfo: [String: Any] = [:]) {
        self.code = code
        self.userInfo = userInfo
      }
      var localizedDescription: String { _message }
      var filePath: String? { userInfo["NSFilePath"] as? String }
      var underlying: (any Error)? { userInfo["NSUnderlyingError"] as? any Error }
      var _message: String {
        if let text = userInfo["NSLocalizedDescription"] as? String { return text }
        return CocoaError._text(code.rawValue) ?? NSError._unknown("NSCocoaErrorDomain", code.rawValue)
      }
      static func _text(_ code: Int) -> String? {
        let reason: String
        switch code {
        case 4: reason = "The file doesn’t exist."
        case 255: reason = "The file couldn’t be locked."
        case 257: reason = "You don’t have permission."
        case 258: reason = "The file name is invalid."
        case 259: reason = "The file isn’t in the correct format."
        case 260: reason = "The file doesn’t exist."
        case 261: reason = "The specified text encoding isn’t applicable."
        case 262: reason = "The specified URL type isn’t supported."
        case 263: reason = "The item is too large."
        case 264: reason = "The text encoding couldn’t be determined."
        case 513: reason = "You don’t have permission."
        case 514: reason = "The file name is invalid."
        case 516: reason = "A file with the same name already exists."
        case 517: reason = "The specified text encoding isn’t applicable."
        case 518: reason = "The specified URL type isn’t supported."
        case 640: reason = "There isn’t enough space."
        case 642: reason = "The volume is read only."
        case 2048: reason = "The value is invalid."
        case 3840: reason = "The data is not in the correct format."
        case 4864: reason = "The data isn’t in the correct format."
        case 4865: reason = "The data is missing."
        case 4866: reason = "The data isn’t in the correct format."
        default: return nil
        }
        return "The operation could not be completed. " + reason
      }
      static func == (lhs: CocoaError, rhs: CocoaError) -> Bool { lhs.code == rhs.code }
      func hash(into hasher: inout Hasher) { hasher.combine(code) }
      var description: String { NSError(domain: "NSCocoaErrorDomain", code: code.rawValue, userInfo: userInfo).description }
    }
    """#

  /// The names of Foundation's own error codes, which the error and its code both have.
  static var cocoaErrorCodes: String {
    let names = cocoaErrors.map { name, code in
      "static var \(name): CocoaError.Code { CocoaError.Code(rawValue: \(code)) }\n"
    }.joined()
    return "extension CocoaError {\n\(names)}\nextension CocoaError.Code {\n\(names)}\n"
  }

  private static let cocoaErrors = [
    ("fileNoSuchFile", 4),
    ("fileLocking", 255),
    ("fileReadUnknown", 256),
    ("fileReadNoPermission", 257),
    ("fileReadInvalidFileName", 258),
    ("fileReadCorruptFile", 259),
    ("fileReadNoSuchFile", 260),
    ("fileReadInapplicableStringEncoding", 261),
    ("fileReadUnsupportedScheme", 262),
    ("fileReadTooLarge", 263),
    ("fileReadUnknownStringEncoding", 264),
    ("fileWriteUnknown", 512),
    ("fileWriteNoPermission", 513),
    ("fileWriteFileExists", 516),
    ("fileWriteInapplicableStringEncoding", 517),
    ("fileWriteOutOfSpace", 640),
    ("formatting", 2048),
    ("propertyListReadCorrupt", 3840),
    ("coderReadCorrupt", 4864),
    ("coderValueNotFound", 4865),
    ("coderInvalidValue", 4866),
  ]
}
