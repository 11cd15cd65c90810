import Glibc

/// The clock of deadlines: counts nanoseconds and is never set back.
public enum MonotonicClock {
  /// The time now, in nanoseconds since some moment before the process began.
  public static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// The timeout for `poll` that ends at a deadline; -1 for none.
  static func pollTimeout(until deadline: UInt64?) -> Int32 {
    guard let deadline else { return -1 }
    let time = now
    return deadline <= time ? 0 : Int32(clamping: (deadline - time + 999_999) / 1_000_000)
  }
}

extension UInt64 {
  static func milliseconds(_ count: Int) -> UInt64 { UInt64(count) * 1_000_000 }
}
