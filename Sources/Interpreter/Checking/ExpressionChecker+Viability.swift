extension ExpressionChecker {
  /// Whether a candidate is possible as far as the arguments' types are known, without instantiating it.
  func isViable(_ candidate: Candidate, _ bindings: [ParameterBinding], _ generated: [Pending]) -> Bool {
    let decl = candidate.decl
    let parameters: [ParameterDecl]
    let signature: GenericSignature
    switch decl {
    case let function as FunctionDecl:
      if candidate.owner != nil, !function.isStatic, function.kind == .function, case .type = candidate.base {
        return true
      }
      (parameters, signature) = (function.parameters, function.signature)
    case let one as EnumCaseDecl: (parameters, signature) = (one.parameters ?? [], one.owner.signature)
    case let member as SubscriptDecl: (parameters, signature) = (member.parameters, member.signature)
    default: return true
    }
    guard parameters.count == bindings.count else { return true }
    if let function = decl as? FunctionDecl, comparesLiteral(function, generated) { return false }
    for (binding, parameter) in zip(bindings, parameters) {
      switch binding {
      case .argument(let index):
        if !isViable(generated[index], parameter, signature, candidate) { return false }
      case .variadic(let indices):
        for index in indices where !isViable(generated[index], parameter, signature, candidate) {
          return false
        }
      case .defaultValue: break
      }
    }
    return true
  }

  /// Whether integers of two types would be compared, one of which is a literal that takes the type of the other.
  private func comparesLiteral(_ function: FunctionDecl, _ operands: [Pending]) -> Bool {
    guard function.isOperator, operands.count == 2, function.intrinsic?.hasPrefix("num.") == true,
      case .parameter(let generic)? = function.parameters.last?.type, !generic.isProtocolSelf,
      function.result == checker.bool
    else { return false }
    return operands.contains { operand in
      if case .variable(let variable) = solver.shallow(operand.type) {
        solver.literal(of: variable) != nil
      } else {
        false
      }
    }
  }

  private func isViable(
    _ argument: Pending, _ parameter: ParameterDecl, _ signature: GenericSignature, _ candidate: Candidate
  ) -> Bool {
    if parameter.isInOut != (argument.isInOut || argument.isImplicitInOut) { return false }
    var type = parameter.type
    if parameter.isAutoclosure, case .function(let thunk) = type { type = thunk.result }
    if let closure = argument.closure { return fits(closure, type, signature) }
    if argument.keyPath != nil { return fitsKeyPath(type) }
    if argument.isFunction { return takesFunction(type) }
    let head = solver.shallow(argument.type)
    return mayConvert(head, type, signature, candidate)
  }

  /// Whether a function's name can be what a parameter takes.
  private func takesFunction(_ parameter: Type) -> Bool {
    switch parameter {
    case .function, .parameter, .member, .existential: true
    default: parameter.wrapped.map(takesFunction) ?? false
    }
  }

  /// Whether a key path literal can be what a parameter takes.
  private func fitsKeyPath(_ parameter: Type) -> Bool {
    switch parameter {
    case .function(let function): function.parameters.count == 1
    case .nominal(let decl, let arguments):
      decl.isKeyPath || decl.builtin == "Optional" && fitsKeyPath(arguments[0]) || checker.isAnyHashable(decl)
    default: true
    }
  }

  /// Whether a closure literal can be what a parameter takes.
  private func fits(_ closure: PendingClosure, _ parameter: Type, _ signature: GenericSignature) -> Bool {
    var type = parameter
    while let inner = type.wrapped { type = inner }
    switch type {
    case .function(let function):
      let count = function.parameters.count
      if closure.effects.throws && function.thrown == nil { return false }
      if closure.effects.isAsync && !function.isAsync { return false }
      if let written = closure.syntax.parameters {
        if written.count == count { return true }
        return count == 1 && written.count > 1
      }
      let used = closure.implicitCount
      return used <= count || count == 1
    case .existential(ExistentialType(protocols: [])): return true
    case .parameter, .member:
      // No function conforms to a protocol that asks for something.
      return !signature.requirements.contains { requirement in
        if case .conformance(type, let proto) = requirement { !checker.isMarker(proto) } else { false }
      }
    default: return false
    }
  }

  private func mayConvert(
    _ argument: Type, _ parameter: Type, _ signature: GenericSignature, _ candidate: Candidate
  ) -> Bool {
    switch parameter {
    case .parameter(let generic):
      if case .local = candidate.decl.context, self.signature.parameters.contains(generic) { return true }
      if generic.isProtocolSelf, case .nominal? = candidate.owner, let owner = candidate.owner,
        generic === candidate.decl.context.nominal?.selfParameter
      {
        return mayConvert(argument, owner, signature, candidate)
      }
      return mayConform(argument, .parameter(generic), signature, candidate)
    case .member:
      return mayConform(argument, parameter, signature, candidate)
    case .existential(let existential):
      if case .variable = argument { return true }
      return existential.protocols.allSatisfy { mayConform(argument, to: $0) }
    case .nominal(let nominal, _) where checker.isAnyHashable(nominal) && argument.nominal !== nominal:
      return mayConform(argument, to: checker.libraryType("Hashable"))
    default: break
    }
    switch argument {
    case .variable(let variable):
      guard let literal = solver.literal(of: variable) else { return true }
      if literal == .nilLiteral { return parameter.wrapped != nil || conformsToLiteral(parameter, literal) }
      var target = parameter
      while let inner = target.wrapped { target = inner }
      if case .parameter = target { return mayConvert(argument, target, signature, candidate) }
      if case .member = target { return true }
      if case .existential = target { return true }
      return conformsToLiteral(target, literal)
    case .error: return true
    case .member where argument.hasVariables: return true
    default: break
    }
    if let inner = parameter.wrapped {
      if let wrapped = argument.wrapped {
        return mayConvert(solver.shallow(wrapped), inner, signature, candidate)
      }
      return mayConvert(argument, inner, signature, candidate)
    }
    switch (argument, parameter) {
    case (.nominal(let a, let p), .nominal(let b, let q)):
      if a === b {
        for (x, y) in zip(p, q) {
          let head = solver.shallow(x)
          if case .variable = head { continue }
          switch y {
          case .parameter, .member: if !mayConvert(head, y, signature, candidate) { return false }
          case .nominal(let inner, _):
            if case .nominal(let have, _) = head, have !== inner,
              !(have.isReference && inner.isReference), inner.builtin != "Optional",
              !["Array", "Set", "Dictionary"].contains(b.builtin ?? "")
            {
              return false
            }
            if case .nominal(let have, _) = head, have !== inner, !(have.isReference && inner.isReference),
              inner.builtin != "Optional"
            {
              return false
            }
          default: break
          }
        }
        return true
      }
      guard a.isReference, b.isReference else { return false }
      var parent = a.superclass?.nominal
      while let here = parent {
        if here === b { return true }
        parent = here.superclass?.nominal
      }
      return false
    case (.function(let x), .function(let y)):
      // A function of several parameters takes one tuple apart.
      return x.parameters.count == y.parameters.count || y.parameters.count == 1
    case (.tuple(let x), .tuple(let y)): return x.count == y.count
    case (.metatype, .metatype): return true
    case (.parameter, .nominal), (.opaque, .nominal), (.existential, .nominal), (.member, .nominal):
      if case .member = argument, argument.hasVariables { return true }
      return checker.superclassBound(of: argument, self.signature) != nil
    case (.member, _): return true
    default: return false
    }
  }

  private func conformsToLiteral(_ type: Type, _ literal: LiteralKind) -> Bool {
    switch type {
    case .nominal(let decl, _):
      return checker.conformance(of: decl, to: checker.libraryType(literal.protocolName)) != nil
    case .parameter, .member, .opaque: return true
    default: return false
    }
  }

  /// Whether an argument can be what a generic parameter requires.
  private func mayConform(
    _ argument: Type, _ parameter: Type, _ signature: GenericSignature, _ candidate: Candidate
  ) -> Bool {
    var required: [NominalDecl] = []
    for requirement in signature.requirements {
      switch requirement {
      case .conformance(let subject, let proto) where subject == parameter: required.append(proto)
      case .superclass(let subject, let bound) where subject == parameter:
        if case .nominal(let decl, _) = argument, !decl.isReference { return false }
        _ = bound
      case .sameType(let a, let b) where a == parameter || b == parameter:
        let other = a == parameter ? b : a
        if case .nominal(let decl, _) = other, case .nominal(let have, _) = argument, decl !== have {
          return false
        }
      default: break
      }
    }
    switch argument {
    case .variable(let variable):
      guard let literal = solver.literal(of: variable), !required.isEmpty else { return true }
      let possible: [Type]
      switch literal {
      case .integer: possible = [checker.int, checker.double]
      case .float: possible = [checker.double]
      case .string, .interpolation: possible = [checker.string]
      case .character, .unicodeScalar: possible = [checker.string, checker.type("Character")]
      case .boolean: possible = [checker.bool]
      case .array:
        return required.allSatisfy {
          checker.conformance(of: checker.libraryType("Array"), to: $0) != nil
            || checker.conformance(of: checker.libraryType("Set"), to: $0) != nil
        }
      case .dictionary:
        return required.allSatisfy {
          checker.conformance(of: checker.libraryType("Dictionary"), to: $0) != nil
        }
      case .nilLiteral, .regex: return true
      }
      return possible.contains { type in
        required.allSatisfy { checker.isMarker($0) || checker.conforms(type, to: $0) }
      } || literal == .integer && candidateOnlyNeedsLiteral(required)
    default:
      return required.allSatisfy { mayConform(argument, to: $0) }
    }
  }

  private func candidateOnlyNeedsLiteral(_ required: [NominalDecl]) -> Bool {
    let literal = checker.libraryType("ExpressibleByIntegerLiteral")
    return required.allSatisfy { proto in
      proto === literal || checker.protocols(of: proto.declaredType, GenericSignature()).contains(literal)
        || checker.isMarker(proto)
    }
  }

  private func mayConform(_ type: Type, to proto: NominalDecl) -> Bool {
    if checker.isMarker(proto) { return true }
    switch type {
    case .variable, .error: return true
    case .nominal(let decl, _):
      guard checker.conformance(of: decl, to: proto) != nil else { return false }
      if type.hasVariables { return true }
      return checker.conforms(solver.resolve(type), to: proto, signature)
    case .member where type.hasVariables: return true
    default: return checker.conforms(solver.resolve(type), to: proto, signature)
    }
  }
}
