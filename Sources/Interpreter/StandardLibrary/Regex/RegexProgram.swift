@_spi(RegexBenchmark) import _StringProcessing

/// A pattern with its options, compiled once for all its matches.
final class RegexProgram {
  /// What to look for, and where.
  enum Kind: Int {
    case first, whole, prefix
  }

  /// Why there is no match to be had.
  enum Failure: Error {
    /// The engine cannot run the pattern.
    case unsupported
    /// It may take too long, and could not be interrupted.
    case tooCostly
    /// The run is to stop.
    case stopped
  }

  /// The engine's own form, and one that can be interrupted.
  private typealias Engine = Regex<AnyRegexOutput>

  let pattern: RegexPattern
  private let options: String
  private let poll: RegexPoll
  private var plain: Engine?
  private var polled: Engine?
  private var isComposed = false

  /// - Parameter options: a letter and `+` or `-` for each, as the library's `Regex` keeps them.
  init(_ pattern: String, options: String, poll: RegexPoll) {
    self.pattern = RegexPattern(pattern)
    self.options = options
    self.poll = poll
  }

  /// A match's range, then its captures'.
  typealias Captures = [Range<String.Index>?]

  /// The match of a kind in a text.
  func match(_ text: Substring, _ kind: Kind) throws(Failure) -> Captures? {
    let engine = try engine(for: text)
    return try interruptible {
      let match =
        switch kind {
        case .first: try engine.firstMatch(in: text)
        case .whole: try engine.wholeMatch(in: text)
        case .prefix: try engine.prefixMatch(in: text)
        }
      return match.map { $0.output.map(\.range) }
    }
  }

  /// All matches in a text, none overlapping another.
  func matches(_ text: Substring) throws(Failure) -> [Captures] {
    let engine = try engine(for: text)
    return try interruptible { text.matches(of: engine).map { $0.output.map(\.range) } }
  }

  private func interruptible<Result>(_ search: () throws -> Result) throws(Failure) -> Result {
    poll.begin()
    let result = try? search()
    guard let result, !poll.isStopped else { throw .stopped }
    return result
  }

  // MARK: Engines

  /// Work beyond this many bits is done where it can be interrupted, or not at all when it cannot be.
  private static let (quick, bearable) = (22.0, 40.0)

  private func engine(for text: Substring) throws(Failure) -> Engine {
    let cost = RegexCost.bits(of: pattern.tree, length: text.utf8.count)
    if cost > RegexProgram.quick {
      if !isComposed {
        isComposed = true
        polled = RegexComposer.compose(pattern, poll: poll).flatMap { configured($0) }
      }
      if let polled { return polled }
      if cost > RegexProgram.bearable { throw .tooCostly }
    }
    if let plain { return plain }
    guard let engine = try? Engine(pattern.text), let result = configured(engine) else { throw .unsupported }
    plain = result
    return result
  }

  /// The engine with the options; `nil` when it cannot run the pattern.
  private func configured(_ engine: Engine) -> Engine? {
    var result = engine
    var rest = options[...]
    while let letter = rest.popFirst(), let setting = rest.popFirst() {
      let isOn = setting == "+"
      switch letter {
      case "i": result = result.ignoresCase(isOn)
      case "s": result = result.dotMatchesNewlines(isOn)
      case "m": result = result.anchorsMatchLineEndings(isOn)
      case "W": result = result.asciiOnlyWordCharacters(isOn)
      case "D": result = result.asciiOnlyDigits(isOn)
      case "S": result = result.asciiOnlyWhitespace(isOn)
      case "P": result = result.asciiOnlyCharacterClasses(isOn)
      case "b": result = result.wordBoundaryKind(isOn ? .default : .simple)
      case "u": result = result.matchingSemantics(isOn ? .unicodeScalar : .graphemeCluster)
      default:
        let behavior: RegexRepetitionBehavior =
          setting == "r" ? .reluctant : setting == "p" ? .possessive : .eager
        result = result.repetitionBehavior(behavior)
      }
    }
    // What the engine does not support ends the process when it first runs, so it is asked before.
    return result._forceAction(.recompile) ? result : nil
  }
}
