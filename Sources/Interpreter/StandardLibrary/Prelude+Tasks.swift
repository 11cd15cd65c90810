extension Prelude {
  /// Tasks: what they are, how they are waited for and cancelled.
  static let tasks = #"""
    @_native("task.start") func _fiberStart(_ job: _Job, _ body: @escaping () async -> Void)
    @_native("task.current") func _currentJob() -> _Job?
    /// The number of the fiber that runs.
    @_native("fiber.current") func _fiberCurrent() -> Int
    /// Waits until the fiber is resumed; it may also be resumed for another reason.
    @_native("fiber.park") func _fiberPark() async
    @_native("fiber.sleep") func _fiberSleep(_ nanoseconds: Int) async
    @_native("fiber.resume") func _fiberResume(_ fiber: Int)

    /// The state of a task, shared by all who hold it.
    class _Job {
      let _priority: TaskPriority
      var _isCancelled = false
      var _isFinished = false
      /// The tasks that end with this one: those of its groups and of `async let`.
      var _children: [_Job] = []
      var _waiters: [Int] = []
      /// What is done when the task is cancelled, in order.
      var _handlers: [(Int, () -> Void)] = []
      var _lastHandler = 0
      var _locals: [ObjectIdentifier: Any] = [:]

      init(_priority: TaskPriority?) {
        let parent = _currentJob()
        self._priority = _priority ?? parent?._priority ?? .medium
        _locals = _currentLocals()
      }

      func _cancel() {
        if _isCancelled { return }
        _isCancelled = true
        for (_, handler) in _handlers { handler() }
        for child in _children { child._cancel() }
      }
      func _onCancel(_ handler: @escaping () -> Void) -> Int {
        _lastHandler += 1
        if _isCancelled { handler() } else { _handlers.append((_lastHandler, handler)) }
        return _lastHandler
      }
      func _forget(_ handler: Int) { _handlers.removeAll { $0.0 == handler } }
      func _adopt(_ child: _Job) {
        _children.append(child)
        if _isCancelled { child._cancel() }
      }
      func _release(_ child: _Job) { _children.removeAll { $0 === child } }

      func _finish() {
        _isFinished = true
        _handlers = []
        let waiters = _waiters
        _waiters = []
        for waiter in waiters { _fiberResume(waiter) }
      }
      func _wait() async {
        while !_isFinished {
          _waiters.append(_fiberCurrent())
          await _fiberPark()
        }
      }
    }
    /// A task with what came of it.
    final class _ValueJob<Success>: _Job {
      var _result: Result<Success, any Error>?

      func _complete(_ result: Result<Success, any Error>) {
        _result = result
        _finish()
      }
      func _value() async throws -> Success {
        await _wait()
        return try _result!.get()
      }
    }

    /// How urgent a task is. Dure runs tasks in their order, whatever their priority.
    struct TaskPriority: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible {
      typealias RawValue = UInt8
      var rawValue: UInt8
      init(rawValue: UInt8) { self.rawValue = rawValue }
      static var high: TaskPriority { TaskPriority(rawValue: 25) }
      static var userInitiated: TaskPriority { TaskPriority(rawValue: 25) }
      static var medium: TaskPriority { TaskPriority(rawValue: 21) }
      static var low: TaskPriority { TaskPriority(rawValue: 17) }
      static var utility: TaskPriority { TaskPriority(rawValue: 17) }
      static var background: TaskPriority { TaskPriority(rawValue: 9) }
      static func < (lhs: TaskPriority, rhs: TaskPriority) -> Bool { lhs.rawValue < rhs.rawValue }
      var description: String {
        switch rawValue {
        case 25: "TaskPriority.high"
        case 21: "TaskPriority.medium"
        case 17: "TaskPriority.low"
        case 9: "TaskPriority.background"
        default: "TaskPriority(rawValue: \(rawValue))"
        }
      }
    }

    /// What a task throws that notices its cancellation.
    struct CancellationError: Error {
      init() {}
    }

    /// A piece of work that runs beside others.
    struct Task<Success, Failure: Error>: Hashable, Sendable {
      let _job: _ValueJob<Success>
      init(_job: _ValueJob<Success>) { self._job = _job }

      /// Tells the task that its result is no longer wanted.
      func cancel() { _job._cancel() }
      /// Whether the task was cancelled.
      var isCancelled: Bool { _job._isCancelled }
      /// What came of the task, once it has ended.
      var result: Result<Success, Failure> {
        get async {
          await _job._wait()
          switch _job._result! {
          case .success(let value): return .success(value)
          case .failure(let error): return .failure(error as! Failure)
          }
        }
      }
      static func == (lhs: Task<Success, Failure>, rhs: Task<Success, Failure>) -> Bool { lhs._job === rhs._job }
      func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(_job)) }
    }
    extension Task where Failure == Never {
      /// Starts work that cannot fail.
      @discardableResult
      init(name: String? = nil, priority: TaskPriority? = nil, operation: @escaping () async -> Success) {
        let job = _ValueJob<Success>(_priority: priority)
        self.init(_job: job)
        _fiberStart(job) { job._complete(.success(await operation())) }
      }
      /// Starts work that inherits nothing.
      @discardableResult
      static func detached(
        name: String? = nil, priority: TaskPriority? = nil, operation: @escaping @Sendable () async -> Success
      ) -> Task<Success, Failure> {
        let job = _ValueJob<Success>(_priority: priority ?? .medium)
        job._locals = [:]
        _fiberStart(job) { job._complete(.success(await operation())) }
        return Task<Success, Failure>(_job: job)
      }
      /// The result, once the task has ended.
      var value: Success {
        get async {
          await _job._wait()
          switch _job._result! {
          case .success(let value): return value
          case .failure: fatalError("a task that cannot fail has failed")
          }
        }
      }
    }
    extension Task where Failure == any Error {
      /// Starts work that may fail.
      @discardableResult
      init(name: String? = nil, priority: TaskPriority? = nil, operation: @escaping () async throws -> Success) {
        let job = _ValueJob<Success>(_priority: priority)
        self.init(_job: job)
        _fiberStart(job) { job._complete(await _catching(operation)) }
      }
      /// Starts work that inherits nothing.
      @discardableResult
      static func detached(
        name: String? = nil, priority: TaskPriority? = nil, operation: @escaping @Sendable () async throws -> Success
      ) -> Task<Success, Failure> {
        let job = _ValueJob<Success>(_priority: priority ?? .medium)
        job._locals = [:]
        _fiberStart(job) { job._complete(await _catching(operation)) }
        return Task<Success, Failure>(_job: job)
      }
      /// The result, once the task has ended; throws what the task threw.
      var value: Success {
        get async throws { try await _job._value() }
      }
    }
    func _catching<Success>(_ operation: () async throws -> Success) async -> Result<Success, any Error> {
      do { return .success(try await operation()) } catch { return .failure(error) }
    }

    extension Task where Success == Never, Failure == Never {
      /// Whether the running task was cancelled.
      static var isCancelled: Bool { _currentJob()?._isCancelled ?? false }
      /// Throws when the running task was cancelled.
      static func checkCancellation() throws {
        if _currentJob()?._isCancelled ?? false { throw CancellationError() }
      }
      /// The priority of the running task.
      static var currentPriority: TaskPriority { _currentJob()?._priority ?? .medium }
      static var basePriority: TaskPriority? { _currentJob()?._priority }
      /// Lets others run.
      static func yield() async { await _fiberSleep(0) }
      /// Waits; a cancelled task stops waiting at once.
      static func sleep(nanoseconds duration: UInt64) async throws {
        try await _sleep(duration > UInt64(Int.max) ? Int.max : Int(duration))
      }
      static func sleep(for duration: Duration, tolerance: Duration? = nil) async throws {
        try await _sleep(Int(clamping: duration._attoseconds / 1_000_000_000))
      }
      static func sleep<C: Clock>(for duration: Duration, tolerance: Duration? = nil, clock: C) async throws {
        try await _sleep(Int(clamping: duration._attoseconds / 1_000_000_000))
      }
      static func sleep<C: Clock>(until deadline: C.Instant, tolerance: Duration? = nil, clock: C) async throws {
        try await _sleep(Int(clamping: clock.now.duration(to: deadline)._attoseconds / 1_000_000_000))
      }
      static func _sleep(_ nanoseconds: Int) async throws {
        guard let job = _currentJob() else {
          await _pause(nanoseconds, while: { true })
          return
        }
        if job._isCancelled { throw CancellationError() }
        let fiber = _fiberCurrent()
        let handler = job._onCancel { _fiberResume(fiber) }
        await _pause(nanoseconds, while: { !job._isCancelled })
        job._forget(handler)
        if job._isCancelled { throw CancellationError() }
      }
    }
    /// Sleeps for a time, also when the fiber is resumed meanwhile, as long as the condition holds.
    func _pause(_ nanoseconds: Int, while condition: () -> Bool) async {
      let (end, isLong) = _clockNanoseconds(0).addingReportingOverflow(max(0, nanoseconds))
      let deadline = isLong ? Int.max : end
      while condition() {
        let left = deadline - _clockNanoseconds(0)
        if left <= 0, nanoseconds > 0 { break }
        await _fiberSleep(max(0, left))
        if nanoseconds <= 0 { break }
      }
    }
    extension Clock {
      /// Waits until a moment of this clock.
      func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws {
        try await Task<Never, Never>._sleep(Int(clamping: now.duration(to: deadline)._attoseconds / 1_000_000_000))
      }
      /// Waits for a time.
      func sleep(for duration: Duration, tolerance: Duration? = nil) async throws {
        try await Task<Never, Never>.sleep(for: duration)
      }
    }

    /// Runs the operation, and the handler when the task is cancelled meanwhile.
    func withTaskCancellationHandler<T>(
      operation: () async throws -> T, onCancel handler: @escaping @Sendable () -> Void
    ) async rethrows -> T {
      guard let job = _currentJob() else { return try await operation() }
      let number = job._onCancel(handler)
      defer { job._forget(number) }
      return try await operation()
    }

    /// The running task, in code that may run outside of one.
    func withUnsafeCurrentTask<T>(body: (UnsafeCurrentTask?) throws -> T) rethrows -> T {
      try body(_currentJob().map { UnsafeCurrentTask(_job: $0) })
    }
    struct UnsafeCurrentTask {
      let _job: _Job
      var isCancelled: Bool { _job._isCancelled }
      var priority: TaskPriority { _job._priority }
      func cancel() { _job._cancel() }
    }

    // MARK: Task-local values

    /// Values that the top level of a cell has bound, by its fiber: it is no task.
    var _fiberLocals: [Int: [ObjectIdentifier: Any]] = [:]
    func _currentLocals() -> [ObjectIdentifier: Any] {
      if let job = _currentJob() { return job._locals }
      return _fiberLocals[_fiberCurrent()] ?? [:]
    }
    func _setCurrentLocals(_ locals: [ObjectIdentifier: Any]) {
      if let job = _currentJob() {
        job._locals = locals
      } else {
        _fiberLocals[_fiberCurrent()] = locals.isEmpty ? nil : locals
      }
    }
    final class _LocalValue<Value> {
      let value: Value
      init(_ value: Value) { self.value = value }
    }

    /// A value that a task binds for itself and the tasks that it starts.
    @propertyWrapper final class TaskLocal<Value>: Sendable, CustomStringConvertible {
      let _defaultValue: Value
      init(wrappedValue defaultValue: Value) { _defaultValue = defaultValue }
      var wrappedValue: Value { self.get() }
      var projectedValue: TaskLocal<Value> { self }
      /// The value that is bound here, or the default.
      func get() -> Value {
        if let bound = _currentLocals()[ObjectIdentifier(self)] as? _LocalValue<Value> { return bound.value }
        return _defaultValue
      }
      /// Binds a value while the operation runs.
      @discardableResult
      func withValue<R>(
        _ valueDuringOperation: Value, operation: () throws -> R, file: String = #fileID, line: UInt = #line
      ) rethrows -> R {
        let before = _bind(valueDuringOperation)
        defer { _setCurrentLocals(before) }
        return try operation()
      }
      @discardableResult
      func withValue<R>(
        _ valueDuringOperation: Value, operation: () async throws -> R, file: String = #fileID, line: UInt = #line
      ) async rethrows -> R {
        let before = _bind(valueDuringOperation)
        defer { _setCurrentLocals(before) }
        return try await operation()
      }
      func _bind(_ value: Value) -> [ObjectIdentifier: Any] {
        let before = _currentLocals()
        var locals = before
        locals[ObjectIdentifier(self)] = _LocalValue<Value>(value)
        _setCurrentLocals(locals)
        return before
      }
      var description: String { "TaskLocal<\(Value.self)>(defaultValue: \(_defaultValue))" }
    }

    // MARK: async let

    /// The value of an `async let`: work that begins at once and is waited for where it is used.
    final class _AsyncLet<Value> {
      let _job: _ValueJob<Value>
      init(_ operation: @escaping () async throws -> Value) {
        let job = _ValueJob<Value>(_priority: nil)
        _job = job
        _currentJob()?._adopt(job)
        _fiberStart(job) { job._complete(await _catching(operation)) }
      }
      func _get() async throws -> Value { try await _job._value() }
      /// The value of work that cannot fail.
      func _value() async -> Value {
        await _job._wait()
        return try! _job._result!.get()
      }
      /// Ends the work where the scope ends: cancels it unless it has ended, and waits.
      func _end() async {
        if !_job._isFinished {
          _job._cancel()
          await _job._wait()
        }
        _currentJob()?._release(_job)
      }
    }
    """#
}
