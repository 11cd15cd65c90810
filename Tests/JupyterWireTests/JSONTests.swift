import Testing

@testable import JupyterWire

@Suite struct JSONTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-1", "9223372036854775807", "-9223372036854775808", "1.5", "\"\"",
    "\"a b\"",
    "[]", "[1,[2,[3]]]", "{}", "{\"b\":1,\"a\":[true,null]}", "\"é 😀\"", "\"\\\"\\\\\\n\\r\\t\\u0001\"",
  ])
  func whatIsReadIsWrittenAgain(text: String) throws {
    #expect(try JSONValue(parsing: text).description == text)
  }

  @Test func integersAndDoublesAreKeptApart() throws {
    #expect(try JSONValue(parsing: "1") == .int(1))
    #expect(try JSONValue(parsing: "1.0") == .double(1))
    #expect(try JSONValue(parsing: "1e2") == .double(100))
    #expect(try JSONValue(parsing: "9223372036854775808") == .double(9_223_372_036_854_775_808))
    #expect(JSONValue.double(.nan).description == "null")
    #expect(JSONValue.double(2).int == 2)
  }

  @Test func escapesAreRead() throws {
    #expect(try JSONValue(parsing: #""\u00e9\/\b\f\n\r\t""#) == "é/\u{8}\u{c}\n\r\t")
    #expect(try JSONValue(parsing: #""\ud83d\ude00""#) == "😀")
    #expect(try JSONValue(parsing: #""a\ud83dz""#) == "a\u{FFFD}z")
    #expect(try JSONValue(parsing: #""\ude00""#) == "\u{FFFD}")
  }

  @Test func objectsKeepOrderAndTheLastOfAKeyCounts() throws {
    let value = try JSONValue(parsing: #"{"b":1,"a":2,"b":3}"#)
    #expect(value.object?.keys == ["b", "a", "b"])
    #expect(value["b"] == 3)
    #expect(try JSONValue(parsing: #"{"a":1,"b":2}"#) == JSONValue(parsing: #"{"b":2,"a":1}"#))
    var object: JSONObject = ["x": 1, "y": 2]
    object["x"] = 3
    object["y"] = nil
    object["z"] = 4
    #expect(object.serialized() == Array(#"{"x":3,"z":4}"#.utf8))
  }

  @Test(arguments: [
    "", " ", "nul", "tru", "+1", "01", "1.", ".5", "1e", "-", "\"", "\"\\x\"", "\"\\u12\"", "\"\u{1}\"",
    "[1,]", "[1",
    "[1 2]", "{", "{1:2}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "1 2", "NaN", "Infinity", "'a'", "]",
  ])
  func brokenTextIsRefused(text: String) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
  }

  @Test func anErrorSaysWhere() {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: "[1, x]") }
    #expect(error?.code == .invalidSyntax)
    #expect(error?.offset == 4)
  }

  @Test func bytesThatAreNotUTF8AreRefused() {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22, 0xC3, 0x28, 0x22]) }
    #expect(error?.code == .invalidUTF8)
  }

  @Test func limitsHold() throws {
    let limits = JSONLimits(bytes: 1000, depth: 3, values: 5)
    #expect(try JSONValue(parsing: "[[[1]]]", limits: limits) == [[[1]]])
    #expect(throws: JSONError.self) { try JSONValue(parsing: "[[[[1]]]]", limits: limits) }
    #expect(throws: JSONError.self) { try JSONValue(parsing: "[1,2,3,4,5]", limits: limits) }
    #expect(throws: JSONError.self) {
      try JSONValue(parsing: [UInt8](repeating: .space, count: 1001), limits: limits)
    }
    #expect(throws: JSONError.self) { try JSONValue(parsing: String(repeating: "[", count: 1_000_000)) }
  }

  @Test func randomBytesNeverTrap() {
    var random = SeededRandom(seed: 7)
    let alphabet = Array("{}[]:,\"\\u0d8e-+.1eE tfn\u{1}é".utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        Bool.random(using: &random)
          ? alphabet.randomElement(using: &random)! : UInt8.random(in: 0...255, using: &random)
      }
      guard let value = try? JSONValue(parsing: bytes) else { continue }
      #expect((try? JSONValue(parsing: value.serialized())) == value)
    }
  }
}

/// A random number generator that gives the same numbers in every run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
