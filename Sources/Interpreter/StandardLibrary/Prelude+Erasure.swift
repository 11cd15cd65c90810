extension Prelude {
  /// Type-erased sequences and keys, and key paths.
  static let erasure = #"""
    /// An iterator of any kind.
    struct AnyIterator<Element>: IteratorProtocol, Sequence {
      typealias Iterator = AnyIterator<Element>
      let _next: () -> Element?
      init<I: IteratorProtocol>(_ base: I) where I.Element == Element {
        var iterator = base
        _next = { iterator.next() }
      }
      init(_ body: @escaping () -> Element?) { _next = body }
      func next() -> Element? { _next() }
    }
    /// A sequence of any kind.
    struct AnySequence<Element>: Sequence {
      typealias Iterator = AnyIterator<Element>
      let _make: () -> AnyIterator<Element>
      init<S: Sequence>(_ base: S) where S.Element == Element { _make = { AnyIterator(base.makeIterator()) } }
      init<I: IteratorProtocol>(_ makeUnderlyingIterator: @escaping () -> I) where I.Element == Element {
        _make = { AnyIterator(makeUnderlyingIterator()) }
      }
      func makeIterator() -> AnyIterator<Element> { _make() }
    }
    /// Makes an iterator of one's own into a sequence.
    struct IteratorSequence<Base: IteratorProtocol>: Sequence, IteratorProtocol {
      typealias Element = Base.Element
      typealias Iterator = IteratorSequence<Base>
      var _base: Base
      init(_ base: Base) { _base = base }
      mutating func next() -> Base.Element? { _base.next() }
    }

    /// What numbers of different types are when they are compared as `AnyHashable`.
    enum _HashableNumber: Hashable {
      case integer(Int128)
      case real(Double)
      init?(_ value: Any) {
        switch value {
        case let value as Int: self = .integer(Int128(value))
        case let value as Double: self.init(real: value)
        case let value as Float: self.init(real: Double(value))
        case let value as UInt: self = .integer(Int128(value))
        case let value as Int8: self = .integer(Int128(value))
        case let value as UInt8: self = .integer(Int128(value))
        case let value as Int16: self = .integer(Int128(value))
        case let value as UInt16: self = .integer(Int128(value))
        case let value as Int32: self = .integer(Int128(value))
        case let value as UInt32: self = .integer(Int128(value))
        case let value as Int64: self = .integer(Int128(value))
        case let value as UInt64: self = .integer(Int128(value))
        case let value as Int128: self = .integer(value)
        default: return nil
        }
      }
      init(real: Double) {
        if let integer = Int128(exactly: real) { self = .integer(integer) } else { self = .real(real) }
      }
    }
    /// A hashable value of any type.
    struct AnyHashable: Hashable, CustomStringConvertible, CustomDebugStringConvertible {
      /// The value.
      let base: Any
      let _number: _HashableNumber?
      let _isEqual: (Any) -> Bool
      let _hash: (inout Hasher) -> Void
      init<H: Hashable>(_ base: H) {
        if H.self == AnyHashable.self {
          self = base as! AnyHashable
          return
        }
        self.base = base
        _number = H.self == String.self ? nil : _HashableNumber(base)
        _isEqual = { other in
          guard let other = other as? H else { return false }
          return other == base
        }
        _hash = { hasher in base.hash(into: &hasher) }
      }
      static func == (lhs: AnyHashable, rhs: AnyHashable) -> Bool {
        if let number = lhs._number { return number == rhs._number }
        return lhs._isEqual(rhs.base)
      }
      func hash(into hasher: inout Hasher) {
        if let _number { _number.hash(into: &hasher) } else { _hash(&hasher) }
      }
      var description: String { String(describing: base) }
      var debugDescription: String { "AnyHashable(" + String(reflecting: base) + ")" }
    }
    func _castToAnyHashable(_ value: Any) -> AnyHashable? {
      guard let hashable = value as? any Hashable else { return nil }
      return AnyHashable(hashable)
    }

    /// A path of any root and value.
    class AnyKeyPath: Hashable, CustomDebugStringConvertible {
      let _components: [AnyHashable]
      init(_components: [AnyHashable]) { self._components = _components }
      static func == (lhs: AnyKeyPath, rhs: AnyKeyPath) -> Bool {
        type(of: lhs) == type(of: rhs) && lhs._components == rhs._components
      }
      func hash(into hasher: inout Hasher) { _components.hash(into: &hasher) }
      func _read(_ root: Any) -> Any? { nil }
      func _readPart(_ root: Any) -> Any { _read(root)! }
      var _rootName: String { "" }
      var debugDescription: String {
        var text = "\\" + _rootName
        var isIndex = false
        for component in _components {
          let part = component.description
          if isIndex {
            text += part + "]"
            isIndex = false
          } else if part == "[]" {
            text += ".["
            isIndex = true
          } else if part == "?" || part == "!" {
            text += part
          } else {
            text += "." + part
          }
        }
        return text
      }
    }
    /// A path from a known root to a value of any type.
    class PartialKeyPath<Root>: AnyKeyPath {
      override var _rootName: String { "\(Root.self)" }
    }
    /// A path from a root to a value that can be read.
    class KeyPath<Root, Value>: PartialKeyPath<Root> {
      let _get: (Root) -> Value
      init(_components: [AnyHashable], _get: @escaping (Root) -> Value) {
        self._get = _get
        super.init(_components: _components)
      }
      override func _read(_ root: Any) -> Any? {
        guard let root = root as? Root else { return nil }
        return _get(root)
      }
      /// This path followed by another.
      func appending<AppendedValue>(path: KeyPath<Value, AppendedValue>) -> KeyPath<Root, AppendedValue> {
        let get = _get
        return KeyPath<Root, AppendedValue>(
          _components: _components + path._components, _get: { path._get(get($0)) })
      }
      /// This path followed by one through a reference.
      func appending<AppendedValue>(path: ReferenceWritableKeyPath<Value, AppendedValue>)
        -> ReferenceWritableKeyPath<Root, AppendedValue>
      {
        let get = _get
        return ReferenceWritableKeyPath<Root, AppendedValue>(
          _components: _components + path._components, _get: { path._get(get($0)) },
          _setReference: { path._setReference(get($0), $1) })
      }
    }
    /// A path from a root to a value that can be changed in a variable.
    class WritableKeyPath<Root, Value>: KeyPath<Root, Value> {
      let _set: (inout Root, Value) -> Void
      init(
        _components: [AnyHashable], _get: @escaping (Root) -> Value, _set: @escaping (inout Root, Value) -> Void
      ) {
        self._set = _set
        super.init(_components: _components, _get: _get)
      }
      /// This path followed by another.
      func appending<AppendedValue>(path: WritableKeyPath<Value, AppendedValue>)
        -> WritableKeyPath<Root, AppendedValue>
      {
        let get = _get
        let set = _set
        return WritableKeyPath<Root, AppendedValue>(
          _components: _components + path._components, _get: { path._get(get($0)) },
          _set: { root, value in
            var part = get(root)
            path._set(&part, value)
            set(&root, part)
          })
      }
    }
    /// A path from a reference to a value that can be changed.
    class ReferenceWritableKeyPath<Root, Value>: WritableKeyPath<Root, Value> {
      let _setReference: (Root, Value) -> Void
      init(
        _components: [AnyHashable], _get: @escaping (Root) -> Value,
        _setReference: @escaping (Root, Value) -> Void
      ) {
        self._setReference = _setReference
        super.init(_components: _components, _get: _get, _set: { root, value in _setReference(root, value) })
      }
      /// This path followed by another.
      func appending<AppendedValue>(path: WritableKeyPath<Value, AppendedValue>)
        -> ReferenceWritableKeyPath<Root, AppendedValue>
      {
        let get = _get
        let set = _setReference
        return ReferenceWritableKeyPath<Root, AppendedValue>(
          _components: _components + path._components, _get: { path._get(get($0)) },
          _setReference: { root, value in
            var part = get(root)
            path._set(&part, value)
            set(root, part)
          })
      }
    }
    """#
}
