extension Prelude {
  /// The protocols that everything rests on, literals, `Bool`, traps.
  static let core = #"""
    typealias Void = ()
    typealias IntegerLiteralType = Int
    typealias FloatLiteralType = Double
    typealias BooleanLiteralType = Bool
    typealias StringLiteralType = String
    typealias ExtendedGraphemeClusterType = String
    typealias UnicodeScalarType = String
    typealias AnyClass = AnyObject.Type

    enum Never {}
    extension Never: Error, Equatable, Hashable, Comparable, CustomStringConvertible {
      static func == (lhs: Never, rhs: Never) -> Bool { switch lhs {} }
      static func < (lhs: Never, rhs: Never) -> Bool { switch lhs {} }
      func hash(into hasher: inout Hasher) {}
      var description: String { switch self {} }
    }

    protocol Sendable {}
    protocol Copyable {}
    protocol Escapable {}
    protocol BitwiseCopyable {}

    // MARK: Comparing and hashing

    protocol Equatable {
      @_intrinsic("value.equal") static func == (lhs: Self, rhs: Self) -> Bool
    }
    extension Equatable {
      @_intrinsic("value.notEqual") static func != (lhs: Self, rhs: Self) -> Bool { !(lhs == rhs) }
      static func ~= (pattern: Self, value: Self) -> Bool { pattern == value }
    }

    protocol Comparable: Equatable {
      @_intrinsic("value.less") static func < (lhs: Self, rhs: Self) -> Bool
    }
    extension Comparable {
      @_intrinsic("value.lessEqual") static func <= (lhs: Self, rhs: Self) -> Bool { !(rhs < lhs) }
      @_intrinsic("value.greater") static func > (lhs: Self, rhs: Self) -> Bool { rhs < lhs }
      @_intrinsic("value.greaterEqual") static func >= (lhs: Self, rhs: Self) -> Bool { !(lhs < rhs) }
    }

    protocol Hashable: Equatable {
      /// The hash value, which differs between runs of a program.
      var hashValue: Int { get }
      /// Feeds the essential parts of this value into the hasher.
      @_intrinsic("value.hash") func hash(into hasher: inout Hasher)
    }
    extension Hashable {
      /// The hash value, which differs between runs of a program.
      var hashValue: Int {
        var hasher = Hasher()
        hash(into: &hasher)
        return hasher.finalize()
      }
    }

    /// Mixes values into a hash.
    @_builtin("Hasher") struct Hasher {
      /// A hasher that has seen nothing.
      @_native("hasher.init") init()
      /// Adds a value to the hash.
      mutating func combine<H: Hashable>(_ value: H) { value.hash(into: &self) }
      /// The hash of what was combined.
      @_native("hasher.finalize") func finalize() -> Int
    }

    protocol Identifiable<ID> {
      associatedtype ID: Hashable
      var id: ID { get }
    }
    extension Identifiable where Self: AnyObject {
      var id: ObjectIdentifier { ObjectIdentifier(self) }
    }

    protocol CaseIterable {
      associatedtype AllCases: Collection = [Self] where AllCases.Element == Self
      /// All cases in the order of their declaration.
      static var allCases: AllCases { get }
    }

    protocol RawRepresentable<RawValue> {
      associatedtype RawValue
      init?(rawValue: RawValue)
      var rawValue: RawValue { get }
    }
    func == <T: RawRepresentable>(lhs: T, rhs: T) -> Bool where T.RawValue: Equatable { lhs.rawValue == rhs.rawValue }

    protocol Error: Sendable {}

    // MARK: Literals

    protocol ExpressibleByNilLiteral { init(nilLiteral: ()) }
    protocol ExpressibleByIntegerLiteral {
      associatedtype IntegerLiteralType
      init(integerLiteral value: IntegerLiteralType)
    }
    protocol ExpressibleByFloatLiteral {
      associatedtype FloatLiteralType
      init(floatLiteral value: FloatLiteralType)
    }
    protocol ExpressibleByBooleanLiteral {
      associatedtype BooleanLiteralType
      init(booleanLiteral value: BooleanLiteralType)
    }
    protocol ExpressibleByUnicodeScalarLiteral {
      associatedtype UnicodeScalarLiteralType
      init(unicodeScalarLiteral value: UnicodeScalarLiteralType)
    }
    protocol ExpressibleByExtendedGraphemeClusterLiteral: ExpressibleByUnicodeScalarLiteral {
      associatedtype ExtendedGraphemeClusterLiteralType
      associatedtype UnicodeScalarLiteralType = ExtendedGraphemeClusterLiteralType
      init(extendedGraphemeClusterLiteral value: ExtendedGraphemeClusterLiteralType)
    }
    extension ExpressibleByExtendedGraphemeClusterLiteral
    where ExtendedGraphemeClusterLiteralType == UnicodeScalarLiteralType {
      init(unicodeScalarLiteral value: ExtendedGraphemeClusterLiteralType) {
        self.init(extendedGraphemeClusterLiteral: value)
      }
    }
    protocol ExpressibleByStringLiteral: ExpressibleByExtendedGraphemeClusterLiteral {
      associatedtype StringLiteralType
      associatedtype ExtendedGraphemeClusterLiteralType = StringLiteralType
      init(stringLiteral value: StringLiteralType)
    }
    extension ExpressibleByStringLiteral where StringLiteralType == ExtendedGraphemeClusterLiteralType {
      init(extendedGraphemeClusterLiteral value: StringLiteralType) { self.init(stringLiteral: value) }
    }
    protocol ExpressibleByStringInterpolation: ExpressibleByStringLiteral {
      associatedtype StringInterpolation: StringInterpolationProtocol = DefaultStringInterpolation
      where StringInterpolation.StringLiteralType == StringLiteralType
      init(stringInterpolation: StringInterpolation)
    }
    extension ExpressibleByStringInterpolation where StringInterpolation == DefaultStringInterpolation, StringLiteralType == String {
      init(stringInterpolation: DefaultStringInterpolation) { self.init(stringLiteral: stringInterpolation._text) }
    }
    protocol StringInterpolationProtocol {
      associatedtype StringLiteralType
      init(literalCapacity: Int, interpolationCount: Int)
      mutating func appendLiteral(_ literal: StringLiteralType)
    }
    protocol ExpressibleByArrayLiteral {
      associatedtype ArrayLiteralElement
      init(arrayLiteral elements: ArrayLiteralElement...)
    }
    protocol ExpressibleByDictionaryLiteral {
      associatedtype Key
      associatedtype Value
      init(dictionaryLiteral elements: (Key, Value)...)
    }

    // MARK: Description

    protocol CustomStringConvertible {
      /// How this value prints.
      @_intrinsic("value.describe") var description: String { get }
    }
    protocol CustomDebugStringConvertible {
      /// How this value prints for debugging.
      @_intrinsic("value.debugDescribe") var debugDescription: String { get }
    }
    protocol LosslessStringConvertible: CustomStringConvertible {
      init?(_ description: String)
    }
    protocol TextOutputStream {
      mutating func write(_ string: String)
    }
    protocol TextOutputStreamable {
      func write<Target: TextOutputStream>(to target: inout Target)
      var _streamed: String { get }
    }
    extension TextOutputStreamable {
      var _streamed: String {
        var text = ""
        write(to: &text)
        return text
      }
    }

    // MARK: Bool

    @_builtin("Bool") struct Bool {
      typealias BooleanLiteralType = Bool
      init() { self = false }
      init(_ value: Bool) { self = value }
      init(booleanLiteral value: Bool) { self = value }
      /// Reads "true" or "false".
      init?(_ description: String) {
        if description == "true" { self = true } else if description == "false" { self = false } else { return nil }
      }
      /// Makes true false and false true.
      mutating func toggle() { self = !self }
      @_intrinsic("bool.not") prefix static func ! (a: Bool) -> Bool
      static func && (lhs: Bool, rhs: @autoclosure () throws -> Bool) rethrows -> Bool { if lhs { try rhs() } else { false } }
      static func || (lhs: Bool, rhs: @autoclosure () throws -> Bool) rethrows -> Bool { if lhs { true } else { try rhs() } }
      /// A random Boolean.
      static func random() -> Bool {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
      }
      static func random<T: RandomNumberGenerator>(using generator: inout T) -> Bool {
        (generator.next() >> 17) & 1 == 0
      }
    }
    extension Bool: Hashable, LosslessStringConvertible, ExpressibleByBooleanLiteral, Sendable {}

    // MARK: References and metatypes

    /// The identity of an object or type.
    @_builtin("RawSlot") struct ObjectIdentifier {
      @_intrinsic("object.identifier") init(_ object: AnyObject)
      @_native("objectIdentifier.type") init(_ type: Any.Type)
    }
    extension ObjectIdentifier: Hashable, Comparable, CustomDebugStringConvertible {}

    /// Whether nothing else refers to the object in a variable.
    @_intrinsic("object.isUnique") func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T) -> Bool
    @_intrinsic("object.isUnique") func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T?) -> Bool
    @_intrinsic("object.identical") func === (lhs: AnyObject?, rhs: AnyObject?) -> Bool
    func !== (lhs: AnyObject?, rhs: AnyObject?) -> Bool { !(lhs === rhs) }
    @_intrinsic("value.equal") func == (lhs: Any.Type?, rhs: Any.Type?) -> Bool
    func != (lhs: Any.Type?, rhs: Any.Type?) -> Bool { !(lhs == rhs) }

    // MARK: Traps

    /// Ends the run with a message; the place reported is that of the caller outside the library.
    @_native("trap") func _trap(_ message: String, prefix: String = "Fatal error") -> Never

    /// Stops with a message.
    func fatalError(_ message: @autoclosure () -> String = String(), file: StaticString = #file, line: UInt = #line) -> Never {
      _trap(message())
    }
    /// Stops when the condition is false.
    func precondition(
      _ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = String(),
      file: StaticString = #file, line: UInt = #line
    ) {
      if !condition() { _trap(message(), prefix: "Precondition failed") }
    }
    /// Stops: this place must never be reached.
    func preconditionFailure(
      _ message: @autoclosure () -> String = String(), file: StaticString = #file, line: UInt = #line
    ) -> Never {
      _trap(message())
    }
    /// Stops when the condition is false, in debug builds.
    func assert(
      _ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = String(),
      file: StaticString = #file, line: UInt = #line
    ) {
      if !condition() { _trap(message(), prefix: "Assertion failed") }
    }
    /// Stops in debug builds: this place must never be reached.
    func assertionFailure(
      _ message: @autoclosure () -> String = String(), file: StaticString = #file, line: UInt = #line
    ) {
      _trap(message())
    }

    // MARK: Small functions

    /// Exchanges two values.
    func swap<T>(_ a: inout T, _ b: inout T) {
      let old = a
      a = b
      b = old
    }
    /// The smaller value.
    func min<T: Comparable>(_ x: T, _ y: T) -> T { y < x ? y : x }
    /// The smallest value.
    func min<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T {
      var result = min(min(x, y), z)
      for value in rest where value < result { result = value }
      return result
    }
    /// The greater value.
    func max<T: Comparable>(_ x: T, _ y: T) -> T { y >= x ? y : x }
    /// The greatest value.
    func max<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T {
      var result = max(max(x, y), z)
      for value in rest where value >= result { result = value }
      return result
    }
    /// Calls the closure with the value.
    func withExtendedLifetime<T, Result>(_ x: T, _ body: () throws -> Result) rethrows -> Result { try body() }
    /// The identity function, with no effect on optimisation.
    func autoreleasepool<Result>(_ body: () throws -> Result) rethrows -> Result { try body() }

    /// What a layout occupies.
    enum MemoryLayout<T> {
      /// Bytes of one value.
      @_native("memoryLayout.size") static var size: Int { get }
      /// Bytes from one element of an array to the next.
      @_native("memoryLayout.stride") static var stride: Int { get }
      @_native("memoryLayout.alignment") static var alignment: Int { get }
      static func size(ofValue value: T) -> Int { size }
      static func stride(ofValue value: T) -> Int { stride }
      static func alignment(ofValue value: T) -> Int { alignment }
    }
    """#
}
