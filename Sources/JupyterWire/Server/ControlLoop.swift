import CZeroMQ
import Glibc
import Synchronization

/// The IO thread: answers on control while a cell runs, and watches everything that is not a shell request.
final class ControlLoop: Sendable {
  private let sockets: Sockets
  private let publisher: Publisher
  private let decoder: MessageDecoder
  private let encoder: MessageEncoder
  private let shared: SharedState
  private let diagnostics: Diagnostics
  private let options: KernelOptions
  private let info: JSONObject
  private let connectReply: JSONObject
  private let runTimer: RunTimer
  private let unique: UniqueIDs
  private let usage = UsageMeter()

  init(
    sockets: Sockets, publisher: Publisher, decoder: MessageDecoder, encoder: MessageEncoder,
    shared: SharedState,
    diagnostics: Diagnostics, options: KernelOptions, info: KernelInfo, connectReply: JSONObject,
    runTimer: RunTimer, unique: UniqueIDs
  ) {
    self.sockets = sockets
    self.publisher = publisher
    self.decoder = decoder
    self.encoder = encoder
    self.shared = shared
    self.diagnostics = diagnostics
    self.options = options
    self.info = Replies.kernelInfo(info)
    self.connectReply = connectReply
    self.runTimer = runTimer
    self.unique = unique
  }

  // MARK: The thread

  /// Serves until the kernel should end.
  ///
  /// - Parameter parentProcess: A descriptor that becomes readable when the launcher has ended; -1 for none.
  func run(parentProcess: Int32) {
    // While a cell has been running for a time slice, shell is watched for it.
    var isWatchingShell = false
    var sliceEnd: UInt64?
    while true {
      sendDebugReplies()
      // Last, a look at the empty socket: sending takes the notice of arrivals off the descriptor.
      while acceptControl() {}
      if shared.requestedExit != nil { return }
      if shared.needsSlices {
        sliceEnd = sliceEnd ?? MonotonicClock.now + .milliseconds(options.timeSlice)
      } else {
        sliceEnd = nil
      }
      // A descriptor of -1 is skipped.
      var items = [
        shared.controlWake.descriptor, sockets.control.descriptor, ProcessSignals.descriptor,
        runTimer.descriptor,
        publisher.ticker.descriptor, publisher.subscriptionDescriptor, parentProcess,
        isWatchingShell && !shared.hasShellNotice ? sockets.shell.descriptor : -1,
      ].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      _ = poll(&items, nfds_t(items.count), MonotonicClock.pollTimeout(until: sliceEnd))
      let isRunning = shared.running.count > 0
      if items[0].revents != 0 { shared.controlWake.lower() }
      if items[2].revents != 0 { receiveSignals() }
      if items[3].revents != 0 {
        runTimer.lower()
        if isRunning {
          isWatchingShell = true
          // What had arrived before the watch does not show on the descriptor any more.
          raiseAttention()
        }
      }
      if items[4].revents != 0 { publisher.ticker.fire() }
      publisher.welcomeSubscribers()
      if items[6].revents != 0 { shared.requestExit(.orphaned) }
      if items[7].revents != 0 {
        shared.giveShellNotice()
        publisher.budget.endWait()
      }
      if let end = sliceEnd, MonotonicClock.now >= end {
        sliceEnd = nil
        raiseAttention()
      }
      if !isRunning { isWatchingShell = false }
    }
  }

  private func raiseAttention() {
    shared.running.raise(shared.attention)
    publisher.budget.endWait()
  }

  private func receiveSignals() {
    let signals = ProcessSignals.take()
    if signals.interrupt { interrupt() }
    if signals.terminate { shared.requestExit(.terminated) }
  }

  private func interrupt() {
    shared.interrupt()
    publisher.budget.endWait()
  }

  // MARK: Requests

  /// Takes and answers one message from control.
  func acceptControl() -> Bool {
    guard let frames = sockets.control.receive() else { return false }
    do throws(WireError) {
      answer(try decoder.decode(frames))
    } catch {
      diagnostics.report(error)
    }
    return true
  }

  private func answer(_ request: Request) {
    publisher.publishStatus(.busy, parent: request.parent)
    if request.type == .debugRequest, request.problem == nil {
      shared.requestDebugging(request)
      return
    }
    let content: JSONObject?
    if let problem = request.problem {
      content = Replies.failed(Replies.refused(.invalid(problem)))
    } else {
      content = self.content(for: request)
    }
    if let content {
      sockets.control.send(
        encoder.encode(
          request.type.reply, prefix: request.sender, parent: request.parent, content: content.serialized()))
    }
    if request.type == .shutdownRequest, let content {
      publisher.publish(.shutdownReply, content, parent: request.parent)
    }
    publisher.publishStatus(.idle, parent: request.parent)
    if request.type == .shutdownRequest {
      shared.requestExit(.shutDown(restart: request.content["restart"]?.bool ?? false))
    }
  }

  /// Sends what the language has answered to debug requests.
  func sendDebugReplies() {
    for (request, content) in shared.debugMailbox.takeAnswers() {
      sockets.control.send(
        encoder.encode(
          request.type.reply, prefix: request.sender, parent: request.parent, content: content.serialized()))
      publisher.publishStatus(.idle, parent: request.parent)
    }
  }

  /// The reply's content; `nil` for a message that has no reply.
  private func content(for request: Request) -> JSONObject? {
    switch request.type {
    case .kernelInfoRequest: return info
    case .interruptRequest:
      interrupt()
      return ["status": "ok"]
    case .shutdownRequest:
      return ["status": "ok", "restart": .bool(request.content["restart"]?.bool ?? false)]
    case .usageRequest: return usage.measure()
    case .connectRequest: return connectReply
    case .commInfoRequest: return publisher.comms.info(target: request.content["target_name"]?.string)
    case .createSubshellRequest:
      let id = unique.next()
      shared.session.withLock { $0.createSubshell(id) }
      return ["status": "ok", "subshell_id": .string(id)]
    case .deleteSubshellRequest:
      let id = request.content["subshell_id"]?.string ?? ""
      guard shared.session.withLock({ $0.deleteSubshell(id) }) else {
        return Replies.failed(Replies.refused(.unknownSubshell(id)))
      }
      shared.executorWake.raise()
      shared.running.raise(shared.attention)
      return ["status": "ok"]
    case .listSubshellRequest:
      let ids = shared.session.withLock { $0.subshells }
      return ["status": "ok", "subshell_id": .array(ids.map { .string($0) })]
    default:
      diagnostics.report(unknownType: request.type.name)
      return nil
    }
  }
}
