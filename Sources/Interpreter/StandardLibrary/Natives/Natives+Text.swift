extension NativeRegistry {
  /// What `String` and `Substring` share.
  mutating func registerText() {
    registerTextPositions()
    registerTextComparisons()
    registerTextSearch()
    register("text.count") { call in
      if let count = call.bytes(0)?.characterCount() { return call.returns(count) }
      call.returns(call.text(0).text.count)
    }
    register("text.isEmpty") { call in
      if let bytes = call.bytes(0) { return call.returns(bytes.lower == bytes.upper) }
      call.returns(call.text(0).text.isEmpty)
    }
    register("text.character") { call throws(NativeExit) in
      if let bytes = call.bytes(0), let scalar = bytes.lonelyScalar(atSlot: call.int(1)) {
        return call.returns(Character(scalar))
      }
      let text = call.text(0)
      call.returns(text.text[try text.elementPosition(call.int(1))])
    }
    register("text.slice") { call throws(NativeExit) in
      let (lower, upper) = (call.slots(1)[0], call.slots(1)[1])
      if let bytes = call.bytes(0), bytes.canSlice(lower, upper) {
        return call.writeSubstring(lower >> 1, upper >> 1, ofArgument: 0, to: call.base)
      }
      let text = call.text(0)
      call.returns(text.text[try text.range(lower, upper)])
    }
    register("text.string") { call in
      guard let bytes = call.bytes(0) else { return call.returns(String(call.text(0).text)) }
      let count = bytes.upper - bytes.lower
      if count <= 15 || count < bytes.count { return call.base.initializeString(bytes.part) }
      call.writeString(ofArgument: 0, to: call.base)
    }
    register("text.substring") { call in
      if let bytes = call.bytes(0) {
        return call.writeSubstring(bytes.lower, bytes.upper, ofArgument: 0, to: call.base)
      }
      call.returns(call.text(0).text)
    }
    register("text.uppercased") { call in
      if let bytes = call.bytes(0), bytes.isPlain {
        return bytes.writeASCII(to: call.base) { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }
      }
      call.returns(call.text(0).text.uppercased())
    }
    register("text.lowercased") { call in
      if let bytes = call.bytes(0), bytes.isPlain {
        return bytes.writeASCII(to: call.base) { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
      }
      call.returns(call.text(0).text.lowercased())
    }
  }

  private mutating func registerTextComparisons() {
    register("text.equal") { call in
      if let left = call.bytes(0), let right = call.bytes(1), let areEqual = left.areEqual(right) {
        return call.returns(areEqual)
      }
      call.returns(call.text(0).text == call.text(1).text)
    }
    register("text.notEqual") { call in
      if let left = call.bytes(0), let right = call.bytes(1), let areEqual = left.areEqual(right) {
        return call.returns(!areEqual)
      }
      call.returns(call.text(0).text != call.text(1).text)
    }
    register("text.less") { call in
      if let left = call.bytes(0), let right = call.bytes(1), let isLess = left.isLess(right) {
        return call.returns(isLess)
      }
      call.returns(call.text(0).text < call.text(1).text)
    }
  }

  private mutating func registerTextPositions() {
    register("text.startIndex") { call in
      if let bytes = call.bytes(0) { return call.returns(bytes.lower * 2) }
      let text = call.text(0)
      call.returns(text.slot(text.text.startIndex))
    }
    register("text.endIndex") { call in
      if let bytes = call.bytes(0) { return call.returns(bytes.upper * 2) }
      let text = call.text(0)
      call.returns(text.slot(text.text.endIndex))
    }
    register("text.indexAfter") { call throws(NativeExit) in
      if let bytes = call.bytes(0), let offset = bytes.elementOffset(call.int(1)),
        let next = bytes.after(aligning: offset)
      {
        return call.returns(next * 2)
      }
      let text = call.text(0)
      call.returns(text.slot(text.text.index(after: try text.elementPosition(call.int(1)))))
    }
    register("text.indexBefore") { call throws(NativeExit) in
      if let bytes = call.bytes(0), let offset = bytes.offset(ofSlot: call.int(1)), offset > bytes.lower,
        let target = bytes.offset(offset, by: -1)
      {
        return call.returns(target * 2)
      }
      let text = call.text(0)
      let index = try text.position(call.int(1))
      guard index > text.text.startIndex else { throw text.outOfBounds }
      call.returns(text.slot(text.text.index(before: index)))
    }
    register("text.indexOffset") { call throws(NativeExit) in
      if let bytes = call.bytes(0), let offset = bytes.offset(ofSlot: call.int(1)),
        let target = bytes.offset(offset, by: call.int(2)), target >= bytes.lower, target <= bytes.upper
      {
        return call.returns(target * 2)
      }
      let text = call.text(0)
      guard let index = text.offset(try text.position(call.int(1)), call.int(2)) else {
        throw text.outOfBounds
      }
      call.returns(text.slot(index))
    }
    register("text.indexOffsetLimited") { call throws(NativeExit) in
      let text = call.text(0)
      let (start, limit, distance) = (
        try text.position(call.int(1)), try text.position(call.int(3)), call.int(2)
      )
      let isLimited = distance >= 0 ? limit >= start : limit <= start
      if isLimited {
        guard let index = text.text.index(start, offsetBy: distance, limitedBy: limit) else {
          return call.returnsNone()
        }
        call.result.some().set(text.slot(index))
      } else {
        guard let index = text.offset(start, distance) else { throw text.outOfBounds }
        call.result.some().set(text.slot(index))
      }
    }
    register("text.distance") { call throws(NativeExit) in
      if let bytes = call.bytes(0), let start = bytes.offset(ofSlot: call.int(1)),
        let end = bytes.offset(ofSlot: call.int(2)), let target = bytes.offset(start, by: end - start)
      {
        return call.returns(target - start)
      }
      let text = call.text(0)
      call.returns(
        text.text.distance(from: try text.position(call.int(1)), to: try text.position(call.int(2))))
    }
  }

  private mutating func registerTextSearch() {
    register("text.hasPrefix") { call in
      if let text = call.bytes(0), let other = call.bytes(1), let isThere = text.hasPrefix(other) {
        return call.returns(isThere)
      }
      call.returns(call.text(0).text.hasPrefix(call.text(1).text))
    }
    register("text.hasSuffix") { call in
      if let text = call.bytes(0), let other = call.bytes(1), let isThere = text.hasSuffix(other) {
        return call.returns(isThere)
      }
      call.returns(call.text(0).text.hasSuffix(call.text(1).text))
    }
    register("text.contains") { call in
      if let text = call.bytes(0), let other = call.bytes(1), text.isPlain, other.isPlain {
        return call.returns(other.part.isEmpty || text.first(other.part, from: text.lower) != nil)
      }
      let (text, other) = (call.text(0), call.text(1))
      let search = TextSearch(other.text, in: text.text)
      call.returns(other.text.isEmpty || search.first(from: text.text.startIndex) != nil)
    }
    register("text.firstRange") { call in
      if let text = call.bytes(0), let other = call.bytes(1), text.isPlain, other.isPlain, !other.part.isEmpty
      {
        guard let found = text.first(other.part, from: text.lower) else { return call.returnsNone() }
        call.returnsSome(found * 2)
        call.base[2] = (found + other.part.count) * 2
        return
      }
      let (text, other) = (call.text(0), call.text(1))
      let search = TextSearch(other.text, in: text.text)
      guard let range = search.first(from: text.text.startIndex) else {
        return call.returnsNone()
      }
      let result = call.result.some()
      result.field(0).set(text.slot(range.lowerBound))
      result.field(1).set(text.slot(range.upperBound))
    }
    register("text.ranges") { call throws(NativeExit) in
      let builder = call.result.arrayBuilder()
      if let text = call.bytes(0), let other = call.bytes(1), text.isPlain, other.isPlain, !other.part.isEmpty
      {
        var start = text.lower
        while let found = text.first(other.part, from: start) {
          start = found + other.part.count
          let place = try builder.append().slots
          (place[0], place[1]) = (found * 2, start * 2)
        }
        return
      }
      let (text, other) = (call.text(0), call.text(1))
      let search = TextSearch(other.text, in: text.text)
      var start = text.text.startIndex
      while let range = search.first(from: start) {
        let slot = try builder.append()
        slot.field(0).set(text.slot(range.lowerBound))
        slot.field(1).set(text.slot(range.upperBound))
        if range.isEmpty {
          guard range.upperBound < text.text.endIndex else { break }
          start = text.text.index(after: range.upperBound)
        } else {
          start = range.upperBound
        }
      }
    }
    register("text.split") { call throws(NativeExit) in
      let (maxSplits, omitsEmpty) = (call.int(2), call.bool(3))
      guard maxSplits >= 0 else { throw .fatalError("Must take zero or more splits") }
      if let text = call.bytes(0), let other = call.bytes(1), text.isPlain, other.isPlain,
        !other.part.isEmpty
      {
        return try call.split(text, other.part, maxSplits, omitsEmpty)
      }
      let (text, separator) = (call.text(0).text, call.text(1).text)
      let parts = call.result.arrayBuilder()
      let search = TextSearch(separator, in: text)
      var start = text.startIndex
      var count = 0
      while count < maxSplits, let range = search.first(from: start) {
        if start != range.lowerBound || !omitsEmpty {
          try parts.append().set(text[start..<range.lowerBound])
          count += 1
        }
        start = range.upperBound
      }
      if start != text.endIndex || !omitsEmpty { try parts.append().set(text[start...]) }
    }
  }
}

extension NativeCall {
  /// Returns the parts of the first argument between occurrences of a separator, both ASCII.
  fileprivate func split(
    _ text: TextBytes, _ separator: UnsafeBufferPointer<UInt8>, _ maxSplits: Int, _ omitsEmpty: Bool
  ) throws(NativeExit) {
    // Counted first, so that the array is made in one piece.
    var parts = 0
    var (start, splits) = (text.lower, 0)
    while splits < maxSplits, let found = text.first(separator, from: start) {
      if start != found || !omitsEmpty {
        parts += 1
        splits += 1
      }
      start = found + separator.count
    }
    let rest = start
    let hasRest = rest != text.upper || !omitsEmpty
    guard let places = try makeArray(count: parts + (hasRest ? 1 : 0)) else { return }
    (start, splits) = (text.lower, 0)
    while splits < parts, let found = text.first(separator, from: start) {
      if start != found || !omitsEmpty {
        writeSubstring(start, found, ofArgument: 0, to: places + splits * 4)
        splits += 1
      }
      start = found + separator.count
    }
    if hasRest { writeSubstring(rest, text.upper, ofArgument: 0, to: places + parts * 4) }
  }
}

extension TextArgument {
  /// The index so many characters on, or nil beyond the text.
  func offset(_ start: String.Index, _ distance: Int) -> String.Index? {
    text.index(start, offsetBy: distance, limitedBy: distance >= 0 ? text.endIndex : text.startIndex)
  }
}
