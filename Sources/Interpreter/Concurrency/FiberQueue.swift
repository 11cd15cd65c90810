/// Which fibers are ready, in the order in which they will run, and which ones sleep until a time.
///
/// A pure value: it knows fibers by number, and is told the time. Fibers run in the order in which they became ready,
/// which is the order of Swift's main actor, so that a program's output does not depend on the machine's speed.
struct FiberQueue {
  /// A fiber that sleeps. Those with the same time wake in the order in which they fell asleep.
  private struct Sleeper {
    let deadline: UInt64
    let order: Int
    let fiber: Int
  }

  private var ready: [Int] = []
  /// Latest first, so that the next to wake is the last.
  private var sleepers: [Sleeper] = []
  private var lastOrder = 0

  /// The ready fibers in order.
  var readyFibers: [Int] { ready }

  /// When the next sleeper wakes, in nanoseconds of the monotonic clock.
  var nextDeadline: UInt64? { sleepers.last?.deadline }

  /// Puts a fiber behind all that are ready.
  mutating func append(_ fiber: Int) {
    sleepers.removeAll { $0.fiber == fiber }
    ready.append(fiber)
  }

  /// Puts a fiber before all that are ready: one that was only paused.
  mutating func prepend(_ fiber: Int) { ready.insert(fiber, at: 0) }

  /// Has a fiber sleep.
  ///
  /// - Complexity: O(*n*) in the number of sleepers.
  mutating func sleep(_ fiber: Int, until deadline: UInt64) {
    lastOrder += 1
    let position = sleepers.firstIndex { $0.deadline <= deadline } ?? sleepers.count
    sleepers.insert(Sleeper(deadline: deadline, order: lastOrder, fiber: fiber), at: position)
  }

  /// Takes the sleepers whose time has come, in the order of their times.
  mutating func takeSleepers(dueAt now: UInt64) -> [Int] {
    var due: [Int] = []
    while let next = sleepers.last, next.deadline <= now {
      sleepers.removeLast()
      due.append(next.fiber)
    }
    return due
  }

  /// Takes the first ready fiber that fulfils the predicate; the others keep their places.
  mutating func takeReady(where predicate: (Int) -> Bool) -> Int? {
    guard let position = ready.firstIndex(where: predicate) else { return nil }
    return ready.remove(at: position)
  }

  /// Whether a ready fiber fulfils the predicate.
  func hasReady(where predicate: (Int) -> Bool) -> Bool { ready.contains(where: predicate) }

  /// Forgets a fiber.
  mutating func remove(_ fiber: Int) {
    ready.removeAll { $0 == fiber }
    sleepers.removeAll { $0.fiber == fiber }
  }
}
