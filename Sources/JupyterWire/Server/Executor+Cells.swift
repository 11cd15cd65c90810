extension Executor {
  /// Starts a cell.
  func begin(_ request: Request, executionCount: Int) {
    guard let execute = request.execute else { return }
    let signals = CellSignals(executor: shared.executorWake)
    // Before `busy`: whoever sees that the cell runs can interrupt it.
    shared.running.add(request.id, signals)
    publisher.publishStatus(.busy, parent: request.parent)
    if !execute.silent {
      publisher.publish(
        .executeInput, ["code": .string(execute.code), "execution_count": .int(executionCount)],
        parent: request.parent)
    }
    let output = OutputPort(
      publisher: publisher, parent: request.parent, isSilent: execute.silent, signals: signals)
    let cell = Cell(
      id: request.id, request: execute, subshell: request.subshell, executionCount: executionCount,
      output: output,
      signals: signals, scheduler: self)
    let started = LiveCell(cell: cell, request: request)
    live.append(started)
    if execute.isBlank { return finish(started, .ok) }
    if live.count == 1 { runTimer.start() }
    advance(started) { $0.begin(cell) }
  }

  /// Runs a cell for a while.
  private func advance(_ live: LiveCell, _ step: (any KernelLanguage) -> CellProgress) {
    live.state = .onStack
    shared.takeShellNotice()
    shared.setNeedsSlices(self.live.count > 1 || hasBackgroundWork)
    switch step(language) {
    case .finished(let outcome): finish(live, outcome)
    case .suspended(.runnable): live.state = .runnable
    case .suspended(.waiting): wait(live, until: nil)
    case .suspended(.waitingUntil(let deadline)): wait(live, until: deadline)
    }
  }

  private func wait(_ live: LiveCell, until deadline: UInt64?) {
    // It may have been woken before it said that it waits.
    let isWoken = live.cell.signals.takeWake() || live.cell.isInterrupted
    live.state = isWoken ? .runnable : .waiting(until: deadline)
  }

  /// A cell has ended; its reply waits for the session's word.
  private func finish(_ ended: LiveCell, _ outcome: CellOutcome) {
    shared.running.remove(ended.request.id, lowering: shared.attention)
    if let next = input.cancel(ended.request.id) { send(next) }
    ended.state = .ended
    ended.outcome = outcome
    var failed = false
    if case .failed(let error) = outcome {
      failed = true
      ended.cell.output.publishError(error)
      // What is queued at this moment will be aborted: take it out of the socket.
      while acceptShell() {}
    }
    handle { $0.finished(ended.request, failed: failed, at: MonotonicClock.now) }
  }

  /// Sends a cell's reply and `idle`.
  func conclude(_ request: Request) {
    guard let index = live.firstIndex(where: { $0.request.id == request.id }) else { return }
    let ended = live.remove(at: index)
    let cell = ended.cell
    let outcome = ended.outcome ?? .ok
    var expressions: JSONObject = [:]
    if case .ok = outcome {
      for expression in cell.request.userExpressions {
        expressions[expression.name] = Replies.expression(
          language.evaluate(expression.expression, in: cell))
      }
    }
    cell.output.flush()
    reply(
      to: request, .executeReply,
      Replies.execute(outcome, count: cell.executionCount, expressions: expressions))
    publisher.publishStatus(.idle, parent: request.parent)
  }

  /// Gives each runnable cell a slice, and background work.
  func resumeRunnable() {
    if live.isEmpty, !backgroundIsRunnable { return }
    lookForWakeUps()
    for candidate in live {
      guard case .runnable = candidate.state, shared.requestedExit == nil else { continue }
      advance(candidate) { $0.resume(candidate.cell) }
      serveShell()
    }
    runBackgroundSlice()
  }

  func yield(from cell: Cell) { serve(sleepingIf: false) }
}
