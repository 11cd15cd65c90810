extension NativeRegistry {
  /// What the library's tasks, groups, continuations and streams rest on: fibers that wait and are resumed.
  mutating func registerTasks() {
    register("task.start") { call throws(NativeExit) in
      try call.tasks().start(call.view(1), job: call.view(0), returning: call.resultType)
    }
    register("task.current") { call in
      guard let task = call.machine.currentFiber?.task else { return call.returnsNone() }
      call.result.some().set(copying: task)
    }
    register("fiber.current") { call in call.returns(call.machine.currentFiber?.number ?? 0) }
    register("fiber.park") { call throws(NativeExit) in
      try call.tasks().park()
      throw .suspend
    }
    register("fiber.sleep") { call throws(NativeExit) in
      let (deadline, overflow) = MonotonicTime.now.addingReportingOverflow(UInt64(max(0, call.int(0))))
      try call.tasks().park(until: overflow ? nil : deadline)
      throw .suspend
    }
    register("fiber.resume") { call throws(NativeExit) in try call.tasks().resume(call.int(0)) }
  }
}

extension NativeCall {
  /// The scheduler of the session's tasks.
  fileprivate func tasks() throws(NativeExit) -> TaskScheduler {
    guard let host = machine.context as? any NativeHost else {
      throw .fatalError("Fatal error: this host does not run tasks")
    }
    return host.tasks
  }
}
