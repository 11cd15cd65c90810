/// The options of `%timeit`, which stand before the code.
struct TimingOptions: Equatable {
  /// How many loops one measurement has; 0 to find out.
  var loops = 0
  /// How many measurements there are.
  var repeats = 7
  /// How many characters the options take.
  var length = 0

  /// Reads the options at the start of an argument.
  ///
  /// - Throws: ``MagicError`` when an option is unknown or has no number.
  init(_ argument: String) throws(MagicError) {
    var rest = argument[...]
    while rest.hasPrefix("-"), let letter = rest.dropFirst().first, letter == "n" || letter == "r" {
      rest = rest.dropFirst(2).drop { $0 == " " }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits), number > 0, number <= 1_000_000_000 else {
        throw MagicError("%timeit -\(letter) needs a number from 1 on", usage: Magic.timeit.usage)
      }
      if letter == "n" { loops = number } else { repeats = min(number, 1000) }
      rest = rest[digits.endIndex...].drop { $0 == " " }
    }
    length = argument.distance(from: argument.startIndex, to: rest.startIndex)
  }
}

/// What is wrong with a magic line.
struct MagicError: Error, Equatable {
  /// What is wrong and what to do.
  var message: String

  init(_ message: String) { self.message = message }
  init(_ message: String, usage: String) { self.message = "\(message); it is written \(usage)" }

  static func unknown(_ name: String) -> MagicError {
    if let meant = Magic.suggestion(for: name) {
      return MagicError("there is no magic '%\(name)'; did you mean '%\(meant.rawValue)'?")
    }
    return MagicError("there is no magic '%\(name)'; %lsmagic lists those that there are")
  }
}
