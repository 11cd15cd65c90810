extension Prelude {
  /// Streams: asynchronous sequences that a continuation feeds.
  static let asyncStreams = #"""
    /// What both kinds of streams share: elements that were not taken yet, and whoever waits for one.
    final class _Stream<Element> {
      var _buffer: [Element] = []
      var _waiters: [Int] = []
      var _limit: Int
      var _keepsOldest: Bool
      var _isFinished = false
      var _error: (any Error)? = nil
      var _wasCancelled = false
      var _produce: (() async throws -> Element?)? = nil
      /// Called once, with whether the stream was cancelled.
      var _onEnd: ((Bool) -> Void)? = nil

      init(_limit: Int, _keepsOldest: Bool) {
        self._limit = _limit
        self._keepsOldest = _keepsOldest
      }
      deinit { if !_isFinished { _end(isCancelled: true) } }

      /// 0: enqueued, 1: dropped, 2: the stream has ended; and the element that was dropped.
      func _yield(_ value: Element) -> (Int, Element?) {
        if _isFinished { return (2, nil) }
        var dropped: Element? = nil
        if _buffer.count >= _limit, _waiters.isEmpty || !_buffer.isEmpty {
          if _keepsOldest || _limit == 0 { return (1, value) }
          dropped = _buffer.removeFirst()
        }
        _buffer.append(value)
        _wake()
        if let dropped { return (1, dropped) }
        return (0, nil)
      }
      func _finish(_ error: (any Error)?) {
        if _isFinished { return }
        _error = error
        _end(isCancelled: false)
      }
      func _end(isCancelled: Bool) {
        _isFinished = true
        _produce = nil
        let onEnd = _onEnd
        _onEnd = nil
        onEnd?(isCancelled)
        while !_waiters.isEmpty { _wake() }
      }
      func _wake() { if !_waiters.isEmpty { _fiberResume(_waiters.removeFirst()) } }
      func _cancel() {
        if _isFinished { return }
        _end(isCancelled: true)
      }
      func _next() async throws -> Element? {
        if let _produce {
          if Task<Never, Never>.isCancelled {
            _cancel()
            return nil
          }
          do {
            let element = try await _produce()
            if element._isNil { _finish(nil) }
            return element
          } catch {
            _finish(nil)
            throw error
          }
        }
        let fiber = _fiberCurrent()
        let job = _currentJob()
        let handler = job?._onCancel { self._cancel() } ?? 0
        defer { job?._forget(handler) }
        while true {
          if !_buffer.isEmpty { return _buffer.removeFirst() }
          if _isFinished {
            if let error = _error {
              _error = nil
              throw error
            }
            return nil
          }
          _waiters.append(fiber)
          await _fiberPark()
          _waiters.removeAll { $0 == fiber }
        }
      }
    }

    /// An asynchronous sequence that a continuation feeds.
    struct AsyncStream<Element>: AsyncSequence, Sendable {
      typealias Failure = Never
      let _stream: _Stream<Element>

      /// Feeds a stream.
      struct Continuation: Sendable, Hashable {
        /// Why a stream has ended.
        enum Termination: Sendable, Hashable { case finished, cancelled }
        /// What came of an element.
        enum YieldResult {
          case enqueued(remaining: Int)
          case dropped(Element)
          case terminated
        }
        /// What happens to elements that nobody takes.
        enum BufferingPolicy: Sendable {
          case unbounded
          case bufferingOldest(Int)
          case bufferingNewest(Int)
        }
        let _stream: _Stream<Element>
        /// Adds an element.
        @discardableResult
        func yield(_ value: Element) -> YieldResult {
          let (kind, dropped) = _stream._yield(value)
          if kind == 2 { return .terminated }
          if let dropped { return .dropped(dropped) }
          return .enqueued(remaining: _stream._limit == Int.max ? Int.max : _stream._limit - _stream._buffer.count)
        }
        @discardableResult
        func yield(with result: Result<Element, Never>) -> YieldResult {
          switch result {
          case .success(let value): yield(value)
          }
        }
        /// Ends the stream.
        func finish() { _stream._finish(nil) }
        /// Called when the stream has ended.
        var onTermination: ((Termination) -> Void)? {
          get { nil }
          nonmutating set {
            if let handler = newValue {
              _stream._onEnd = { handler($0 ? .cancelled : .finished) }
            } else {
              _stream._onEnd = nil
            }
          }
        }
        static func == (lhs: Continuation, rhs: Continuation) -> Bool { lhs._stream === rhs._stream }
        func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(_stream)) }
      }

      init(
        _ elementType: Element.Type = Element.self, bufferingPolicy limit: Continuation.BufferingPolicy = .unbounded,
        _ build: (Continuation) -> Void
      ) {
        let stream: _Stream<Element>
        switch limit {
        case .unbounded: stream = _Stream(_limit: Int.max, _keepsOldest: true)
        case .bufferingOldest(let count): stream = _Stream(_limit: count, _keepsOldest: true)
        case .bufferingNewest(let count): stream = _Stream(_limit: count, _keepsOldest: false)
        }
        _stream = stream
        build(Continuation(_stream: stream))
      }
      init(unfolding produce: @escaping () async -> Element?, onCancel: (() -> Void)? = nil) {
        _stream = _Stream(_limit: Int.max, _keepsOldest: true)
        _stream._produce = produce
        if let onCancel { _stream._onEnd = { if $0 { onCancel() } } }
      }
      /// A stream and what feeds it.
      static func makeStream(
        of elementType: Element.Type = Element.self, bufferingPolicy limit: Continuation.BufferingPolicy = .unbounded
      ) -> (stream: AsyncStream<Element>, continuation: Continuation) {
        var made: Continuation? = nil
        let stream = AsyncStream<Element>(elementType, bufferingPolicy: limit) { made = $0 }
        return (stream: stream, continuation: made!)
      }

      struct Iterator: AsyncIteratorProtocol {
        typealias Failure = Never
        let _stream: _Stream<Element>
        mutating func next() async -> Element? {
          do { return try await _stream._next() } catch { return nil }
        }
      }
      typealias AsyncIterator = Iterator
      func makeAsyncIterator() -> Iterator { Iterator(_stream: _stream) }
    }

    /// An asynchronous sequence that a continuation feeds, and that may fail.
    struct AsyncThrowingStream<Element, Failure: Error>: AsyncSequence, Sendable {
      let _stream: _Stream<Element>

      /// Feeds a stream.
      struct Continuation: Sendable {
        /// Why a stream has ended.
        enum Termination: Sendable {
          case finished(Failure?)
          case cancelled
        }
        /// What came of an element.
        enum YieldResult {
          case enqueued(remaining: Int)
          case dropped(Element)
          case terminated
        }
        /// What happens to elements that nobody takes.
        enum BufferingPolicy: Sendable {
          case unbounded
          case bufferingOldest(Int)
          case bufferingNewest(Int)
        }
        let _stream: _Stream<Element>
        /// Adds an element.
        @discardableResult
        func yield(_ value: Element) -> YieldResult {
          let (kind, dropped) = _stream._yield(value)
          if kind == 2 { return .terminated }
          if let dropped { return .dropped(dropped) }
          return .enqueued(remaining: _stream._limit == Int.max ? Int.max : _stream._limit - _stream._buffer.count)
        }
        @discardableResult
        func yield(with result: Result<Element, Failure>) -> YieldResult {
          switch result {
          case .success(let value): return yield(value)
          case .failure(let error):
            _stream._finish(error)
            return .terminated
          }
        }
        /// Ends the stream, with an error or without.
        func finish(throwing error: Failure? = nil) { _stream._finish(error) }
        /// Called when the stream has ended.
        var onTermination: ((Termination) -> Void)? {
          get { nil }
          nonmutating set {
            if let handler = newValue {
              let stream = _stream
              stream._onEnd = { handler($0 ? .cancelled : .finished(stream._error as? Failure)) }
            } else {
              _stream._onEnd = nil
            }
          }
        }
      }

      struct Iterator: AsyncIteratorProtocol {
        let _stream: _Stream<Element>
        mutating func next() async throws -> Element? { try await _stream._next() }
      }
      typealias AsyncIterator = Iterator
      func makeAsyncIterator() -> Iterator { Iterator(_stream: _stream) }
    }
    extension AsyncThrowingStream where Failure == any Error {
      init(
        _ elementType: Element.Type = Element.self, bufferingPolicy limit: Continuation.BufferingPolicy = .unbounded,
        _ build: (Continuation) -> Void
      ) {
        let stream: _Stream<Element>
        switch limit {
        case .unbounded: stream = _Stream(_limit: Int.max, _keepsOldest: true)
        case .bufferingOldest(let count): stream = _Stream(_limit: count, _keepsOldest: true)
        case .bufferingNewest(let count): stream = _Stream(_limit: count, _keepsOldest: false)
        }
        _stream = stream
        build(Continuation(_stream: stream))
      }
      init(unfolding produce: @escaping () async throws -> Element?) {
        _stream = _Stream(_limit: Int.max, _keepsOldest: true)
        _stream._produce = produce
      }
      /// A stream and what feeds it.
      static func makeStream(
        of elementType: Element.Type = Element.self, throwing failureType: (any Error).Type = (any Error).self,
        bufferingPolicy limit: AsyncThrowingStream<Element, any Error>.Continuation.BufferingPolicy = .unbounded
      ) -> (stream: AsyncThrowingStream<Element, any Error>, continuation: AsyncThrowingStream<Element, any Error>.Continuation) {
        var made: AsyncThrowingStream<Element, any Error>.Continuation? = nil
        let stream = AsyncThrowingStream<Element, any Error>(elementType, bufferingPolicy: limit) { made = $0 }
        return (stream: stream, continuation: made!)
      }
    }
    """#
}
