extension Prelude {
  /// Continuations: how code that calls back is waited for.
  static let continuations = #"""
    final class _Resumption<Value> {
      var _fiber = 0
      var _result: Result<Value, any Error>? = nil
      var _isUsed = false

      func _resume(_ result: Result<Value, any Error>, _ function: String) {
        if _isUsed {
          switch result {
          case .success(let value):
            _trap("SWIFT TASK CONTINUATION MISUSE: \(function) tried to resume its continuation more than once, returning \(value)!")
          case .failure(let error):
            _trap("SWIFT TASK CONTINUATION MISUSE: \(function) tried to resume its continuation more than once, throwing \(error)!")
          }
        }
        _isUsed = true
        _result = result
        if _fiber != 0 { _fiberResume(_fiber) }
      }
      func _wait() async -> Result<Value, any Error> {
        _fiber = _fiberCurrent()
        while !_isUsed { await _fiberPark() }
        return _result!
      }
    }

    /// Goes on with a task that waits. Resume it exactly once.
    struct CheckedContinuation<T, E: Error>: Sendable {
      let _resumption: _Resumption<T>
      let _function: String
      init(_resumption: _Resumption<T>, _function: String) {
        self._resumption = _resumption
        self._function = _function
      }
      /// Goes on with a value.
      func resume(returning value: T) { _resumption._resume(.success(value), _function) }
      /// Goes on with an error.
      func resume(throwing error: E) { _resumption._resume(.failure(error), _function) }
      /// Goes on with a value or an error.
      func resume<F: Error>(with result: Result<T, F>) {
        switch result {
        case .success(let value): _resumption._resume(.success(value), _function)
        case .failure(let error): _resumption._resume(.failure(error), _function)
        }
      }
    }
    extension CheckedContinuation where T == Void {
      /// Goes on.
      func resume() { _resumption._resume(.success(()), _function) }
    }
    typealias UnsafeContinuation<T, E: Error> = CheckedContinuation<T, E>

    /// Calls the body with a continuation, and waits until it is resumed.
    func withCheckedContinuation<T>(
      function: String = #function, _ body: (CheckedContinuation<T, Never>) -> Void
    ) async -> T {
      let resumption = _Resumption<T>()
      body(CheckedContinuation<T, Never>(_resumption: resumption, _function: function))
      switch await resumption._wait() {
      case .success(let value): return value
      case .failure: fatalError("a continuation that cannot fail has failed")
      }
    }
    /// Calls the body with a continuation, and waits until it is resumed; throws the error it is resumed with.
    func withCheckedThrowingContinuation<T>(
      function: String = #function, _ body: (CheckedContinuation<T, any Error>) -> Void
    ) async throws -> T {
      let resumption = _Resumption<T>()
      body(CheckedContinuation<T, any Error>(_resumption: resumption, _function: function))
      return try await resumption._wait().get()
    }
    func withUnsafeContinuation<T>(_ body: (CheckedContinuation<T, Never>) -> Void) async -> T {
      await withCheckedContinuation(function: "withUnsafeContinuation(_:)", body)
    }
    func withUnsafeThrowingContinuation<T>(_ body: (CheckedContinuation<T, any Error>) -> Void) async throws -> T {
      try await withCheckedThrowingContinuation(function: "withUnsafeThrowingContinuation(_:)", body)
    }
    """#
}
