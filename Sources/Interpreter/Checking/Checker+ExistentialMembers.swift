/// Members that a value of `any P` does not have, since they take what only the conforming type knows.
extension Checker {
  /// Whether a parameter of the member has a type that the existential leaves open.
  ///
  /// SE-0309: such a member can be used in a generic function, where the type is one and the same throughout.
  func isUnavailable(_ function: FunctionDecl, on existential: ExistentialType) -> Bool {
    guard function.context.nominal?.isProtocol == true else { return false }
    return function.parameters.contains { takesOpenType($0.type, existential, isInput: true) }
  }

  /// Whether a property's type is one that the existential leaves open, so that it cannot be set.
  func isReadOnly(_ type: Type, on existential: ExistentialType) -> Bool {
    takesOpenType(type, existential, isInput: true)
  }

  private func takesOpenType(_ type: Type, _ existential: ExistentialType, isInput: Bool) -> Bool {
    switch type {
    case .parameter(let parameter): return isInput && parameter.isProtocolSelf
    case .member(let base, let associated):
      if case .parameter(let root) = base, root.isProtocolSelf, existential.arguments[associated.name] != nil
      {
        return false
      }
      return takesOpenType(base, existential, isInput: isInput)
    case .function(let function):
      return function.parameters.contains { takesOpenType($0.type, existential, isInput: !isInput) }
        || takesOpenType(function.result, existential, isInput: isInput)
    case .tuple(let elements):
      return elements.contains { takesOpenType($0.type, existential, isInput: isInput) }
    case .nominal(_, let arguments):
      return arguments.contains { takesOpenType($0, existential, isInput: isInput) }
    case .metatype(let inner): return takesOpenType(inner, existential, isInput: isInput)
    default: return false
    }
  }
}
