/// Functions of few parameters, whose calls cost no more than a call into the host must.
extension HostFunction {
  /// A function of one parameter with a result.
  ///
  /// - Parameters:
  ///   - name: The base name that cells call.
  ///   - labels: The argument labels; `nil` for arguments without.
  ///   - documentation: What inspection shows.
  ///   - body: What it does. When it can throw, calls need `try`.
  @inlinable
  public init<A: HostValue, Result: HostValue, Failure: Error>(
    _ name: String, labels: [String?] = [], documentation: String? = nil,
    _ body: @escaping (A) throws(Failure) -> Result
  ) {
    self.init(
      name, Self.describe(labels, A.self), Result.swiftTypeName, canThrow: Failure.self != Never.self,
      documentation
    ) { call in
      try body(call.read(0, A.self)).write(to: call.result)
    }
  }

  /// A function of two parameters with a result.
  ///
  /// - Parameters:
  ///   - name: The base name that cells call.
  ///   - labels: The argument labels; `nil` for arguments without.
  ///   - documentation: What inspection shows.
  ///   - body: What it does. When it can throw, calls need `try`.
  @inlinable
  public init<A: HostValue, B: HostValue, Result: HostValue, Failure: Error>(
    _ name: String, labels: [String?] = [], documentation: String? = nil,
    _ body: @escaping (A, B) throws(Failure) -> Result
  ) {
    self.init(
      name, Self.describe(labels, A.self, B.self), Result.swiftTypeName, canThrow: Failure.self != Never.self,
      documentation
    ) { call in
      try body(call.read(0, A.self), call.read(1, B.self)).write(to: call.result)
    }
  }

  /// A function of three parameters with a result.
  ///
  /// - Parameters:
  ///   - name: The base name that cells call.
  ///   - labels: The argument labels; `nil` for arguments without.
  ///   - documentation: What inspection shows.
  ///   - body: What it does. When it can throw, calls need `try`.
  @inlinable
  public init<A: HostValue, B: HostValue, C: HostValue, Result: HostValue, Failure: Error>(
    _ name: String, labels: [String?] = [], documentation: String? = nil,
    _ body: @escaping (A, B, C) throws(Failure) -> Result
  ) {
    self.init(
      name, Self.describe(labels, A.self, B.self, C.self), Result.swiftTypeName,
      canThrow: Failure.self != Never.self, documentation
    ) { call in
      try body(call.read(0, A.self), call.read(1, B.self), call.read(2, C.self)).write(to: call.result)
    }
  }
}
