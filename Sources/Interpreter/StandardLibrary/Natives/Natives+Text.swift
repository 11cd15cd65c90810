extension NativeRegistry {
  /// What `String` and `Substring` share.
  mutating func registerText() {
    registerTextPositions()
    registerTextSearch()
    register("text.count") { call in call.returns(call.text(0).text.count) }
    register("text.isEmpty") { call in call.returns(call.text(0).text.isEmpty) }
    register("text.character") { call throws(NativeExit) in
      let text = call.text(0)
      call.returns(text.text[try text.elementPosition(call.int(1))])
    }
    register("text.slice") { call throws(NativeExit) in
      let text = call.text(0)
      let bounds = call.slots(1)
      call.returns(text.text[try text.range(bounds[0], bounds[1])])
    }
    register("text.string") { call in call.returns(String(call.text(0).text)) }
    register("text.substring") { call in call.returns(call.text(0).text) }
    register("text.uppercased") { call in call.returns(call.text(0).text.uppercased()) }
    register("text.lowercased") { call in call.returns(call.text(0).text.lowercased()) }
    register("text.equal") { call in call.returns(call.text(0).text == call.text(1).text) }
    register("text.notEqual") { call in call.returns(call.text(0).text != call.text(1).text) }
    register("text.less") { call in call.returns(call.text(0).text < call.text(1).text) }
  }

  private mutating func registerTextPositions() {
    register("text.startIndex") { call in
      let text = call.text(0)
      call.returns(text.slot(text.text.startIndex))
    }
    register("text.endIndex") { call in
      let text = call.text(0)
      call.returns(text.slot(text.text.endIndex))
    }
    register("text.indexAfter") { call throws(NativeExit) in
      let text = call.text(0)
      call.returns(text.slot(text.text.index(after: try text.elementPosition(call.int(1)))))
    }
    register("text.indexBefore") { call throws(NativeExit) in
      let text = call.text(0)
      let index = try text.position(call.int(1))
      guard index > text.text.startIndex else { throw text.outOfBounds }
      call.returns(text.slot(text.text.index(before: index)))
    }
    register("text.indexOffset") { call throws(NativeExit) in
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
      let text = call.text(0)
      call.returns(
        text.text.distance(from: try text.position(call.int(1)), to: try text.position(call.int(2))))
    }
  }

  private mutating func registerTextSearch() {
    register("text.hasPrefix") { call in
      call.returns(TextSearch.hasPrefix(call.text(1).text, of: call.text(0).text))
    }
    register("text.hasSuffix") { call in
      call.returns(TextSearch.hasSuffix(call.text(1).text, of: call.text(0).text))
    }
    register("text.contains") { call in
      let (text, other) = (call.text(0), call.text(1))
      let search = TextSearch(other.text, in: text.text)
      call.returns(other.text.isEmpty || search.first(from: text.text.startIndex) != nil)
    }
    register("text.firstRange") { call in
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
      let (text, other) = (call.text(0), call.text(1))
      let builder = call.result.arrayBuilder()
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
      let (text, separator) = (call.text(0).text, call.text(1).text)
      let (maxSplits, omitsEmpty) = (call.int(2), call.bool(3))
      guard maxSplits >= 0 else { throw .fatalError("Must take zero or more splits") }
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

extension TextArgument {
  /// The index so many characters on, or nil beyond the text.
  func offset(_ start: String.Index, _ distance: Int) -> String.Index? {
    text.index(start, offsetBy: distance, limitedBy: distance >= 0 ? text.endIndex : text.startIndex)
  }
}
