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

    /// A hashable value of any type.
    struct AnyHashable: Hashable, CustomStringConvertible, CustomDebugStringConvertible {
      /// The value.
      let base: Any
      let _isEqual: (Any) -> Bool
      let _hash: (inout Hasher) -> Void
      init<H: Hashable>(_ base: H) {
        self.base = base
        _isEqual = { other in
          guard let other = other as? H else { return false }
          return other == base
        }
        _hash = { hasher in base.hash(into: &hasher) }
      }
      static func == (lhs: AnyHashable, rhs: AnyHashable) -> Bool { lhs._isEqual(rhs.base) }
      func hash(into hasher: inout Hasher) { _hash(&hasher) }
      var description: String { String(describing: base) }
      var debugDescription: String { "AnyHashable(" + String(reflecting: base) + ")" }
    }

    class AnyKeyPath {
      let _components: [String]
      init(_components: [String]) { self._components = _components }
    }
    class PartialKeyPath<Root>: AnyKeyPath {}
    class KeyPath<Root, Value>: PartialKeyPath<Root> {
      let _get: (Root) -> Value
      init(_components: [String], _get: @escaping (Root) -> Value) {
        self._get = _get
        super.init(_components: _components)
      }
    }
    class WritableKeyPath<Root, Value>: KeyPath<Root, Value> {
      let _set: (inout Root, Value) -> Void
      init(_components: [String], _get: @escaping (Root) -> Value, _set: @escaping (inout Root, Value) -> Void) {
        self._set = _set
        super.init(_components: _components, _get: _get)
      }
    }
    class ReferenceWritableKeyPath<Root, Value>: WritableKeyPath<Root, Value> {
      let _setReference: (Root, Value) -> Void
      init(
        _components: [String], _get: @escaping (Root) -> Value, _set: @escaping (inout Root, Value) -> Void,
        _setReference: @escaping (Root, Value) -> Void
      ) {
        self._setReference = _setReference
        super.init(_components: _components, _get: _get, _set: _set)
      }
    }
    """#
}
