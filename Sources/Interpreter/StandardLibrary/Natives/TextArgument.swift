/// The text of a `String` or `Substring` argument, with its positions.
///
/// A slot holds a position as twice the UTF-8 offset in the whole string, plus one between the halves of a surrogate
/// pair. Positions compare as integers, and every bit pattern is safe.
struct TextArgument {
  /// The string whose positions count.
  let base: String
  /// The argument's own part of it.
  let text: Substring
  let isSubstring: Bool

  init(_ view: ValueView) {
    if case .substring = view.type.kind {
      text = view.substring
      base = text.base
      isSubstring = true
    } else {
      base = view.string
      text = base[...]
      isSubstring = false
    }
  }

  /// The slot of an index.
  func slot(_ index: String.Index) -> Int {
    let utf8 = base.utf8
    let offset = utf8.distance(from: utf8.startIndex, to: index)
    if offset < utf8.count, utf8[index] & 0xF8 == 0xF0, index > utf8.index(utf8.startIndex, offsetBy: offset)
    {
      return offset * 2 + 1
    }
    return offset * 2
  }

  /// The index of a slot, anywhere in the whole string.
  func index(_ slot: Int) throws(NativeExit) -> String.Index {
    let utf8 = base.utf8
    guard slot >= 0, slot >> 1 <= utf8.count else { throw outOfBounds }
    let index = utf8.index(utf8.startIndex, offsetBy: slot >> 1)
    guard slot & 1 == 1, index < utf8.endIndex, utf8[index] & 0xF8 == 0xF0 else { return index }
    return base.utf16.index(after: index)
  }

  /// The index of a slot that lies in the text, its end included.
  func position(_ slot: Int) throws(NativeExit) -> String.Index {
    let index = try index(slot)
    guard index >= text.startIndex, index <= text.endIndex else { throw outOfBounds }
    return index
  }

  /// The index of a slot that has an element behind it.
  func elementPosition(_ slot: Int) throws(NativeExit) -> String.Index {
    let index = try index(slot)
    guard index >= text.startIndex, index < text.endIndex else { throw outOfBounds }
    return index
  }

  /// The part between two slots.
  func range(_ lower: Int, _ upper: Int) throws(NativeExit) -> Range<String.Index> {
    guard lower <= upper, lower >= 0, upper >> 1 <= base.utf8.count else {
      throw .fatalError("String index range is out of bounds")
    }
    let (start, end) = (try index(lower), try index(upper))
    guard start <= end, start >= text.startIndex, end <= text.endIndex else {
      throw .fatalError("String index range is out of bounds")
    }
    return start..<end
  }

  var outOfBounds: NativeExit {
    .fatalError("\(isSubstring ? "Substring" : "String") index is out of bounds")
  }
}

extension NativeCall {
  /// A `String` or `Substring` argument.
  func text(_ index: Int) -> TextArgument { TextArgument(view(index)) }
}
