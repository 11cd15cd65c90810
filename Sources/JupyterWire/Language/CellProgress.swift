/// How far ``KernelLanguage/begin(_:)`` or ``KernelLanguage/resume(_:)`` got.
public enum CellProgress: Sendable, Equatable {
  /// The cell has ended.
  case finished(CellOutcome)
  /// The cell has not ended; its frames are saved.
  case suspended(CellSuspension)
}

/// When a suspended cell wants to go on.
public enum CellSuspension: Sendable, Equatable {
  /// At once, after the wire has had its turn.
  case runnable
  /// After ``Cell/wake()``, an answer to ``Cell/requestInput(prompt:password:)``, or an interrupt.
  case waiting
  /// Like ``waiting``, but at this time of the monotonic clock (``MonotonicClock/now``, nanoseconds) at the latest.
  case waitingUntil(UInt64)
}

/// How a cell ended.
public enum CellOutcome: Sendable, Equatable {
  /// Well. `payloads` go into the reply.
  case ok(payloads: [Payload])
  /// In an error. The wire publishes `error`, replies with it, and aborts the queue if the request asked for that.
  case failed(CellError)

  /// Well, without payloads.
  public static let ok = CellOutcome.ok(payloads: [])
}

/// An error for the user, as the protocol carries it.
public struct CellError: Error, Sendable, Equatable {
  /// The kind of error (`ename`), such as `Fatal error`. Without colours.
  public var name: String
  /// What happened (`evalue`), in one line. Without colours.
  public var message: String
  /// What the front end shows, line by line. May hold ANSI colours.
  public var traceback: [String]

  /// Makes an error.
  ///
  /// - Parameters:
  ///   - name: The kind.
  ///   - message: What happened.
  ///   - traceback: What the front end shows; `name: message` when `nil`.
  public init(name: String, message: String, traceback: [String]? = nil) {
    self.name = name
    self.message = message
    self.traceback = traceback ?? [message.isEmpty ? name : "\(name): \(message)"]
  }
}

/// Something that a reply asks the front end to do. Deprecated by the protocol, but alive.
public enum Payload: Sendable, Equatable {
  /// Shows a text in the pager, from line `start` on.
  case page(MIMEBundle, start: Int = 0)
  /// Puts text into the next cell, or in place of this one. A reply carries the last of these only.
  case setNextInput(String, replace: Bool = false)
  /// Opens a file in an editor.
  case edit(filename: String, line: Int)
  /// Asks whether to end the session.
  case askExit(keepKernel: Bool)
}

/// What a user expression came to.
public enum ExpressionOutcome: Sendable, Equatable {
  /// Its value.
  case ok(MIMEBundle)
  /// An error, which does not fail the request.
  case failed(CellError)
}
