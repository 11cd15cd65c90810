/// The rules of a session, as a pure state machine: which request runs when, what is counted, what is aborted.
///
/// Requests of one subshell are served in order, one at a time; subshells are independent of each other. It takes
/// events and returns actions; time is an argument.
struct KernelSession: Sendable {
  /// What is to be done, in order.
  enum Action: Sendable {
    /// Run a cell, then report ``finished(_:failed:at:)``.
    case begin(Request, executionCount: Int)
    /// Answer another request, then report ``finished(_:failed:at:)``.
    case answer(Request)
    /// Send the cell's reply and `idle`.
    case conclude(Request)
    /// Reply `aborted`.
    case abort(Request, executionCount: Int)
    /// Reply with an error.
    case refuse(Request, Refusal)
    /// A subshell is gone and has nothing left to serve.
    case forget(SubshellID)
  }

  /// Why a request is not served.
  enum Refusal: Sendable, Equatable {
    case unknownSubshell(SubshellID)
    case invalid(WireError)
  }

  /// A request in a queue.
  private struct Queued: Sendable {
    let request: Request
    var isAborted = false
  }

  /// A failed request whose reply waits for requests sent along with it.
  private struct Settling: Sendable {
    let request: Request
    var deadline: UInt64
    let latest: UInt64
  }

  /// One line of requests.
  private struct Subshell: Sendable {
    var queue: ArraySlice<Queued> = []
    var running: Request?
    var settling: Settling?
    var executionCount = 0
    var lastArrival: UInt64 = 0
    var isDeleted = false
  }

  private let settlingTime: UInt64
  private var parent = Subshell()
  private var children: [SubshellID: Subshell] = [:]
  private var order: [SubshellID] = []

  /// Makes a session.
  ///
  /// - Parameter settlingTime: How long a burst of requests may pause, in nanoseconds; see
  ///   ``KernelOptions/abortSettling``.
  init(settlingTime: UInt64) { self.settlingTime = settlingTime }

  // MARK: Events

  /// A request arrived.
  mutating func received(_ request: Request, at now: UInt64) -> [Action] {
    guard request.subshell == nil || children[request.subshell!]?.isDeleted == false else {
      return [.refuse(request, .unknownSubshell(request.subshell!))]
    }
    let quiet = now + settlingTime
    return update(request.subshell) { shell in
      shell.lastArrival = now
      if let latest = shell.settling?.latest { shell.settling?.deadline = min(quiet, latest) }
      shell.queue.append(Queued(request: request))
      return Self.advance(&shell)
    }
  }

  /// A request that was begun or answered has ended.
  ///
  /// Receive what has arrived before reporting this: an error aborts what is queued at that moment.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - failed: Whether a cell ended in an error.
  ///   - now: The time.
  mutating func finished(_ request: Request, failed: Bool, at now: UInt64) -> [Action] {
    let settlingTime = settlingTime
    return update(request.subshell) { shell in
      guard shell.running?.id == request.id else { return [] }
      guard let execute = request.execute else {
        shell.running = nil
        return Self.advance(&shell)
      }
      guard failed, execute.stopOnError, !execute.silent else {
        shell.running = nil
        return [.conclude(request)] + Self.advance(&shell)
      }
      if now < shell.lastArrival + settlingTime {
        shell.settling = Settling(
          request: request, deadline: shell.lastArrival + settlingTime, latest: now + 10 * settlingTime)
        return []
      }
      return Self.settle(request, &shell)
    }
  }

  /// Time has passed: ends the settling that is due.
  mutating func tick(at now: UInt64) -> [Action] {
    var actions: [Action] = []
    for id in [nil] + order.map(Optional.some) {
      actions += update(id) { shell in
        guard let settling = shell.settling, settling.deadline <= now else { return [] }
        shell.settling = nil
        return Self.settle(settling.request, &shell)
      }
    }
    return actions
  }

  /// When ``tick(at:)`` has something to do next.
  var nextDeadline: UInt64? {
    var deadline = parent.settling?.deadline
    for shell in children.values {
      if let other = shell.settling?.deadline { deadline = min(deadline ?? other, other) }
    }
    return deadline
  }

  // MARK: Subshells

  /// The subshells, in the order of their creation.
  var subshells: [SubshellID] { order.filter { children[$0]?.isDeleted == false } }

  /// A subshell is wanted.
  mutating func createSubshell(_ id: SubshellID) {
    children[id] = Subshell()
    order.append(id)
  }

  /// A subshell is no longer wanted. Its running request ends in its time; queued cells are aborted by the next
  /// ``collect()``.
  ///
  /// - Returns: Whether there was such a subshell.
  mutating func deleteSubshell(_ id: SubshellID) -> Bool {
    guard children[id]?.isDeleted == false else { return false }
    children[id]?.isDeleted = true
    for index in children[id]!.queue.indices { children[id]!.queue[index].isAborted = true }
    return true
  }

  /// Finishes the deletions that ``deleteSubshell(_:)`` began.
  mutating func collect() -> [Action] {
    order.filter { children[$0]?.isDeleted == true }.flatMap { id in update(id) { Self.advance(&$0) } }
  }

  // MARK: Rules

  /// Changes one subshell, and forgets it when it is deleted and has nothing left.
  private mutating func update(_ id: SubshellID?, _ body: (inout Subshell) -> [Action]) -> [Action] {
    guard let id else { return body(&parent) }
    guard var shell = children.removeValue(forKey: id) else { return [] }
    let actions = body(&shell)
    if shell.isDeleted, shell.running == nil, shell.queue.isEmpty {
      order.removeAll { $0 == id }
      return actions + [.forget(id)]
    }
    children[id] = shell
    return actions
  }

  /// Serves the queue as far as nothing runs.
  private static func advance(_ shell: inout Subshell) -> [Action] {
    var actions: [Action] = []
    while shell.running == nil, let next = shell.queue.popFirst() {
      let request = next.request
      if let problem = request.problem {
        actions.append(.refuse(request, .invalid(problem)))
        continue
      }
      guard let execute = request.execute else {
        shell.running = request
        actions.append(.answer(request))
        continue
      }
      if next.isAborted {
        actions.append(.abort(request, executionCount: shell.executionCount))
        continue
      }
      shell.running = request
      if execute.isCounted { shell.executionCount += 1 }
      actions.append(.begin(request, executionCount: shell.executionCount))
    }
    return actions
  }

  /// Replies to a failed cell and aborts the cells behind it.
  private static func settle(_ request: Request, _ shell: inout Subshell) -> [Action] {
    shell.running = nil
    for index in shell.queue.indices { shell.queue[index].isAborted = true }
    return [.conclude(request)] + advance(&shell)
  }
}
