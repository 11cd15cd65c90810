/// What lowering and the runtime ask of the checker, which alone knows declarations, conformances and bodies.
protocol TypeQueries: AnyObject {
  /// The type with generic parameters replaced; associated types and opaque types of what becomes concrete are resolved.
  func substitute(_ type: Type, _ substitutions: Substitutions) -> Type

  /// The checked body of a function; checked at the first call.
  ///
  /// - Returns: `nil` when it has none, or when it has errors (which are then among the cell's diagnostics).
  func body(of function: FunctionDecl) -> CheckedBody?

  /// The initial value of a stored or static property or library global, in terms of its type's parameters.
  func initialValue(of variable: VariableDecl) -> CheckedExpression?

  /// The default value of a parameter.
  func defaultValue(of function: FunctionDecl, parameter: Int) -> CheckedExpression?

  /// What a memberwise initializer stores for a parameter that is not stored as it is.
  func memberwiseValue(of parameter: VariableDecl) -> CheckedExpression?

  /// What implements a requirement (function, accessor or initializer) for a concrete type.
  ///
  /// - Parameters:
  ///   - requirement: A function of a protocol with `isRequirement`.
  ///   - substitutions: Binds the protocol's `Self` to a concrete (not existential) type, and the requirement's own
  ///     generic parameters.
  /// - Returns: The function with its own substitutions; its `synthesized` names what lowering or the machine does by
  ///   structure (`"=="`, `"hash(into:)"`, `"<"`, `"allCases"`, `"rawValue"`, `"init(rawValue:)"`, …).
  func witness(for requirement: FunctionDecl, _ substitutions: Substitutions) -> DeclReference?

  /// The function that a class's dynamic type runs for a virtual method.
  func implementation(of method: FunctionDecl, in dynamicType: Type, _ substitutions: Substitutions)
    -> DeclReference

  /// Whether a concrete type conforms to a protocol, conditions included. Existentials conform to their own protocols.
  func conforms(_ type: Type, to proto: NominalDecl) -> Bool

  /// The superclass of a class type with its generic arguments in place.
  func superclass(of type: Type) -> Type?

  /// The type of a stored property in a concrete type.
  func type(of property: VariableDecl, in type: Type) -> Type

  /// A value of a concrete type as another that it can be used as.
  func convert(_ value: CheckedExpression, to target: Type) -> CheckedExpression

  /// A literal of generic code in a concrete type that is not built in: a call of the type's own initializer.
  func literal(_ kind: CheckedExpression.Kind, of type: Type, at range: SourceRange) -> CheckedExpression

  /// A declaration of the library by name, such as `Array` or `CustomStringConvertible`.
  func libraryType(_ name: String) -> NominalDecl

  /// A function of the library by name, such as `_convertArray`.
  func libraryFunction(_ name: String) -> FunctionDecl?
}

/// A checked cell, script or library file.
struct CheckedCell {
  /// What runs at the top level, in order; the value of the last expression is not among them.
  var statements: [CheckedStatement]
  /// The cell's last expression, when it has a value to display.
  var result: CheckedExpression?
  /// The globals that the cell declares, in order.
  var globals: [VariableDecl]
  /// What their names stood for before.
  var replaced: [String: [Decl]] = [:]
  var diagnostics: [Diagnostic]
}
