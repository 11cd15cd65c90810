/// Declarations that a host adds to a session, with the functions behind them.
///
/// ```swift
/// let lab = HostModule("Lab") {
///   HostFunction("measure", labels: ["at", nil]) { (place: String, count: Int) throws -> [Double] in
///     try instrument.read(place, count)
///   }
/// }
/// ```
///
/// A cell then calls `try measure(at: "roof", 3)`. The Swift types of the closure are the types that the checker,
/// completion and inspection see.
public struct HostModule {
  /// The module's name, for `import`.
  public let name: String
  /// Swift declarations, by file name. Functions with `@_native("name")` are implemented by natives.
  var sources: [(name: String, text: String)] = []
  /// The functions behind `@_native` declarations.
  var natives: [HostNative] = []

  /// Makes a module of functions.
  ///
  /// - Parameters:
  ///   - name: The name that cells import.
  ///   - functions: What it contains.
  public init(_ name: String, @HostModuleBuilder functions: () -> [HostFunction] = { [] }) {
    self.name = name
    for function in functions() {
      sources.append(("\(name).\(function.name)", function.declaration(in: name)))
      natives.append(HostNative(name: "\(name).\(function.name)", body: function.body))
    }
  }

  /// Adds declarations as Swift source.
  ///
  /// - Parameters:
  ///   - source: The text. A function without body says `@_native("name")`.
  ///   - name: What diagnostics call the file.
  public mutating func add(source: String, name: String) {
    sources.append((name, source))
  }

  /// Adds the function behind `@_native` declarations.
  ///
  /// - Parameters:
  ///   - name: The name that the declaration gives.
  ///   - body: Reads its arguments and writes its result through the call.
  public mutating func addNative(_ name: String, _ body: @escaping (HostCall) throws -> Void) {
    natives.append(HostNative(name: name, body: body))
  }
}

/// A function behind an `@_native` declaration. In a tuple, the function would be wrapped in thunks.
struct HostNative {
  let name: String
  let body: HostFunction.Body
}

/// Collects the functions of a module.
@resultBuilder
public enum HostModuleBuilder {
  /// All functions, in order.
  public static func buildBlock(_ functions: HostFunction...) -> [HostFunction] { functions }
}

/// A function of a host module.
public struct HostFunction {
  @usableFromInline typealias Body = (HostCall) throws -> Void

  /// The base name.
  public let name: String
  let parameters: [(label: String?, type: String)]
  let result: String
  let canThrow: Bool
  let body: Body
  var documentation: String?

  /// A function with a result.
  ///
  /// - Parameters:
  ///   - name: The base name that cells call.
  ///   - labels: The argument labels; `nil` for arguments without.
  ///   - documentation: What inspection shows.
  ///   - body: What it does. When it can throw, calls need `try`.
  public init<each Parameter: HostValue, Result: HostValue, Failure: Error>(
    _ name: String, labels: [String?] = [], documentation: String? = nil,
    _ body: @escaping (repeat each Parameter) throws(Failure) -> Result
  ) {
    self.name = name
    self.documentation = documentation
    parameters = Self.describe(labels, repeat (each Parameter).self)
    result = Result.swiftTypeName
    canThrow = Failure.self != Never.self
    self.body = { call in
      var reader = ArgumentReader(call: call)
      let arguments = try (repeat reader.next((each Parameter).self))
      try body(repeat each arguments).write(to: call.result)
    }
  }

  /// A function without a result.
  public init<each Parameter: HostValue, Failure: Error>(
    _ name: String, labels: [String?] = [], documentation: String? = nil,
    _ body: @escaping (repeat each Parameter) throws(Failure) -> Void
  ) {
    self.name = name
    self.documentation = documentation
    parameters = Self.describe(labels, repeat (each Parameter).self)
    result = "Void"
    canThrow = Failure.self != Never.self
    self.body = { call in
      var reader = ArgumentReader(call: call)
      let arguments = try (repeat reader.next((each Parameter).self))
      try body(repeat each arguments)
    }
  }

  /// Makes a function of its parts.
  @usableFromInline
  init(
    _ name: String, _ parameters: [(label: String?, type: String)], _ result: String, canThrow: Bool,
    _ documentation: String?, _ body: @escaping Body
  ) {
    self.name = name
    self.parameters = parameters
    self.result = result
    self.canThrow = canThrow
    self.documentation = documentation
    self.body = body
  }

  /// The labels and types of parameters.
  @usableFromInline
  static func describe<each Parameter: HostValue>(
    _ labels: [String?], _ types: repeat (each Parameter).Type
  ) -> [(label: String?, type: String)] {
    var result: [(label: String?, type: String)] = []
    for type in repeat each types {
      let label = result.count < labels.count ? labels[result.count] : nil
      result.append((label, type.swiftTypeName))
    }
    return result
  }

  /// The declaration that the checker reads.
  func declaration(in module: String) -> String {
    let list = parameters.enumerated().map { index, parameter in
      "\(parameter.label ?? "_") _\(index): \(parameter.type)"
    }
    let comment = documentation.map { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { "/// \($0)\n" }.joined()
    }
    return (comment ?? "") + "@_native(\"\(module).\(name)\") func \(name)(\(list.joined(separator: ", ")))"
      + (canThrow ? " throws" : "") + " -> \(result)\n"
  }
}

/// Reads arguments one after another.
private struct ArgumentReader {
  let call: HostCall
  var position = 0

  mutating func next<T: HostValue>(_ type: T.Type) throws -> T {
    defer { position += 1 }
    return try call.read(position, type)
  }
}

/// An error that a host function throws into a cell, which sees a value of type `HostError` with this message.
public struct HostError: Error, CustomStringConvertible, Sendable {
  /// What happened.
  public var description: String
  /// Makes an error with a message for people.
  public init(_ description: String) { self.description = description }
}
