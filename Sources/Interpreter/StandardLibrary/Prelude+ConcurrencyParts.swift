extension Prelude {
  /// Time, tasks and what is made of them: few programs wait for anything.
  static let concurrencyParts: [PreludePart] = [
    PreludePart(
      name: "Time",
      words: [
        "Duration", "DurationProtocol", "Clock", "ContinuousClock", "SuspendingClock", "InstantProtocol",
      ],
      files: { [("Time", time)] }),
    PreludePart(
      name: "Tasks",
      words: [
        "async", "await", "Task", "TaskPriority", "TaskLocal", "CancellationError", "UnsafeCurrentTask",
        "withTaskCancellationHandler", "withUnsafeCurrentTask",
      ],
      needs: ["Time"], files: { [("Tasks", tasks)] }),
    PreludePart(
      name: "AsyncSequence",
      words: [
        "AsyncSequence", "AsyncIteratorProtocol", "AsyncMapSequence", "AsyncThrowingMapSequence",
        "AsyncCompactMapSequence", "AsyncFilterSequence", "AsyncFlatMapSequence", "AsyncPrefixSequence",
        "AsyncPrefixWhileSequence", "AsyncDropFirstSequence", "AsyncDropWhileSequence",
      ],
      needs: ["Tasks"], files: { [("AsyncSequence", asyncSequences)] }),
    PreludePart(
      name: "TaskGroups",
      words: [
        "TaskGroup", "ThrowingTaskGroup", "DiscardingTaskGroup", "ThrowingDiscardingTaskGroup",
        "withTaskGroup", "withThrowingTaskGroup", "withDiscardingTaskGroup",
        "withThrowingDiscardingTaskGroup",
      ],
      needs: ["AsyncSequence", "Tasks"], files: { [("TaskGroups", taskGroups)] }),
    PreludePart(
      name: "Continuations",
      words: [
        "CheckedContinuation", "UnsafeContinuation", "withCheckedContinuation",
        "withCheckedThrowingContinuation", "withUnsafeContinuation", "withUnsafeThrowingContinuation",
      ],
      needs: ["Tasks"], files: { [("Continuations", continuations)] }),
    PreludePart(
      name: "AsyncStream", words: ["AsyncStream", "AsyncThrowingStream"],
      needs: ["AsyncSequence", "Continuations", "Tasks"], files: { [("AsyncStream", asyncStreams)] }),
  ]
}
