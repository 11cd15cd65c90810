extension NativeRegistry {
  /// `String` and `Substring` of their own.
  mutating func registerStrings() {
    register("string.repeating") { call throws(NativeExit) in
      let (unit, count) = (call.string(0), call.int(1))
      guard count >= 0 else { throw .fatalError("Negative count not allowed") }
      let (bytes, overflow) = unit.utf8.count.multipliedReportingOverflow(by: count)
      try call.checkMemory(overflow ? .max : bytes)
      call.returns(String(repeating: unit, count: count))
    }
    register("string.integer") { call throws(NativeExit) in
      let (radix, isUppercase) = (call.int(1), call.bool(2))
      guard (2...36).contains(radix) else { throw .fatalError("Radix must be between 2 and 36") }
      call.returns(IntegerArgument(call.view(0)).text(radix: radix, uppercase: isUppercase))
    }
    register("string.replace") { call throws(NativeExit) in
      let range = try call.text(0).range(call.int(1), call.int(2))
      let replacement = call.string(3)
      try call.checkMemory(replacement.utf8.count)
      try call.mutateString(0) { text throws(NativeExit) in text.replaceSubrange(range, with: replacement) }
    }
    register("text.append") { call throws(NativeExit) in
      guard call.isSubstring(1) else {
        return try call.machine.nativeExit(call.machine.append(call.slots(1), toString: call.slots(0)))
      }
      let text = call.slots(0)
      if text[1] == 0 { text.string.initialize(to: "") }
      text.string.pointee.append(contentsOf: call.slots(1).substring.pointee)
    }
    register("substring.base") { call in call.returns(call.substring(0).base) }
    register("substring.next") { call throws(NativeExit) in
      if let bytes = call.bytes(0) {
        let offset = call.int(1) >> 1
        if offset == bytes.upper { return call.returnsNone() }
        if let offset = bytes.elementOffset(call.int(1)), let next = bytes.after(offset) {
          if let scalar = bytes.onlyScalar(offset, next) {
            call.returnsSome(Character(scalar))
            call.setInt(1, next * 2)
            return
          }
        }
      }
      let text = call.text(0)
      let index = try text.index(call.int(1))
      guard index >= text.text.startIndex, index < text.text.endIndex else { return call.returnsNone() }
      call.result.some().set(text.text[index])
      call.setInt(1, text.slot(text.text.index(after: index)))
    }
    register("stringIndex.fromUTF16") { call throws(NativeExit) in
      let (offset, text) = (call.int(0), call.text(1))
      let utf16 = text.text.utf16
      let end = offset >= 0 ? utf16.endIndex : utf16.startIndex
      guard let index = utf16.index(utf16.startIndex, offsetBy: offset, limitedBy: end) else {
        throw text.outOfBounds
      }
      call.returns(text.slot(index))
    }
    register("stringIndex.utf16Offset") { call throws(NativeExit) in
      let text = call.text(1)
      let utf16 = text.text.utf16
      call.returns(utf16.distance(from: utf16.startIndex, to: try text.position(call.int(0))))
    }
    register("utf8.decode") { call in
      call.returns(String(decoding: call.array(0).map { UInt8(truncatingIfNeeded: $0.int) }, as: UTF8.self))
    }
    register("utf8.validate") { call in
      let bytes = call.array(0).map { UInt8(truncatingIfNeeded: $0.int) }
      guard let text = String(validating: bytes, as: UTF8.self) else { return call.returnsNone() }
      call.result.some().set(text)
    }
    register("utf16.decode") { call in
      call.returns(String(decoding: call.array(0).map { UInt16(truncatingIfNeeded: $0.int) }, as: UTF16.self))
    }
  }
}
