/// How deeply a text would make a recursive parser recurse, estimated from its bytes.
///
/// SwiftParser limits the nesting of brackets only, and reads square brackets that open one after another in time
/// that doubles with each. So a text is looked at before it is parsed: ordinary ones are parsed at once, unusual ones
/// on a large stack, and absurd ones are refused.
struct SourceNesting {
  /// The deepest nesting of brackets, interpolations included, and where it is reached.
  private(set) var brackets = 0
  private(set) var deepestOffset = 0
  /// The most square brackets that are open at once without a brace between them.
  private(set) var squares = 0
  /// The most words and signs in one stretch of code that may each nest the rest in themselves: `try`, `<`, `?`. Those
  /// that take the parser more than linear time count more.
  private(set) var chain = 0
  /// The most members, calls and unwrappings in one chain.
  private(set) var links = 0
  /// The deepest nesting of `#if`, and the number of `else`.
  private(set) var conditionals = 0
  private(set) var alternatives = 0

  /// The number of words and signs, roughly.
  private(set) var pieces = 0

  /// What is to be done with a text.
  enum Verdict: Equatable {
    /// Any stack will do.
    case ordinary
    /// It needs a large stack.
    case deep
    /// It is not parsed; the offset is that of the innermost bracket.
    case absurd(offset: Int)
    /// It is not parsed.
    case large
  }

  static let maximumBrackets = 200
  static let maximumSquares = 14
  static let maximumChain = 1_000
  static let maximumLinks = 50_000
  static let maximumAlternatives = 10_000
  static let maximumConditionals = 60
  static let maximumPieces = 500_000
  static let maximumPounds = 255
  static let maximumBytes = 16 << 20

  var verdict: Verdict {
    if pieces > Self.maximumPieces { return .large }
    if brackets > Self.maximumBrackets || squares > Self.maximumSquares
      || chain > Self.maximumChain || alternatives > Self.maximumAlternatives
      || conditionals > Self.maximumConditionals || links > Self.maximumLinks
    {
      return .absurd(offset: deepestOffset)
    }
    if brackets > 30 || chain > 60 || links > 500 || conditionals > 30 || alternatives > 100 { return .deep }
    return .ordinary
  }

  /// - Complexity: O(*n*)
  init(_ text: String) {
    var text = text
    text.withUTF8 { scan($0) }
  }

  /// A string literal that the scan is inside of, or in an interpolation of.
  private struct Literal {
    var pounds: Int
    var isMultiline: Bool
    /// Open parentheses of the interpolation; 0 in the text itself.
    var parentheses = 0
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var literals: [Literal] = []
    // The square brackets open since each brace.
    var squareStack = [0]
    // The links of the chain that is open in each bracket.
    var linkStack = [0]
    var depth = 0
    var segment = 0
    var conditional = 0
    var isOpenEnded = false
    var index = 0

    func link() {
      linkStack[linkStack.count - 1] += 1
      links = max(links, linkStack[linkStack.count - 1])
    }
    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }
    func count(of byte: UInt8, from start: Int) -> Int {
      var end = start
      while end < bytes.count, bytes[end] == byte { end += 1 }
      return end - start
    }

    while index < bytes.count {
      let current = bytes[index]
      pieces += current > UInt8(ascii: " ") ? 1 : 0
      if let literal = literals.last, literal.parentheses == 0 {
        if current == UInt8(ascii: "\\"), count(of: UInt8(ascii: "#"), from: index + 1) >= literal.pounds {
          index += 1 + literal.pounds
          if byte(index) == UInt8(ascii: "(") {
            literals[literals.count - 1].parentheses = 1
            depth += 1
            note(depth, at: index)
          }
          index += 1
        } else if current == UInt8(ascii: "\"") {
          let quotes = literal.isMultiline ? 3 : 1
          if count(of: UInt8(ascii: "\""), from: index) >= quotes,
            count(of: UInt8(ascii: "#"), from: index + quotes) >= literal.pounds
          {
            literals.removeLast()
            index += quotes + literal.pounds
          } else {
            index += 1
          }
        } else {
          if current == UInt8(ascii: "\n"), !literal.isMultiline { literals.removeLast() }
          pieces -= current > UInt8(ascii: " ") ? 1 : 0
          index += 1
        }
        continue
      }
      switch current {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        note(depth, at: index)
        link()
        linkStack.append(0)
        if current == UInt8(ascii: "(") {
          if !literals.isEmpty { literals[literals.count - 1].parentheses += 1 }
        } else if current == UInt8(ascii: "[") {
          squareStack[squareStack.count - 1] += 1
          squares = max(squares, squareStack[squareStack.count - 1])
        } else {
          squareStack.append(0)
          segment = 0
        }
        index += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth = max(0, depth - 1)
        if linkStack.count > 1 { linkStack.removeLast() }
        if current == UInt8(ascii: ")") {
          if !literals.isEmpty { literals[literals.count - 1].parentheses -= 1 }
        } else if current == UInt8(ascii: "]") {
          squareStack[squareStack.count - 1] = max(0, squareStack[squareStack.count - 1] - 1)
        } else {
          if squareStack.count > 1 { squareStack.removeLast() }
          segment = 0
        }
        isOpenEnded = false
        index += 1
      case UInt8(ascii: "\""):
        let isMultiline = count(of: current, from: index) >= 3
        literals.append(Literal(pounds: 0, isMultiline: isMultiline))
        index += isMultiline ? 3 : 1
        isOpenEnded = false
      case UInt8(ascii: "#"):
        let pounds = count(of: current, from: index)
        // The parser looks for the beginning of a string behind each of them.
        if pounds > Self.maximumPounds { lengthen(&segment, by: pounds) }
        if byte(index + pounds) == UInt8(ascii: "\"") {
          let isMultiline = count(of: UInt8(ascii: "\""), from: index + pounds) >= 3
          literals.append(Literal(pounds: pounds, isMultiline: isMultiline))
          index += pounds + (isMultiline ? 3 : 1)
        } else if byte(index + 1) == UInt8(ascii: "i"), byte(index + 2) == UInt8(ascii: "f") {
          conditional += 1
          conditionals = max(conditionals, conditional)
          index += 3
        } else if byte(index + 1) == UInt8(ascii: "e"), byte(index + 2) == UInt8(ascii: "n") {
          conditional = max(0, conditional - 1)
          index += 3
        } else {
          lengthen(&segment)
          index += pounds
        }
      case UInt8(ascii: "/") where byte(index + 1) == UInt8(ascii: "/"):
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      case UInt8(ascii: "/") where byte(index + 1) == UInt8(ascii: "*"):
        index = endOfComment(bytes, from: index)
      case UInt8(ascii: "\n"):
        if !isOpenEnded { segment = 0 }
        while index < bytes.count, bytes[index] <= UInt8(ascii: " ") { index += 1 }
        if byte(index) != UInt8(ascii: ".") { linkStack[linkStack.count - 1] = 0 }
      case UInt8(ascii: ";"), UInt8(ascii: ","):
        segment = 0
        linkStack[linkStack.count - 1] = 0
        index += 1
      case UInt8(ascii: "."), UInt8(ascii: "!"):
        link()
        isOpenEnded = false
        index += 1
      case UInt8(ascii: "<"):
        lengthen(&segment, by: 4)
        isOpenEnded = true
        index += 1
      case UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "\\"):
        link()
        lengthen(&segment)
        isOpenEnded = true
        index += 1
      case UInt8(ascii: "-") where byte(index + 1) == UInt8(ascii: ">"):
        lengthen(&segment, by: 10)
        isOpenEnded = true
        index += 2
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
        let start = index
        while index < bytes.count, CompletionContext.isIdentifierByte(bytes[index]) { index += 1 }
        isOpenEnded = nests(bytes[start..<index])
        if isOpenEnded { lengthen(&segment, by: 4) }
      default:
        if current != UInt8(ascii: " "), current != UInt8(ascii: "\t"), current != UInt8(ascii: "\r") {
          isOpenEnded = false
        }
        index += 1
        guard CompletionContext.isIdentifierByte(current) else { break }
        while index < bytes.count, CompletionContext.isIdentifierByte(bytes[index]) { index += 1 }
      }
    }
  }

  private mutating func note(_ depth: Int, at offset: Int) {
    guard depth > brackets else { return }
    brackets = depth
    deepestOffset = offset
  }

  private mutating func lengthen(_ segment: inout Int, by count: Int = 1) {
    segment += count
    chain = max(chain, segment)
  }

  private func endOfComment(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var depth = 0
    var index = start
    while index + 1 < bytes.count {
      let pair = (bytes[index], bytes[index + 1])
      if pair == (UInt8(ascii: "/"), UInt8(ascii: "*")) {
        depth += 1
        index += 2
      } else if pair == (UInt8(ascii: "*"), UInt8(ascii: "/")) {
        depth -= 1
        index += 2
        if depth == 0 { return index }
      } else {
        index += 1
      }
    }
    return bytes.count
  }

  /// Whether a keyword takes what follows into itself.
  private mutating func nests(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard word.count <= 8 else { return false }
    func `is`(_ text: StaticString) -> Bool {
      text.utf8CodeUnitCount == word.count && text.withUTF8Buffer { word.elementsEqual($0) }
    }
    switch word.first {
    case UInt8(ascii: "a"): return `is`("await") || `is`("any") || `is`("as")
    case UInt8(ascii: "b"): return `is`("borrow")
    case UInt8(ascii: "c"): return `is`("copy") || `is`("consume") || `is`("case")
    case UInt8(ascii: "d"): return `is`("discard")
    case UInt8(ascii: "e"):
      if `is`("else") {
        alternatives += 1
        return true
      }
      return `is`("each")
    case UInt8(ascii: "f"): return `is`("for")
    case UInt8(ascii: "g"): return `is`("guard")
    case UInt8(ascii: "i"): return `is`("if") || `is`("in") || `is`("inout") || `is`("is")
    case UInt8(ascii: "l"): return `is`("let")
    case UInt8(ascii: "r"): return `is`("repeat") || `is`("return")
    case UInt8(ascii: "s"): return `is`("some") || `is`("switch")
    case UInt8(ascii: "t"): return `is`("try") || `is`("throw")
    case UInt8(ascii: "u"): return `is`("unsafe")
    case UInt8(ascii: "v"): return `is`("var")
    case UInt8(ascii: "w"): return `is`("while") || `is`("where")
    case UInt8(ascii: "y"): return `is`("yield")
    case UInt8(ascii: "_"): return true
    default: return false
    }
  }
}
