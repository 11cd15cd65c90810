/// A live bar that shows how far some work is, how fast it goes and how long it still takes.
///
/// ```swift
/// let bar = ProgressBar(total: files.count, label: "Reading")
/// for file in files {
///   read(file)
///   bar.advance()
/// }
/// ```
///
/// The bar is redrawn at most 15 times a second, so it costs next to nothing to call. Its last state is always shown,
/// also when the work ends early. ``progress(_:label:)`` is the shorter way for loops.
public final class ProgressBar {
  /// How much there is to do; `nil` when nobody knows.
  public let total: Int?
  /// What is being done; shown before the bar.
  public var label: String
  /// How much is done.
  public private(set) var completed = 0

  private let id: String
  private let start: Double
  private var lastShown: Double
  private var isFinished = false

  /// The shortest time between two states, in seconds.
  private static let interval = 1.0 / 15

  /// Shows a bar.
  ///
  /// - Parameters:
  ///   - total: How much there is to do; `nil` when nobody knows.
  ///   - label: What is being done.
  public init(total: Int?, label: String = "") {
    self.total = total
    self.label = label
    id = DureHost.makeDisplayID()
    start = DureHost.clock()
    lastShown = start
    show(HostRole.progress, at: start)
  }

  /// Says that more is done.
  ///
  /// - Parameter count: How much more.
  public func advance(by count: Int = 1) { update(to: completed + count) }

  /// Says how much is done in all.
  ///
  /// - Parameter count: How much is done.
  public func update(to count: Int) {
    completed = count
    if isFinished { return }
    if let total, count >= total {
      finish()
      return
    }
    let now = DureHost.clock()
    if now - lastShown < ProgressBar.interval { return }
    show(HostRole.progressUpdate, at: now)
  }

  /// Shows the last state. Later calls change nothing.
  public func finish() {
    if isFinished { return }
    isFinished = true
    show(HostRole.progressEnd, at: DureHost.clock())
  }

  private func show(_ role: Int, at now: Double) {
    lastShown = now
    let state = ProgressState(label: label, completed: completed, total: total, elapsed: now - start)
    DureHost.show(state.mimeBundle.flattened, id: id, role: role)
  }

  deinit { finish() }
}
