extension Prelude {
  /// The errors of coders.
  static let codingErrors = #"""
    /// Where and why coding went wrong.
    struct _CodingFailure {
      static func text(
        _ message: String, _ codingPath: [any CodingKey], _ debugDescription: String, _ underlyingError: (any Error)?
      ) -> String {
        var text = message
        if !codingPath.isEmpty { text += ". Path: " + path(codingPath) }
        if !debugDescription.isEmpty { text += ". Debug description: " + debugDescription }
        if let underlyingError {
          if text.last == "." { text.removeLast() }
          text += ". Underlying error: \(underlyingError)"
        }
        return text
      }
      static func path(_ keys: [any CodingKey]) -> String {
        var text = ""
        var isFirst = true
        for key in keys {
          if !isFirst, key.intValue == nil { text += "." }
          text += key._pathText
          isFirst = false
        }
        return text
      }
    }
    /// An error while a value was being encoded.
    enum EncodingError: Error, CustomDebugStringConvertible {
      /// Where it happened.
      struct Context: Sendable {
        let codingPath: [any CodingKey]
        let debugDescription: String
        let underlyingError: (any Error)?
        init(codingPath: [any CodingKey], debugDescription: String, underlyingError: (any Error)? = nil) {
          self.codingPath = codingPath
          self.debugDescription = debugDescription
          self.underlyingError = underlyingError
        }
      }
      case invalidValue(Any, Context)
      var debugDescription: String {
        switch self {
        case .invalidValue(let value, let context):
          return _CodingFailure.text(
            "EncodingError.invalidValue: \(String(reflecting: value)) (\(type(of: value)))", context.codingPath,
            context.debugDescription, context.underlyingError)
        }
      }
    }
    /// An error while a value was being decoded.
    enum DecodingError: Error, CustomDebugStringConvertible {
      /// Where it happened.
      struct Context: Sendable {
        let codingPath: [any CodingKey]
        let debugDescription: String
        let underlyingError: (any Error)?
        init(codingPath: [any CodingKey], debugDescription: String, underlyingError: (any Error)? = nil) {
          self.codingPath = codingPath
          self.debugDescription = debugDescription
          self.underlyingError = underlyingError
        }
      }
      case typeMismatch(Any.Type, Context)
      case valueNotFound(Any.Type, Context)
      case keyNotFound(any CodingKey, Context)
      case dataCorrupted(Context)
      var debugDescription: String {
        let message: String
        let context: Context
        switch self {
        case .typeMismatch(let type, let here):
          message = "DecodingError.typeMismatch: expected value of type \(type)"
          context = here
        case .valueNotFound(let type, let here):
          message = "DecodingError.valueNotFound: Expected value of type \(type) but found null instead"
          context = here
        case .keyNotFound(let key, let here):
          message = "DecodingError.keyNotFound: Key '\(key._pathText)' not found in keyed decoding container"
          context = here
        case .dataCorrupted(let here):
          message = "DecodingError.dataCorrupted: Data was corrupted"
          context = here
        }
        return _CodingFailure.text(
          message, context.codingPath, context.debugDescription, context.underlyingError)
      }
      static func dataCorruptedError<C: KeyedDecodingContainerProtocol>(
        forKey key: C.Key, in container: C, debugDescription: String
      ) -> DecodingError {
        var path = container.codingPath
        path.append(key)
        return .dataCorrupted(Context(codingPath: path, debugDescription: debugDescription))
      }
      static func dataCorruptedError(
        in container: any UnkeyedDecodingContainer, debugDescription: String
      ) -> DecodingError {
        var path = container.codingPath
        path.append(_DictionaryCodingKey(intValue: container.currentIndex))
        return .dataCorrupted(Context(codingPath: path, debugDescription: debugDescription))
      }
      static func dataCorruptedError(
        in container: any SingleValueDecodingContainer, debugDescription: String
      ) -> DecodingError {
        .dataCorrupted(Context(codingPath: container.codingPath, debugDescription: debugDescription))
      }
    }
    """#
}
