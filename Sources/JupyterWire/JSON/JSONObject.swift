/// The members of a JSON object, in the order in which they were added or read.
///
/// Lookup is linear: protocol messages have few keys. When a text repeats a key, the last one counts, as in
/// Python's `json`. Two objects are equal when they have equal members in any order.
public struct JSONObject: Sendable {
  /// The members in order. A text that repeated a key has it here twice.
  public private(set) var members: [(key: String, value: JSONValue)]

  /// Makes an empty object.
  public init() { members = [] }

  /// Makes an object of `members`, in their order.
  public init(_ members: some Sequence<(String, JSONValue)>) {
    self.members = members.map { (key: $0.0, value: $0.1) }
  }

  init(parsed members: [(key: String, value: JSONValue)]) { self.members = members }

  /// The value of `key`: `nil` when there is none. Setting replaces in place or appends; setting `nil` removes.
  ///
  /// - Complexity: O(*n*) in the number of members.
  public subscript(key: String) -> JSONValue? {
    get { members.last { $0.key == key }?.value }
    set {
      guard let newValue else {
        members.removeAll { $0.key == key }
        return
      }
      if let index = members.lastIndex(where: { $0.key == key }) {
        members[index].value = newValue
      } else {
        members.append((key, newValue))
      }
    }
  }

  /// The number of members.
  public var count: Int { members.count }

  /// Whether there are no members.
  public var isEmpty: Bool { members.isEmpty }

  /// The keys in order.
  public var keys: [String] { members.map(\.key) }
}

extension JSONObject: Equatable {
  /// Whether both have the same keys with equal values, in any order.
  public static func == (left: Self, right: Self) -> Bool {
    left.count == right.count && left.members.allSatisfy { right[$0.key] == $0.value }
  }
}

extension JSONObject: Sequence {
  /// Iterates over the members in order.
  public func makeIterator() -> IndexingIterator<[(key: String, value: JSONValue)]> { members.makeIterator() }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// An object with the members in the order written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }
}
