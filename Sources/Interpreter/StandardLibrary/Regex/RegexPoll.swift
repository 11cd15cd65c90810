import _StringProcessing

/// Asks, while a match goes on, whether the run is to stop.
final class RegexPoll {
  private let word: PollWord
  /// Whether a match was left because of it.
  private(set) var isStopped = false

  init(_ word: PollWord) { self.word = word }

  /// A component that matches everywhere, and fails a match for good when the run is to stop.
  var component: some RegexComponent { RegexPollPoint(poll: self) }

  /// Starts a match.
  func begin() { isStopped = false }

  /// - Throws: When the run is to stop.
  fileprivate func check() throws {
    let requests = word.pending.subtracting(.yield)
    guard isStopped || !requests.isEmpty else { return }
    isStopped = true
    throw Stopped()
  }

  private struct Stopped: Error {}
}

/// A place in a pattern at which the search looks up.
private struct RegexPollPoint: CustomConsumingRegexComponent {
  typealias RegexOutput = Substring
  let poll: RegexPoll

  func consuming(
    _ input: String, startingAt index: String.Index, in bounds: Range<String.Index>
  ) throws -> (upperBound: String.Index, output: Substring)? {
    try poll.check()
    return (index, input[index..<index])
  }
}
