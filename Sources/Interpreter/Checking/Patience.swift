import Glibc

/// How long the types of one expression may be looked for, in processor time of the thread.
///
/// Steps of the solver cost more the larger the expression is, so that counting them is not enough.
struct Patience {
  private var deadline: UInt64?

  /// Nanoseconds for one expression.
  static let expression: UInt64 = scaled(900_000_000)
  /// Nanoseconds for all that is checked to answer a question of a front end.
  static let assistance: UInt64 = scaled(150_000_000)

  /// A debug build takes longer.
  private static func scaled(_ nanoseconds: UInt64) -> UInt64 {
    #if DEBUG
      nanoseconds * 10
    #else
      nanoseconds
    #endif
  }

  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// Starts to count, unless something around has started before.
  ///
  /// - Returns: Whether it has, and `end` is to be called.
  mutating func begin(_ nanoseconds: UInt64) -> Bool {
    guard deadline == nil else { return false }
    deadline = Self.now + nanoseconds
    return true
  }

  /// Ends what `begin` started.
  mutating func end() { deadline = nil }

  /// Whether the time is over.
  var isOver: Bool { deadline.map { Self.now > $0 } ?? false }
}
