import Interpreter
import JupyterWire

/// A notebook session's debugger, as the core sees it.
protocol CellDebugger: AnyObject {
  /// A front end asks something.
  func receive(_ request: DebugRequest)
  /// A cell begins to run.
  func cellBegins(_ name: String, text: String, addedLines: Int)
  /// A cell has ended.
  func cellEnds()
  /// The session forgets everything.
  func sessionResets()
}

/// The kernel's debugger: carries requests to the adapter, and holds cells until a front end lets them go on.
final class NotebookDebugger: CellDebugger {
  private let host: KernelHost
  private let target: SessionDebugTarget
  private var adapter: DebugAdapter<SessionDebugTarget>
  private let debugger: Debugger

  /// Makes a debugger.
  ///
  /// - Parameters:
  ///   - session: Whose programs it debugs.
  ///   - host: Brings requests and takes events.
  ///   - prefix: What the paths of cells begin with.
  ///   - present: Makes what a notebook shows of a value.
  init(
    session: Session, host: KernelHost, prefix: String, present: @escaping (Value) -> MIMEBundle?
  ) {
    self.host = host
    target = SessionDebugTarget(session: session, present: present)
    adapter = DebugAdapter(target: target, prefix: prefix)
    final class Holder { weak var debugger: NotebookDebugger? }
    let holder = Holder()
    debugger = Debugger { stop in holder.debugger?.hold(stop) ?? .proceed }
    debugger.isInterrupted = { host.isInterrupted }
    target.debugger = debugger
    holder.debugger = self
  }

  func receive(_ request: DebugRequest) {
    // What is looked at may run code of the program.
    let messages = debugger.withoutStops { adapter.receive(request.content) }
    send(messages, to: request)
  }

  func cellBegins(_ name: String, text: String, addedLines: Int) {
    target.runningCells += 1
    adapter.cellBegins(name, text: text, addedLines: addedLines)
  }

  func cellEnds() { target.runningCells -= 1 }

  func sessionResets() { if adapter.isStarted { target.attach() } }

  private func send(_ messages: [DebugMessage], to request: DebugRequest?) {
    for message in messages {
      switch message {
      case .reply(let content): request?.answer(content)
      case .event(let content): host.publishDebugEvent(content)
      }
    }
  }

  /// Holds the program that runs until a front end lets it go on, or the user interrupts it.
  private func hold(_ stop: DebugStop) -> DebugResumption {
    target.stop = stop
    defer { target.stop = nil }
    send(adapter.stopped(DebugAdapter.Stop(stop.reason)), to: nil)
    while let request = host.waitForDebugRequest() {
      receive(request)
      if let resumption = adapter.takeResumption() { return DebugResumption(resumption) }
    }
    send(adapter.ended(), to: nil)
    return .end
  }
}

extension DebugAdapter.Stop {
  /// Says why a session's program was stopped.
  fileprivate init(_ reason: StopReason) {
    switch reason {
    case .breakpoint: self.init(reason: "breakpoint")
    case .step: self.init(reason: "step")
    case .pause: self.init(reason: "pause")
    case .trap(let message): self.init(reason: "exception", title: "Fatal error", text: message)
    case .error(let type, let message): self.init(reason: "exception", title: type, text: message)
    }
  }
}

extension DebugResumption {
  /// What the interpreter does for a front end's wish.
  fileprivate init(_ resumption: TargetResumption) {
    self =
      switch resumption {
      case .proceed: .proceed
      case .stepOver: .stepOver
      case .stepIn: .stepIn
      case .stepOut: .stepOut
      }
  }
}
