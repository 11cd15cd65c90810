/// A type of Swift, as the checker knows it.
///
/// Values compare structurally; declarations inside compare by identity. `Optional`, `Array` and the like are nominal
/// types of the library, and only printing gives them their sugar back.
indirect enum Type: Hashable {
  /// A struct, enum, class or actor with its generic arguments (those of enclosing types first).
  case nominal(NominalDecl, [Type])
  /// A tuple; `()` is `Void`. Never one unlabelled element.
  case tuple([TupleElement])
  case function(FunctionType)
  /// `any P & Q`, `Any`, `AnyObject`.
  case existential(ExistentialType)
  /// A generic parameter inside its declaration, or a protocol's `Self`.
  case parameter(GenericParameterDecl)
  /// An associated type of a type that is not known yet: `T.Element`.
  case member(Type, AssociatedTypeDecl)
  /// An opaque result, `some P`, of a declaration, with the declaration's generic arguments.
  case opaque(OpaqueTypeDecl, [Type])
  /// `T.Type`; of an existential type: the type of any conforming type.
  case metatype(Type)
  /// An unknown of the constraint solver. Never leaves it.
  case variable(TypeVariable)
  /// The type of something that was diagnosed already. Never reaches lowering.
  case error

  /// `()`
  static var void: Type { .tuple([]) }
}

/// An element of a tuple type.
struct TupleElement: Hashable {
  var label: String?
  var type: Type
}

/// A function type.
struct FunctionType: Hashable {
  var parameters: [FunctionParameter]
  var result: Type
  /// The error type: `nil` when it does not throw, `any Error` for a plain `throws`.
  var thrown: Type?
  var isAsync = false
}

/// A parameter of a function type.
struct FunctionParameter: Hashable {
  /// The element type when variadic; the result type of the closure when an autoclosure is `type.result`.
  var type: Type
  var isInOut = false
  var isVariadic = false
  /// `@autoclosure`: `type` is the function type `() -> T`.
  var isAutoclosure = false
  /// The result builder that transforms a closure passed here; no part of a written function type.
  var resultBuilder: Type?
  /// The isolation of a closure passed here; no part of a written function type.
  var closureIsolation: ActorIsolation?
}

/// The requirements of `any …`.
struct ExistentialType: Hashable {
  /// Sorted by name; empty for `Any`.
  var protocols: [NominalDecl]
  /// `any Sequence<Int>`: primary associated types fixed by name.
  var arguments: [String: Type] = [:]
  var superclass: Type?
  /// `AnyObject`
  var isClassBound = false
}

/// An unknown of the constraint solver.
final class TypeVariable: Hashable {
  let id: Int
  /// What literal or role it stands for, which decides its default.
  var literal: LiteralKind?
  init(id: Int, literal: LiteralKind? = nil) {
    self.id = id
    self.literal = literal
  }
  static func == (a: TypeVariable, b: TypeVariable) -> Bool { a === b }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// The kinds of literals with a default type.
enum LiteralKind: Hashable {
  case integer, float, boolean, string, character, unicodeScalar, nilLiteral, array, dictionary, regex,
    interpolation
}
