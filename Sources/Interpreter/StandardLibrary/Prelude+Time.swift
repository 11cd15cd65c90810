extension Prelude {
  /// Durations and clocks.
  static let time = #"""
    protocol DurationProtocol: Comparable, AdditiveArithmetic, Sendable {}
    /// A length of time, in attoseconds.
    struct Duration: DurationProtocol, Hashable, CustomStringConvertible {
      let _attoseconds: Int128
      init(_attoseconds: Int128) { self._attoseconds = _attoseconds }
      init(secondsComponent: Int64, attosecondsComponent: Int64) {
        _attoseconds = Int128(secondsComponent) * 1_000_000_000_000_000_000 + Int128(attosecondsComponent)
      }
      /// Whole seconds and the attoseconds beyond them.
      var components: (seconds: Int64, attoseconds: Int64) {
        (
          seconds: Int64(_attoseconds / 1_000_000_000_000_000_000),
          attoseconds: Int64(_attoseconds % 1_000_000_000_000_000_000)
        )
      }
      static func _units<T: BinaryInteger>(_ count: T, _ attoseconds: Int128) -> Duration {
        Duration(_attoseconds: Int128(count) * attoseconds)
      }
      static func _units(_ count: Double, _ attoseconds: Double) -> Duration {
        Duration(_attoseconds: Int128((count * attoseconds).rounded()))
      }
      static func seconds<T: BinaryInteger>(_ seconds: T) -> Duration { _units(seconds, 1_000_000_000_000_000_000) }
      static func seconds(_ seconds: Double) -> Duration { _units(seconds, 1e18) }
      static func milliseconds<T: BinaryInteger>(_ milliseconds: T) -> Duration { _units(milliseconds, 1_000_000_000_000_000) }
      static func milliseconds(_ milliseconds: Double) -> Duration { _units(milliseconds, 1e15) }
      static func microseconds<T: BinaryInteger>(_ microseconds: T) -> Duration { _units(microseconds, 1_000_000_000_000) }
      static func microseconds(_ microseconds: Double) -> Duration { _units(microseconds, 1e12) }
      static func nanoseconds<T: BinaryInteger>(_ nanoseconds: T) -> Duration { _units(nanoseconds, 1_000_000_000) }
      static var zero: Duration { Duration(_attoseconds: 0) }
      static func == (lhs: Duration, rhs: Duration) -> Bool { lhs._attoseconds == rhs._attoseconds }
      static func < (lhs: Duration, rhs: Duration) -> Bool { lhs._attoseconds < rhs._attoseconds }
      static func + (lhs: Duration, rhs: Duration) -> Duration { Duration(_attoseconds: lhs._attoseconds + rhs._attoseconds) }
      static func - (lhs: Duration, rhs: Duration) -> Duration { Duration(_attoseconds: lhs._attoseconds - rhs._attoseconds) }
      static func * <T: BinaryInteger>(lhs: Duration, rhs: T) -> Duration { Duration(_attoseconds: lhs._attoseconds * Int128(rhs)) }
      static func / <T: BinaryInteger>(lhs: Duration, rhs: T) -> Duration { Duration(_attoseconds: lhs._attoseconds / Int128(rhs)) }
      static func / (lhs: Duration, rhs: Duration) -> Double { Double(lhs._attoseconds) / Double(rhs._attoseconds) }
      func hash(into hasher: inout Hasher) {
        hasher.combine(Int64(truncatingIfNeeded: _attoseconds >> 64))
        hasher.combine(UInt64(truncatingIfNeeded: _attoseconds))
      }
      var description: String { "\(Double(_attoseconds) / 1e18) seconds" }
    }
    protocol InstantProtocol: Comparable, Hashable, Sendable {
      func advanced(by duration: Duration) -> Self
      func duration(to other: Self) -> Duration
    }
    extension InstantProtocol {
      static func + (lhs: Self, rhs: Duration) -> Self { lhs.advanced(by: rhs) }
      static func - (lhs: Self, rhs: Duration) -> Self { lhs.advanced(by: Duration.zero - rhs) }
      static func - (lhs: Self, rhs: Self) -> Duration { rhs.duration(to: lhs) }
    }
    protocol Clock: Sendable {
      associatedtype Instant: InstantProtocol
      var now: Instant { get }
    }
    extension Clock {
      /// How long the closure takes.
      func measure(_ work: () throws -> Void) rethrows -> Duration {
        let start = now
        try work()
        return start.duration(to: now)
      }
    }
    /// A clock that goes on while the machine sleeps.
    struct ContinuousClock: Clock {
      struct Instant: InstantProtocol {
        let _nanoseconds: Int
        static var now: ContinuousClock.Instant { ContinuousClock.Instant(_nanoseconds: _clockNanoseconds(0)) }
        func advanced(by duration: Duration) -> ContinuousClock.Instant {
          ContinuousClock.Instant(_nanoseconds: _nanoseconds + Int(duration._attoseconds / 1_000_000_000))
        }
        func duration(to other: ContinuousClock.Instant) -> Duration { .nanoseconds(other._nanoseconds - _nanoseconds) }
        static func == (lhs: ContinuousClock.Instant, rhs: ContinuousClock.Instant) -> Bool { lhs._nanoseconds == rhs._nanoseconds }
        static func < (lhs: ContinuousClock.Instant, rhs: ContinuousClock.Instant) -> Bool { lhs._nanoseconds < rhs._nanoseconds }
        func hash(into hasher: inout Hasher) { hasher.combine(_nanoseconds) }
      }
      init() {}
      var now: ContinuousClock.Instant { ContinuousClock.Instant.now }
      static var now: ContinuousClock.Instant { ContinuousClock.Instant.now }
    }
    typealias SuspendingClock = ContinuousClock
    @_native("clock.nanoseconds") func _clockNanoseconds(_ clock: Int) -> Int
    """#
}
