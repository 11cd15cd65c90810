/// The key of a dynamically dispatched member: a class method or a protocol requirement. Lowering numbers them.
typealias DispatchKey = UInt32

/// A requirement of the standard protocols that the machine itself looks for.
///
/// The function's frame is that of the concrete method:
/// - `description`, `debugDescription`, `streamed` (what the value writes to a stream), `reflected`, `debugReflected`
///   (what its own mirror shows): `[String result: 2][self]`.
/// - `equal`, `less`: `[Bool result: 1][lhs][rhs]`.
/// - `hash`: `[self][hasher: 9, inout]`.
enum StandardWitness: UInt8, Sendable {
  case description, debugDescription, equal, less, hash, streamed, reflected, debugReflected
}

/// What the machine asks the compiler while it runs.
protocol MachineDelegate: AnyObject {
  /// The code of a function, at its first call.
  ///
  /// - Throws: A trap with diagnostics when the function does not compile.
  func code(for function: FunctionIndex, in machine: Machine) throws(Trap) -> FunctionCode

  /// The function that a key dispatches to for a dynamic type; the machine caches the answer.
  func resolve(_ key: DispatchKey, for type: RuntimeType, in machine: Machine) throws(Trap) -> FunctionIndex

  /// The type's own implementation of a standard requirement; `nil` when it has none or a synthesized one. The
  /// machine caches the answer.
  func witness(_ witness: StandardWitness, for type: RuntimeType, in machine: Machine) -> FunctionIndex?

  /// Whether a concrete type conforms to all protocols of an existential type.
  func conforms(_ type: RuntimeType, to existential: RuntimeType, in machine: Machine) -> Bool

  /// Whether a type is one that a metatype may hold: `P` of `any P.Type`, a class of `C.Type`.
  func isInstance(_ type: RuntimeType, ofMetatype metatype: RuntimeType, in machine: Machine) -> Bool

  /// How synthesized and library code codes values of a struct or enum; `nil` when other code has a say.
  func coding(of type: RuntimeType, _ direction: CodingDirection, in machine: Machine) -> CodedForm?

  /// Whether the program leaves the containers of coders as the library has them.
  var codesByContainersOfLibrary: Bool { get }
}

extension MachineDelegate {
  func coding(of type: RuntimeType, _ direction: CodingDirection, in machine: Machine) -> CodedForm? { nil }
  var codesByContainersOfLibrary: Bool { false }
}
