extension Prelude {
  /// Task groups.
  static let taskGroups = #"""
    /// The tasks of a group and what came of them, in the order in which they ended.
    final class _Group<Child> {
      var _running: [_Job] = []
      var _ended: [Result<Child, any Error>] = []
      var _taken = 0
      var _waiter = 0
      var _isCancelled = false
      let _parent: _Job?
      let _keepsResults: Bool
      var _onFailure: (() -> Void)? = nil
      var _firstError: (any Error)? = nil

      init(_keepsResults: Bool) {
        _parent = _currentJob()
        self._keepsResults = _keepsResults
        _isCancelled = _parent?._isCancelled ?? false
      }
      func _add(_ priority: TaskPriority?, _ operation: @escaping @Sendable () async throws -> Child) {
        let job = _Job(_priority: priority)
        if _isCancelled { job._cancel() }
        _parent?._adopt(job)
        _running.append(job)
        _fiberStart(job) {
          let result = await _catching(operation)
          self._end(job, result)
        }
      }
      func _end(_ job: _Job, _ result: Result<Child, any Error>) {
        job._finish()
        _running.removeAll { $0 === job }
        _parent?._release(job)
        if _keepsResults { _ended.append(result) }
        if case .failure(let error) = result, !_keepsResults, _firstError == nil {
          _firstError = error
          _cancelAll()
        }
        if _waiter != 0 { _fiberResume(_waiter) }
      }
      func _next() async -> Result<Child, any Error>? {
        while true {
          if _taken < _ended.count {
            _taken += 1
            let result = _ended[_taken - 1]
            if _taken == _ended.count {
              _ended = []
              _taken = 0
            }
            return result
          }
          if _running.isEmpty { return nil }
          _waiter = _fiberCurrent()
          await _fiberPark()
          _waiter = 0
        }
      }
      /// Waits for all tasks and drops what is left of their results.
      func _drain() async {
        while !_running.isEmpty {
          _waiter = _fiberCurrent()
          await _fiberPark()
          _waiter = 0
        }
        _ended = []
        _taken = 0
      }
      func _cancelAll() {
        _isCancelled = true
        for job in _running { job._cancel() }
      }
      var _isEmpty: Bool { _running.isEmpty && _taken == _ended.count }
      var _wasCancelled: Bool { _isCancelled || (_parent?._isCancelled ?? false) }
    }

    /// Tasks that end before the scope that started them.
    struct TaskGroup<ChildTaskResult>: AsyncSequence, Sendable {
      typealias Element = ChildTaskResult
      typealias Failure = Never
      let _group: _Group<ChildTaskResult>

      /// Starts a task in the group.
      mutating func addTask(
        name: String? = nil, priority: TaskPriority? = nil, operation: @escaping @Sendable () async -> ChildTaskResult
      ) {
        _group._add(priority, operation)
      }
      /// Starts a task unless the group was cancelled.
      mutating func addTaskUnlessCancelled(
        name: String? = nil, priority: TaskPriority? = nil, operation: @escaping @Sendable () async -> ChildTaskResult
      ) -> Bool {
        if _group._wasCancelled { return false }
        _group._add(priority, operation)
        return true
      }
      /// The result of the next task that ends; nil when none is left.
      mutating func next() async -> ChildTaskResult? {
        guard case .success(let value)? = await _group._next() else { return nil }
        return value
      }
      /// Waits for all tasks.
      mutating func waitForAll() async { await _group._drain() }
      var isEmpty: Bool { _group._isEmpty }
      /// Cancels all tasks of the group.
      func cancelAll() { _group._cancelAll() }
      var isCancelled: Bool { _group._wasCancelled }

      struct Iterator: AsyncIteratorProtocol {
        typealias Element = ChildTaskResult
        typealias Failure = Never
        let _group: _Group<ChildTaskResult>
        mutating func next() async -> ChildTaskResult? {
          guard case .success(let value)? = await _group._next() else { return nil }
          return value
        }
        mutating func cancel() { _group._cancelAll() }
      }
      typealias AsyncIterator = Iterator
      func makeAsyncIterator() -> Iterator { Iterator(_group: _group) }
    }

    /// Tasks, some of which may fail, that end before the scope that started them.
    struct ThrowingTaskGroup<ChildTaskResult, Failure: Error>: AsyncSequence, Sendable {
      typealias Element = ChildTaskResult
      let _group: _Group<ChildTaskResult>

      /// Starts a task in the group.
      mutating func addTask(
        name: String? = nil, priority: TaskPriority? = nil, operation: @escaping @Sendable () async throws -> ChildTaskResult
      ) {
        _group._add(priority, operation)
      }
      /// Starts a task unless the group was cancelled.
      mutating func addTaskUnlessCancelled(
        name: String? = nil, priority: TaskPriority? = nil, operation: @escaping @Sendable () async throws -> ChildTaskResult
      ) -> Bool {
        if _group._wasCancelled { return false }
        _group._add(priority, operation)
        return true
      }
      /// The result of the next task that ends, or throws its error; nil when none is left.
      mutating func next() async throws -> ChildTaskResult? {
        guard let result = await _group._next() else { return nil }
        return try result.get()
      }
      /// What came of the next task that ends; nil when none is left.
      mutating func nextResult() async -> Result<ChildTaskResult, Failure>? {
        guard let result = await _group._next() else { return nil }
        switch result {
        case .success(let value): return .success(value)
        case .failure(let error): return .failure(error as! Failure)
        }
      }
      /// Waits for all tasks, and throws the first error.
      mutating func waitForAll() async throws {
        var first: (any Error)? = nil
        while let result = await _group._next() {
          if case .failure(let error) = result, first == nil {
            first = error
            _group._cancelAll()
          }
        }
        if let first { throw first }
      }
      var isEmpty: Bool { _group._isEmpty }
      /// Cancels all tasks of the group.
      func cancelAll() { _group._cancelAll() }
      var isCancelled: Bool { _group._wasCancelled }

      struct Iterator: AsyncIteratorProtocol {
        typealias Element = ChildTaskResult
        typealias Failure = any Error
        let _group: _Group<ChildTaskResult>
        mutating func next() async throws -> ChildTaskResult? {
          guard let result = await _group._next() else { return nil }
          return try result.get()
        }
        mutating func cancel() { _group._cancelAll() }
      }
      typealias AsyncIterator = Iterator
      func makeAsyncIterator() -> Iterator { Iterator(_group: _group) }
    }

    /// Tasks whose results nobody needs.
    struct DiscardingTaskGroup: Sendable {
      let _group: _Group<Void>
      mutating func addTask(name: String? = nil, priority: TaskPriority? = nil, operation: @escaping @Sendable () async -> Void) {
        _group._add(priority, operation)
      }
      var isEmpty: Bool { _group._isEmpty }
      func cancelAll() { _group._cancelAll() }
      var isCancelled: Bool { _group._wasCancelled }
    }
    /// Tasks whose results nobody needs, some of which may fail; the first failure cancels the others.
    struct ThrowingDiscardingTaskGroup<Failure: Error>: Sendable {
      let _group: _Group<Void>
      mutating func addTask(
        name: String? = nil, priority: TaskPriority? = nil, operation: @escaping @Sendable () async throws -> Void
      ) {
        _group._add(priority, operation)
      }
      var isEmpty: Bool { _group._isEmpty }
      func cancelAll() { _group._cancelAll() }
      var isCancelled: Bool { _group._wasCancelled }
    }

    /// Runs the body with a group, and waits for its tasks.
    func withTaskGroup<ChildTaskResult, GroupResult>(
      of childTaskResultType: ChildTaskResult.Type = ChildTaskResult.self,
      returning returnType: GroupResult.Type = GroupResult.self,
      body: (inout TaskGroup<ChildTaskResult>) async -> GroupResult
    ) async -> GroupResult {
      var group = TaskGroup<ChildTaskResult>(_group: _Group(_keepsResults: true))
      let result = await body(&group)
      await group._group._drain()
      return result
    }
    /// Runs the body with a group, and waits for its tasks; when the body throws they are cancelled.
    func withThrowingTaskGroup<ChildTaskResult, GroupResult>(
      of childTaskResultType: ChildTaskResult.Type = ChildTaskResult.self,
      returning returnType: GroupResult.Type = GroupResult.self,
      body: (inout ThrowingTaskGroup<ChildTaskResult, any Error>) async throws -> GroupResult
    ) async rethrows -> GroupResult {
      var group = ThrowingTaskGroup<ChildTaskResult, any Error>(_group: _Group(_keepsResults: true))
      do {
        let result = try await body(&group)
        await group._group._drain()
        return result
      } catch {
        group.cancelAll()
        await group._group._drain()
        throw error
      }
    }
    func withDiscardingTaskGroup<GroupResult>(
      returning returnType: GroupResult.Type = GroupResult.self,
      body: (inout DiscardingTaskGroup) async -> GroupResult
    ) async -> GroupResult {
      var group = DiscardingTaskGroup(_group: _Group(_keepsResults: false))
      let result = await body(&group)
      await group._group._drain()
      return result
    }
    func withThrowingDiscardingTaskGroup<GroupResult>(
      returning returnType: GroupResult.Type = GroupResult.self,
      body: (inout ThrowingDiscardingTaskGroup<any Error>) async throws -> GroupResult
    ) async throws -> GroupResult {
      var group = ThrowingDiscardingTaskGroup<any Error>(_group: _Group(_keepsResults: false))
      do {
        let result = try await body(&group)
        await group._group._drain()
        if let error = group._group._firstError { throw error }
        return result
      } catch {
        group.cancelAll()
        await group._group._drain()
        throw error
      }
    }
    """#
}
