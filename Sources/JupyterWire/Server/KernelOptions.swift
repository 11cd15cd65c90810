/// What can be set of a kernel's wire.
public struct KernelOptions: Sendable, Equatable {
  /// How many bytes of output front ends may leave unread before writers wait for them.
  public var unreadOutputLimit: Int
  /// How long front ends may read nothing, beyond the limit, before outputs are cut; in milliseconds.
  public var unreadOutputGrace: Int
  /// How long stream text may stay in a buffer, in milliseconds.
  public var flushInterval: Int
  /// The longest frame that is accepted, in bytes.
  public var frameLimit: Int
  /// What the JSON in a frame may at most be.
  public var jsonLimits: JSONLimits
  /// How long an error reply waits for requests that were sent along with the failed one, in milliseconds.
  ///
  /// "Run all" sends every cell at once, but they arrive one after another. A cell that fails within microseconds
  /// would abort only those that have arrived, and the rest would run. So while requests keep arriving at intervals
  /// shorter than this, the reply is held back, and what arrives before it was certainly sent without knowing of the
  /// error. The error itself is shown at once, and a cell that ran for longer than this waits for nothing.
  public var abortSettling: Int
  /// How often cells of several subshells take turns, in milliseconds.
  public var timeSlice: Int

  /// Makes options; each has a good default.
  public init(
    unreadOutputLimit: Int = 64 << 20, unreadOutputGrace: Int = 3000, flushInterval: Int = 50,
    frameLimit: Int = 256 << 20, jsonLimits: JSONLimits = JSONLimits(), abortSettling: Int = 10,
    timeSlice: Int = 5
  ) {
    self.unreadOutputLimit = unreadOutputLimit
    self.unreadOutputGrace = unreadOutputGrace
    self.flushInterval = flushInterval
    self.frameLimit = frameLimit
    self.jsonLimits = jsonLimits
    self.abortSettling = abortSettling
    self.timeSlice = timeSlice
  }
}
