import Testing

@testable import Interpreter

/// The natives of `String` and `Substring` do what Swift's own functions do, and trap where those do.
@Suite("Natives of text") struct TextNativeTests {
  static let texts = [
    "", "a", "abc", "Hello, World", "héllo", "e\u{301}tude", "👩‍👩‍👧‍👦 family", "🇰🇷🇸🇪", "\r\n\r\n", "a\r\nb",
    "日本語テキスト", "ﬁ ß İ ǆ",
    "nul\0byte", "mixed é👍🏽 ascii", String(repeating: "long text ", count: 20),
  ]

  /// The slots of a text's character positions.
  private static func slots(_ text: String) -> [Int] {
    (Array(text.indices) + [text.endIndex]).map { text.utf8.distance(from: text.startIndex, to: $0) * 2 }
  }

  @Test(arguments: texts) func positions(_ text: String) throws {
    let bench = NativeBench()
    let slots = Self.slots(text)
    let string = (TestValue.string(text), "String")
    #expect(try bench.call("text.count", [string], returning: "Int").result == .int(text.count))
    #expect(
      try bench.call("text.endIndex", [string], returning: "String.Index").result == .index(slots.last!))
    for (number, slot) in slots.enumerated() {
      let position = (TestValue.index(slot), "String.Index")
      if number + 1 < slots.count {
        let after = try bench.call("text.indexAfter", [string, position], returning: "String.Index").result
        #expect(after == .index(slots[number + 1]))
        let character = try bench.call("text.character", [string, position], returning: "Character").result
        #expect(character == .character(Array(text)[number]))
      }
      for other in [0, number / 2, slots.count - 1] {
        let target = (TestValue.index(slots[other]), "String.Index")
        let distance = try bench.call("text.distance", [string, position, target], returning: "Int").result
        #expect(distance == .int(other - number))
        let moved = try bench.call(
          "text.indexOffset", [string, position, (.int(other - number), "Int")], returning: "String.Index")
        #expect(moved.result == .index(slots[other]))
      }
    }
  }

  @Test(arguments: texts) func positionsOutOfBoundsTrap(_ text: String) throws {
    let bench = NativeBench()
    let string = (TestValue.string(text), "String")
    let bad = [text.utf8.count * 2 + 2, -2, .max, .min]
    for slot in bad + [text.utf8.count * 2] {
      for name in ["text.character", "text.indexAfter"] {
        let message = trapMessage { () throws(NativeExit) in
          _ = try bench.call(name, [string, (.index(slot), "String.Index")], returning: "Character")
        }
        #expect(message == "Fatal error: String index is out of bounds")
      }
    }
    for slot in bad {
      for distance in [0, 1, -1, .max, .min] {
        let message = trapMessage { () throws(NativeExit) in
          _ = try bench.call(
            "text.indexOffset", [string, (.index(slot), "String.Index"), (.int(distance), "Int")],
            returning: "String.Index")
        }
        #expect(message == "Fatal error: String index is out of bounds")
      }
    }
    let range = (TestValue.tuple([.int(0), .int(text.utf8.count * 2 + 2)]), "(Int, Int)")
    let message = trapMessage { () throws(NativeExit) in
      _ = try bench.call("text.slice", [string, range], returning: "Substring")
    }
    #expect(message == "Fatal error: String index range is out of bounds")
  }

  @Test(arguments: texts) func whatIsMadeOfText(_ text: String) throws {
    let bench = NativeBench()
    for part in [text[...], text.dropFirst(), text.dropLast(2)] {
      for argument in [(TestValue.string(String(part)), "String"), (.substring(part), "Substring")] {
        #expect(
          try bench.call("text.uppercased", [argument], returning: "String").result
            == .string(part.uppercased()))
        #expect(
          try bench.call("text.lowercased", [argument], returning: "String").result
            == .string(part.lowercased()))
        #expect(try bench.call("text.isEmpty", [argument], returning: "Bool").result == .bool(part.isEmpty))
        for other in Self.texts {
          let pair = [argument, (TestValue.string(other), "String")]
          #expect(
            try bench.call("text.hasPrefix", pair, returning: "Bool").result == .bool(part.hasPrefix(other)))
          #expect(
            try bench.call("text.hasSuffix", pair, returning: "Bool").result == .bool(part.hasSuffix(other)))
          #expect(
            try bench.call("text.contains", pair, returning: "Bool").result == .bool(part.contains(other)))
          #expect(try bench.call("text.equal", pair, returning: "Bool").result == .bool(part == other))
          #expect(try bench.call("text.less", pair, returning: "Bool").result == .bool(part < other))
        }
      }
    }
  }

  @Test(arguments: texts) func iterates(_ text: String) throws {
    let bench = NativeBench()
    var (slot, characters): (Int, [Character]) = (0, [])
    while true {
      let (result, position) = try bench.call(
        "substring.next", [(.substring(text[...]), "Substring"), (.index(slot), "String.Index")],
        returning: "Character?", changed: 1)
      guard case .some(.character(let character)) = result, case .index(let next) = position else { break }
      characters.append(character)
      slot = next
    }
    #expect(characters == Array(text))
    #expect(try units("utf8", text, "UInt8") == text.utf8.map(Int.init))
    #expect(try units("utf16", text, "Int") == text.utf16.map(Int.init))
    #expect(try units("scalars", text, "Int") == text.unicodeScalars.map { Int($0.value) })
  }

  private func units(_ view: String, _ text: String, _ element: String) throws -> [Int] {
    let bench = NativeBench()
    var (slot, values): (Int, [Int]) = (0, [])
    while true {
      let (result, position) = try bench.call(
        "\(view).next", [(.substring(text[...]), "Substring"), (.index(slot), "String.Index")],
        returning: "\(element)?", changed: 1)
      guard case .some(.int(let value)) = result, case .index(let next) = position else { return values }
      values.append(value)
      slot = next
    }
  }

  @Test func replacing() throws {
    let bench = NativeBench()
    let (_, text) = try bench.call(
      "string.replace",
      [
        (.string("héllo"), "String"), (.index(2), "String.Index"), (.index(6), "String.Index"),
        (.string("EE"), "String"),
      ],
      changed: 0)
    #expect(text == .string("hEEllo"))
    #expect(
      trapMessage { () throws(NativeExit) in
        _ = try bench.call(
          "string.replace",
          [
            (.string("abc"), "String"), (.index(4), "String.Index"), (.index(2), "String.Index"),
            (.string(""), "String"),
          ])
      } == "Fatal error: String index range is out of bounds")
  }

  @Test(arguments: [-1, .min]) func repeatingTraps(_ count: Int) {
    let bench = NativeBench()
    #expect(
      trapMessage { () throws(NativeExit) in
        _ = try bench.call(
          "string.repeating", [(.string("ab"), "String"), (.int(count), "Int")], returning: "String")
      } == "Fatal error: Negative count not allowed")
  }

  @Test func repeatingTooOftenIsRefused() {
    let bench = NativeBench()
    for count in [Int.max, .max / 2, 1 << 40] {
      #expect(
        trapMessage { () throws(NativeExit) in
          _ = try bench.call(
            "string.repeating", [(.string("ab"), "String"), (.int(count), "Int")], returning: "String")
        } != nil)
    }
  }

  @Test(arguments: [0, 1, 9, -1, 255, -256, .max, .min]) func integersInDigits(_ value: Int) throws {
    let bench = NativeBench()
    for radix in [2, 8, 10, 16, 36] {
      let text = try bench.call(
        "string.integer", [(.int(value), "Int"), (.int(radix), "Int"), (.bool(true), "Bool")],
        returning: "String")
      #expect(text.result == .string(String(value, radix: radix, uppercase: true)))
      let parsed = try bench.call(
        "int.parse", [(.string(String(value, radix: radix)), "String"), (.int(radix), "Int")],
        returning: "Int?",
        generics: ["Int"])
      #expect(parsed.result == .some(.int(value)))
    }
    for radix in [0, 1, 37, -3, .max, .min] {
      #expect(
        trapMessage { () throws(NativeExit) in
          _ = try bench.call(
            "string.integer", [(.int(value), "Int"), (.int(radix), "Int"), (.bool(true), "Bool")],
            returning: "String")
        } == "Fatal error: Radix must be between 2 and 36")
    }
  }

  @Test(arguments: ["", "12", "+7", "-128", "-129", "255", "256", "0x1", " 1", "1 ", "９", "--1"])
  func integersFromText(_ text: String) throws {
    let bench = NativeBench()
    let arguments = [(TestValue.string(text), "String"), (.int(10), "Int")]
    let expected: [(String, Int?)] = [
      ("Int", Int(text)), ("Int8", Int8(text).map(Int.init)), ("UInt8", UInt8(text).map(Int.init)),
    ]
    for (type, value) in expected {
      let parsed = try bench.call("int.parse", arguments, returning: "\(type)?", generics: [type]).result
      #expect(parsed == (value.map { .some(.int($0)) } ?? .none))
    }
  }

  @Test(arguments: [
    "", "1", "-1.5e3", "0x1p-3", "inf", "-infinity", "nan", "1e400", "1e-400", "1.", ".5", "+2", " 1", "1_0",
  ])
  func floatsFromText(_ text: String) throws {
    let bench = NativeBench()
    let parsed = try bench.call("float.parse", [(.string(text), "String")], returning: "Double?").result
    switch (parsed, Double(text)) {
    case (.some(.double(let left)), let right?): #expect(left.bitPattern == right.bitPattern)
    case (.none, nil): break
    case (let left, let right): Issue.record("\(left) for \(String(describing: right))")
    }
  }
}
