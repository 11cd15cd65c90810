/// Which cell waits for input, as a pure state machine: one is asked at a time, because an `input_reply` does not say
/// what it answers.
struct InputQueue: Sendable {
  /// A cell's request for input.
  struct Prompt: Sendable, Equatable {
    let cell: RequestID
    let sender: [[UInt8]]
    let text: String
    let isPassword: Bool
  }

  private var waiting: ArraySlice<Prompt> = []
  private var answers: [RequestID: InputState] = [:]

  /// Whether an answer may come.
  var isWaiting: Bool { !waiting.isEmpty }

  /// A cell wants input.
  ///
  /// - Returns: The prompt to send now, if no other is out.
  mutating func ask(_ prompt: Prompt) -> Prompt? {
    answers[prompt.cell] = nil
    waiting.append(prompt)
    return waiting.count == 1 ? prompt : nil
  }

  /// Whether a cell waits.
  func isWaiting(_ cell: RequestID) -> Bool { waiting.contains { $0.cell == cell } }

  /// An answer came. One from a front end that was not asked is ignored.
  ///
  /// - Returns: The cell that has its answer, and the prompt to send next.
  mutating func answer(_ value: String, from sender: [[UInt8]]) -> (cell: RequestID, next: Prompt?)? {
    guard let first = waiting.first, first.sender == sender else { return nil }
    waiting.removeFirst()
    answers[first.cell] = value == "\u{4}" ? .endOfFile : .line(value)
    return (first.cell, waiting.first)
  }

  /// A cell was interrupted or has ended: it waits no more.
  ///
  /// - Returns: The prompt to send next.
  mutating func cancel(_ cell: RequestID) -> Prompt? {
    answers[cell] = nil
    guard let index = waiting.firstIndex(where: { $0.cell == cell }) else { return nil }
    let wasFirst = index == waiting.startIndex
    waiting.remove(at: index)
    return wasFirst ? waiting.first : nil
  }

  /// Takes a cell's answer.
  mutating func take(_ cell: RequestID) -> InputState? { answers.removeValue(forKey: cell) }
}
