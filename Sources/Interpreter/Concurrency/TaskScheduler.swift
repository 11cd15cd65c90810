/// Runs the tasks of a session: the fibers that cells start with `Task { … }`, task groups and `async let`.
///
/// Tasks and cells take turns on the session's thread. A fiber runs until it waits, as on Swift's main actor; only the
/// host may pause it in between, and then it goes on before all others.
final class TaskScheduler {
  private unowned let machine: Machine
  private var queue = FiberQueue()
  /// The fibers that are not finished, by number: tasks, and cells once they have waited.
  private var fibers: [Int: Fiber] = [:]
  /// Those that wait to be resumed.
  private var parked: Set<Int> = []
  /// Told when a fiber becomes ready.
  var becameReady: (Fiber) -> Void = { _ in }

  init(machine: Machine) { self.machine = machine }

  /// Whether there are tasks that have not ended.
  var hasTasks: Bool { fibers.values.contains { $0.task != nil } }

  /// The cells that have begun and tasks that have not ended.
  var liveFibers: [Fiber] { Array(fibers.values) }

  /// When the next sleeping fiber wakes, in nanoseconds of the monotonic clock.
  var nextDeadline: UInt64? { queue.nextDeadline }

  // MARK: What programs ask for

  /// Makes a task.
  ///
  /// - Parameters:
  ///   - closure: What it runs, without arguments and result.
  ///   - job: The program's own state of the task.
  ///   - result: `Void`, as the machine knows it.
  func start(_ closure: ValueView, job: ValueView, returning result: RuntimeType) {
    let fiber = machine.makeFiber(closure: closure, returning: result, name: "task")
    fiber.task = OwnedValue(copying: job.slots, type: job.type, machine: machine)
    fiber.context = machine.currentFiber?.context
    fibers[fiber.number] = fiber
    queue.append(fiber.number)
  }

  /// Has the running fiber wait until it is resumed, or until a time. The caller then throws `NativeExit.suspend`.
  func park(until deadline: UInt64? = nil) {
    guard let fiber = machine.currentFiber else { return }
    fibers[fiber.number] = fiber
    parked.insert(fiber.number)
    if let deadline { queue.sleep(fiber.number, until: deadline) }
  }

  /// Makes a fiber that waits ready; one that does not wait is left alone.
  func resume(_ number: Int) {
    guard parked.remove(number) != nil, let fiber = fibers[number] else { return }
    machine.resume(fiber)
    queue.append(number)
    becameReady(fiber)
  }

  // MARK: What the host asks for

  /// Puts a fiber that was paused, or has not begun, before all others.
  func resumeFirst(_ fiber: Fiber) {
    fibers[fiber.number] = fiber
    queue.prepend(fiber.number)
  }

  /// Wakes those whose time has come.
  func wakeSleepers() {
    guard queue.nextDeadline != nil else { return }
    for number in queue.takeSleepers(dueAt: MonotonicTime.now) { resume(number) }
  }

  /// Takes the next fiber to run.
  func takeNext(where predicate: (Fiber) -> Bool) -> Fiber? {
    queue.takeReady { number in fibers[number].map(predicate) ?? false }.flatMap { fibers[$0] }
  }

  /// Whether a fiber is ready that fulfils the predicate.
  func hasReady(where predicate: (Fiber) -> Bool) -> Bool {
    queue.hasReady { number in fibers[number].map(predicate) ?? false }
  }

  /// Forgets a fiber that has ended.
  func remove(_ fiber: Fiber) {
    fibers[fiber.number] = nil
    parked.remove(fiber.number)
    queue.remove(fiber.number)
  }

  /// Ends the tasks that fulfil the predicate, as an interrupt does.
  func cancelTasks(where predicate: (Fiber) -> Bool) {
    // What a task runs while it is unwound may start another one.
    while let fiber = fibers.values.filter({ $0.task != nil && predicate($0) }).min(by: {
      $0.number < $1.number
    }) {
      remove(fiber)
      machine.cancel(fiber)
    }
  }
}
