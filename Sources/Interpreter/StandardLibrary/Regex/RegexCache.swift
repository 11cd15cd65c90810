/// The compiled regular expressions of a session.
final class RegexCache {
  private struct Key: Hashable {
    let pattern: String
    let options: String
  }

  private var programs: [Key: RegexProgram] = [:]
  private var poll: RegexPoll?
  /// What a program that makes patterns without end may keep.
  private static let capacity = 512

  /// The compiled form of a pattern.
  ///
  /// - Parameter word: What tells that the run is to stop.
  func program(_ pattern: String, options: String, polling word: PollWord) -> RegexProgram {
    let key = Key(pattern: pattern, options: options)
    if let known = programs[key] { return known }
    if programs.count >= RegexCache.capacity { programs.removeAll() }
    let poll = poll ?? RegexPoll(word)
    self.poll = poll
    let program = RegexProgram(pattern, options: options, poll: poll)
    programs[key] = program
    return program
  }
}
