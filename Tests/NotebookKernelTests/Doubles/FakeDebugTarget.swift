import JupyterWire

@testable import NotebookKernel

/// A program that is debugged, made by hand.
final class FakeDebugTarget: DebugTarget {
  var isRunning = true
  var frames: [TargetFrame] = []
  var globals: [TargetVariable<FakeValue>] = []
  var locals: [[TargetVariable<FakeValue>]] = []
  var results: [String: TargetResult<FakeValue>] = [:]
  /// What was asked of it, in order.
  private(set) var calls: [String] = []

  func statementLines(of source: String) -> [Int] {
    source.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$1.isEmpty }.map { $0.offset + 1 }
  }

  func attach() { calls.append("attach") }
  func detach() { calls.append("detach") }
  func setBreakpoints(_ lines: [Int], in cell: String) { calls.append("\(cell): \(lines)") }
  func setErrorFilters(_ filters: [ErrorFilter]) { calls.append("errors: \(filters.map(\.rawValue))") }
  func pause() { calls.append("pause") }
  func variables(of frame: Int) -> [TargetVariable<FakeValue>] { locals[frame] }

  func evaluate(_ expression: String, in frame: Int?) -> TargetResult<FakeValue> {
    calls.append("evaluate \(expression) in \(frame.map(String.init) ?? "globals")")
    return results[expression] ?? .failure("cannot find it")
  }

  func setGlobal(_ name: String, to value: FakeValue) -> Bool {
    calls.append("\(name) = \(value.description)")
    return true
  }

  func bundle(for value: FakeValue) -> MIMEBundle { MIMEBundle(text: value.description) }

  /// Takes what was asked of it.
  func takeCalls() -> [String] {
    defer { calls = [] }
    return calls
  }
}
