import Synchronization

/// Carries debug requests from the IO thread, which owns control, to the executor thread, which owns the language, and
/// their answers back.
final class DebugMailbox: Sendable {
  private struct State {
    var requests: [Request] = []
    var answers: [(request: Request, content: JSONObject)] = []
    var parent = ParentHeader.none
  }

  private let state = Mutex(State())
  private let controlWake: WakeSignal

  init(controlWake: WakeSignal) { self.controlWake = controlWake }

  /// A request arrived.
  func put(_ request: Request) {
    state.withLock { state in
      state.requests.append(request)
      state.parent = request.parent
    }
  }

  /// Takes the oldest request that waits.
  func take() -> DebugRequest? {
    let request = state.withLock { $0.requests.isEmpty ? nil : $0.requests.removeFirst() }
    return request.map { DebugRequest($0, mailbox: self) }
  }

  /// A request is answered.
  func put(_ content: JSONObject, for request: Request) {
    state.withLock { $0.answers.append((request, content)) }
    controlWake.raise()
  }

  /// Takes the answers that are to be sent.
  func takeAnswers() -> [(request: Request, content: JSONObject)] {
    state.withLock { state in
      defer { state.answers = [] }
      return state.answers
    }
  }

  /// What events belong to: the last request.
  var parent: ParentHeader { state.withLock { $0.parent } }
}
