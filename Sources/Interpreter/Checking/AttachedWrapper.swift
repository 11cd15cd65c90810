/// A property wrapper as it is attached to a property, variable or parameter.
struct AttachedWrapper {
  let attribute: AST.Attribute
  /// The wrapper's type, whose generic arguments may be left to inference.
  let nominal: NominalDecl

  /// `wrappedValue`
  var value: VariableDecl? { property("wrappedValue") }
  /// `projectedValue`
  var projection: VariableDecl? { property("projectedValue") }

  private func property(_ name: String) -> VariableDecl? {
    (nominal.members[name] ?? []).lazy.compactMap { $0 as? VariableDecl }.first { !$0.isStatic }
  }
}

/// A property, variable or parameter that is kept through property wrappers.
final class WrappedProperty {
  /// Outermost first.
  let wrappers: [AttachedWrapper]
  /// `_name`
  let storage: VariableDecl
  /// `$name`
  var projection: VariableDecl?
  /// Where the arguments of the attributes are checked.
  let scope: Scope
  /// What is written behind `=`, or the nil of an optional.
  let value: AST.Expression?
  /// Whether a memberwise initializer takes the wrapped value rather than the wrapper.
  var takesWrappedValue = false
  /// Whether it has `willSet` or `didSet`.
  var isObserved = false

  init(wrappers: [AttachedWrapper], storage: VariableDecl, scope: Scope, value: AST.Expression?) {
    self.wrappers = wrappers
    self.storage = storage
    self.scope = scope
    self.value = value
  }
}

/// What reading and changing a wrapped value do to its storage.
struct WrapperAccess {
  var isSettable: Bool
  /// Whether reading the value changes the storage.
  var getterMutates: Bool
  /// Whether setting the value changes the storage.
  var setterMutates: Bool

  /// Access to what a chain of properties reaches, outermost first.
  init(_ chain: [VariableDecl], isReference: [Bool], canSet: (VariableDecl) -> Bool) {
    isSettable = true
    getterMutates = false
    setterMutates = true
    for (property, isReference) in zip(chain, isReference) {
      var own = WrapperAccess(property, isReference: isReference)
      own.isSettable = own.isSettable && canSet(property)
      let reads = own.getterMutates ? setterMutates : getterMutates
      let sets = own.setterMutates || own.getterMutates ? setterMutates : getterMutates
      isSettable = own.isSettable && (isSettable || !own.setterMutates)
      getterMutates = reads
      setterMutates = sets
    }
  }

  private init(_ property: VariableDecl, isReference: Bool) {
    switch property.kind {
    case .computed:
      isSettable = property.setter != nil
      getterMutates = property.getter?.isMutating ?? false
      setterMutates = property.setter?.isMutating ?? false
    default:
      isSettable = !property.isLet
      getterMutates = false
      setterMutates = !isReference
    }
  }
}
