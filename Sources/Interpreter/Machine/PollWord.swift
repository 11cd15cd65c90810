import Synchronization

/// What a running fiber looks at between loop iterations and at calls; any thread may raise a request.
final class PollWord: Sendable {
  /// A reason to leave the loop.
  struct Request: OptionSet, Sendable {
    let rawValue: UInt32
    /// Stop the fiber for good.
    static let interrupt = Request(rawValue: 1)
    /// Let other fibers and the host work; the fiber goes on later.
    static let yield = Request(rawValue: 2)
    /// The time limit has passed; stop the fiber for good.
    static let deadline = Request(rawValue: 4)
  }

  let word = Atomic<UInt32>(0)

  /// Raises a request; the fiber sees it at its next back edge or call.
  func raise(_ request: Request) {
    word.bitwiseOr(request.rawValue, ordering: .relaxed)
  }

  /// Takes a request back.
  func clear(_ request: Request) {
    word.bitwiseAnd(~request.rawValue, ordering: .relaxed)
  }

  /// Where the word stands, for reading only, as long as this object lives.
  var address: UnsafeRawPointer { withUnsafePointer(to: word) { UnsafeRawPointer($0) } }

  /// The requests raised at present.
  var pending: Request { Request(rawValue: word.load(ordering: .relaxed)) }
}
