/// What may stand at a place in source text.
public struct CompletionList: Sendable, Equatable {
  /// The names, best first; each text once.
  public var items: [Completion]
  /// What has been typed of the name: UTF-8 offsets of what an item replaces.
  public var replacedRange: Range<Int>
}

/// A name that may stand at a place.
public struct Completion: Sendable, Equatable {
  /// What a name stands for.
  public enum Kind: String, Sendable {
    case function, method, initializer, property, variable, constant, `case`, `struct`, `class`, actor,
      `enum`, `protocol`,
      typeParameter, typeAlias, module, attribute, label, keyword
  }

  /// What is inserted.
  public var text: String
  /// What it stands for.
  public var kind: Kind
  /// The declaration in one line; empty for keywords. Of several of one name it is the nearest one's.
  public var signature: String
  /// How many declarations have the name.
  public var count = 1
}
