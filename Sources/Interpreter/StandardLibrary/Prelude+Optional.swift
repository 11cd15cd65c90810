extension Prelude {
  /// `Optional` and `Result`.
  static let optional = #"""
    @_builtin("Optional") enum Optional<Wrapped> {
      case none
      case some(Wrapped)

      init(_ value: Wrapped) { self = .some(value) }
      init(nilLiteral: ()) { self = .none }
      /// The transformed value, or nil.
      func map<U>(_ transform: (Wrapped) throws -> U) rethrows -> U? {
        switch self {
        case .some(let value): .some(try transform(value))
        case .none: .none
        }
      }
      /// The transformed value, which may itself be nil.
      func flatMap<U>(_ transform: (Wrapped) throws -> U?) rethrows -> U? {
        switch self {
        case .some(let value): try transform(value)
        case .none: .none
        }
      }
      /// The wrapped value, which must be there.
      var unsafelyUnwrapped: Wrapped { self! }
      /// The value, leaving nil behind.
      mutating func take() -> Wrapped? {
        let result = self
        self = nil
        return result
      }
      @_intrinsic("optional.isNil") var _isNil: Bool { get }
    }
    extension Optional: ExpressibleByNilLiteral, CustomDebugStringConvertible {}
    extension Optional: Equatable where Wrapped: Equatable {}
    extension Optional: Hashable where Wrapped: Hashable {}
    extension Optional: Sendable where Wrapped: Sendable {}

    struct _OptionalNilComparisonType: ExpressibleByNilLiteral { init(nilLiteral: ()) {} }
    extension Optional {
      static func ~= (lhs: _OptionalNilComparisonType, rhs: Wrapped?) -> Bool { rhs._isNil }
      @_intrinsic("optional.isNil") static func == (lhs: Wrapped?, rhs: _OptionalNilComparisonType) -> Bool
      @_intrinsic("optional.isPresent") static func != (lhs: Wrapped?, rhs: _OptionalNilComparisonType) -> Bool
      @_intrinsic("optional.isNil") static func == (lhs: _OptionalNilComparisonType, rhs: Wrapped?) -> Bool
      @_intrinsic("optional.isPresent") static func != (lhs: _OptionalNilComparisonType, rhs: Wrapped?) -> Bool
    }

    func ?? <T>(optional: T?, defaultValue: @autoclosure () throws -> T) rethrows -> T {
      switch optional {
      case .some(let value): value
      case .none: try defaultValue()
      }
    }
    func ?? <T>(optional: T?, defaultValue: @autoclosure () throws -> T?) rethrows -> T? {
      switch optional {
      case .some(let value): value
      case .none: try defaultValue()
      }
    }

    enum Result<Success, Failure: Error> {
      case success(Success)
      case failure(Failure)

      /// What the closure returns or throws.
      init(catching body: () throws(Failure) -> Success) {
        do { self = .success(try body()) } catch { self = .failure(error) }
      }
      /// The success, or throws the failure.
      func get() throws(Failure) -> Success {
        switch self {
        case .success(let value): return value
        case .failure(let error): throw error
        }
      }
      /// The result with its success transformed.
      func map<NewSuccess>(_ transform: (Success) -> NewSuccess) -> Result<NewSuccess, Failure> {
        switch self {
        case .success(let value): .success(transform(value))
        case .failure(let error): .failure(error)
        }
      }
      /// The result with its failure transformed.
      func mapError<NewFailure: Error>(_ transform: (Failure) -> NewFailure) -> Result<Success, NewFailure> {
        switch self {
        case .success(let value): .success(value)
        case .failure(let error): .failure(transform(error))
        }
      }
      /// The result of the transform of a success.
      func flatMap<NewSuccess>(_ transform: (Success) -> Result<NewSuccess, Failure>) -> Result<NewSuccess, Failure> {
        switch self {
        case .success(let value): transform(value)
        case .failure(let error): .failure(error)
        }
      }
      /// The result of the transform of a failure.
      func flatMapError<NewFailure: Error>(_ transform: (Failure) -> Result<Success, NewFailure>) -> Result<Success, NewFailure> {
        switch self {
        case .success(let value): .success(value)
        case .failure(let error): transform(error)
        }
      }
    }
    extension Result: Equatable where Success: Equatable, Failure: Equatable {}
    extension Result: Hashable where Success: Hashable, Failure: Hashable {}
    extension Result: Sendable where Success: Sendable {}
    """#
}
