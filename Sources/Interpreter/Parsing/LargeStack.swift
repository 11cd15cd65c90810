import Glibc

/// Runs work that may recurse deeply.
enum LargeStack {
  /// What the thread's stack reserves; pages are only taken when they are touched.
  private static let size = 512 << 20

  /// Runs `body` on a thread of its own with a large stack and waits for it.
  ///
  /// Without such a thread (where the system refuses the reservation) `body` runs on the caller's.
  static func run<Result>(_ body: () -> Result) -> Result {
    withoutActuallyEscaping(body) { body in
      let work = Work(body)
      var attributes = pthread_attr_t()
      guard pthread_attr_init(&attributes) == 0 else { return body() }
      defer { pthread_attr_destroy(&attributes) }
      guard pthread_attr_setstacksize(&attributes, size) == 0 else { return body() }
      var thread = pthread_t()
      // The pointer is read once, by the new thread, before the join below; `work` lives until after it.
      let context = Unmanaged.passUnretained(work).toOpaque()
      let code = pthread_create(
        &thread, &attributes,
        { context in
          Unmanaged<AnyWork>.fromOpaque(context!).takeUnretainedValue().perform()
          return nil
        }, context)
      guard code == 0 else { return body() }
      pthread_join(thread, nil)
      return withExtendedLifetime(work) { work.result! }
    }
  }

  private class AnyWork {
    func perform() {}
  }

  private final class Work<Result>: AnyWork {
    let body: () -> Result
    var result: Result?

    init(_ body: @escaping () -> Result) { self.body = body }

    override func perform() { result = body() }
  }
}
