/// What a type expression may mention where it stands.
struct TypeContext {
  var scope: Scope
  /// `some P` in a parameter makes a generic parameter; in a result an opaque type; elsewhere it is an error.
  var opaque: ((ExistentialType, SourceRange) -> Type)?
  /// `_` and left-out generic arguments: the solver's to find.
  var placeholder: (() -> Type)?
}

extension Checker {
  /// The type that is written, or `.error` after a diagnostic.
  func resolve(_ expression: AST.TypeExpression, _ context: TypeContext) -> Type {
    resolutionDepth += 1
    defer { resolutionDepth -= 1 }
    if resolutionDepth > 200 {
      error("type is nested too deeply", expression.range)
      return .error
    }
    switch expression.kind {
    case .identifier(let name, let arguments):
      return resolveNamed(name, arguments, expression.range, context)
    case .member(let base, let name, let arguments):
      return resolveMember(base, name, arguments, context)
    case .array(let element):
      return array(resolve(element, context))
    case .dictionary(let key, let value):
      let keyType = resolve(key, context)
      requireHashable(keyType, key.range, context.scope)
      return type("Dictionary", keyType, resolve(value, context))
    case .optional(let inner), .implicitlyUnwrapped(let inner):
      return optional(resolve(inner, context))
    case .tuple(let elements):
      if elements.count == 1, elements[0].label == nil { return resolve(elements[0].type, context) }
      return .tuple(elements.map { TupleElement(label: $0.label, type: resolve($0.type, context)) })
    case .function(let parameters, let isAsync, let throwsClause, let result):
      var function = FunctionType(
        parameters: parameters.map { parameter in
          let (type, isInOut, isAutoclosure) = resolveParameter(parameter.type, context)
          return FunctionParameter(
            type: type, isInOut: isInOut, isVariadic: parameter.isVariadic, isAutoclosure: isAutoclosure)
        }, result: resolve(result, context))
      function.isAsync = isAsync
      function.thrown = thrownType(throwsClause, context)
      return .function(function)
    case .composition(let parts):
      return .existential(composition(parts, context, expression.range))
    case .opaque(let constraint):
      guard let existential = constraintType(constraint, context) else { return .error }
      guard let make = context.opaque else {
        error("'some' types are only permitted in properties, subscripts, and functions", expression.range)
        return .error
      }
      return make(existential, expression.range)
    case .existential(let constraint):
      if let instance = instanceType(of: constraint) {
        return .metatype(resolve(AST.TypeExpression(.existential(instance), instance.range), context))
      }
      return constraintType(constraint, context).map { .existential($0) } ?? .error
    case .metatype(let inner):
      return .metatype(resolve(inner, context))
    case .attributed(let inner, _, _), .variadic(let inner):
      return resolve(inner, context)
    case .suppressed(let inner):
      error("Dure does not support suppressed conformances yet", inner.range)
      return .error
    case .invalid:
      return .error
    }
  }

  /// `P` of `any P.Type`.
  private func instanceType(of constraint: AST.TypeExpression) -> AST.TypeExpression? {
    switch constraint.kind {
    case .metatype(let inner): inner
    case .member(let base, let name, _) where name.text == "Type": base
    case .tuple(let elements) where elements.count == 1 && elements[0].label == nil:
      instanceType(of: elements[0].type)
    default: nil
    }
  }

  /// A parameter's type with what is written before it.
  func resolveParameter(
    _ expression: AST.TypeExpression, _ context: TypeContext
  ) -> (type: Type, isInOut: Bool, isAutoclosure: Bool) {
    if case .attributed(let inner, let isInOut, let attributes) = expression.kind {
      let isAutoclosure = attributes.contains { $0.name.text == "autoclosure" }
      let (type, innerInOut, innerAuto) = resolveParameter(inner, context)
      return (type, isInOut || innerInOut, isAutoclosure || innerAuto)
    }
    return (resolve(expression, context), false, false)
  }

  func thrownType(_ clause: AST.ThrowsClause?, _ context: TypeContext) -> Type? {
    guard let clause else { return nil }
    guard let type = clause.type else { return anyError }
    let resolved = resolve(type, context)
    return resolved == never ? nil : resolved
  }

  private func resolveNamed(
    _ name: AST.Name, _ arguments: [AST.TypeExpression], _ range: SourceRange, _ context: TypeContext
  ) -> Type {
    switch name.text {
    case "Any": return any
    case "AnyObject":
      return .existential(ExistentialType(protocols: [], isClassBound: true))
    case "Void" where arguments.isEmpty: return .void
    case "Self":
      if let type = selfType(in: context.scope) { return type }
      error("cannot find type 'Self' in scope; did you mean to use it in a type?", range)
      return .error
    case "_":
      if let placeholder = context.placeholder { return placeholder() }
      error("type placeholder not allowed here", range)
      return .error
    default: break
    }
    guard let decl = lookupType(name.text, from: context.scope) else {
      if name.text == "Swift" || name.text == "Foundation" { return .error }
      error("cannot find type '\(name.text)' in scope", name.range)
      return .error
    }
    return applyArguments(decl, arguments, range, context, parent: nil)
  }

  private func resolveMember(
    _ base: AST.TypeExpression, _ name: AST.Name, _ arguments: [AST.TypeExpression], _ context: TypeContext
  ) -> Type {
    if case .identifier(let module, let none) = base.kind, none.isEmpty,
      ["Swift", "Foundation", "Dure", "Glibc"].contains(module.text),
      lookupType(module.text, from: context.scope) == nil
    {
      return resolveNamed(name, arguments, name.range, TypeContext(scope: library))
    }
    let baseType = resolve(base, context)
    if case .error = baseType { return .error }
    if name.text == "Type" || name.text == "Protocol" { return .metatype(baseType) }
    return nestedType(name.text, in: baseType, context.scope).map {
      if isRefused($0.nominal, name.range, context.scope) { return .error }
      if case .nominal(let nominal, _) = $0, !arguments.isEmpty {
        return applyArguments(nominal, arguments, name.range, context, parent: baseType)
      }
      return $0
    }
      ?? {
        error("'\(name.text)' is not a member type of type '\(baseType)'", name.range)
        return .error
      }()
  }

  /// A type that is a member of another: nested, a type alias or an associated type.
  func nestedType(_ name: String, in base: Type, _ scope: Scope) -> Type? {
    let signature = typeSignature(of: scope)
    switch base {
    case .nominal(let nominal, let outer):
      if let found = nestedType(name, in: nominal, outer) { return found }
      if let parent = superclass(of: base) { return nestedType(name, in: parent, scope) }
      return nil
    case .parameter, .member, .opaque:
      for proto in protocols(of: base, signature) {
        if let found = proto.associatedTypes.first(where: { $0.name == name }) {
          return canonical(memberType(of: base, rootAssociatedType(found)), signature)
        }
        for case let alias as TypeAliasDecl in proto.members[name] ?? [] {
          alias.resolve()
          return canonical(replace(alias.underlying) { $0 === proto.selfParameter ? base : nil }, signature)
        }
      }
      if let bound = superclassBound(of: base, signature) { return nestedType(name, in: bound, scope) }
      return nil
    case .existential(let existential):
      for proto in existential.protocols {
        if let found = findAssociatedType(name, in: proto) { return memberType(of: base, found) }
      }
      return nil
    default:
      return nil
    }
  }

  private func nestedType(_ name: String, in nominal: NominalDecl, _ outer: [Type]) -> Type? {
    for decl in nominal.members[name] ?? [] {
      if let nested = decl as? NominalDecl {
        let own = nested.signature.parameters.dropFirst(nominal.signature.parameters.count)
        return .nominal(nested, outer + own.map { .parameter($0) })
      }
      if let alias = decl as? TypeAliasDecl {
        alias.resolve()
        let map = Dictionary(zip(nominal.signature.parameters, outer), uniquingKeysWith: { a, _ in a })
        return replace(alias.underlying) { map[$0] }
      }
    }
    if let index = nominal.signature.parameters.firstIndex(where: { $0.name == name }), index < outer.count,
      !nominal.isProtocol
    {
      return outer[index]
    }
    for (proto, _) in allConformances(of: nominal) {
      if let found = proto.associatedTypes.first(where: { $0.name == name }) {
        let type = memberType(of: .nominal(nominal, outer), found)
        if case .error = type { continue }
        return type
      }
    }
    return nil
  }

  /// The type that a name stands for in type position.
  func lookupType(_ name: String, from scope: Scope) -> Decl? {
    probe?.look(for: name, at: .types(scope))
    var current: Scope? = scope
    while let here = current {
      for decl in here.local(name).reversed() where isTypeDecl(decl) { return decl }
      if case .type(let nominal, _) = here.kind {
        if let found = memberTypeDecl(name, in: nominal) { return found }
      }
      current = here.parent
    }
    return nil
  }

  private func memberTypeDecl(_ name: String, in nominal: NominalDecl) -> Decl? {
    for decl in nominal.members[name] ?? [] where isTypeDecl(decl) { return decl }
    for parameter in nominal.signature.parameters where parameter.name == name { return parameter }
    if nominal.isProtocol { return findAssociatedType(name, in: nominal) ?? aliasDecl(name, in: nominal) }
    for (proto, _) in allConformances(of: nominal) {
      if let found = proto.associatedTypes.first(where: { $0.name == name }) { return found }
      for case let alias as TypeAliasDecl in proto.members[name] ?? [] { return alias }
    }
    if case .nominal(let parent, _)? = nominal.superclass { return memberTypeDecl(name, in: parent) }
    return nil
  }

  private func aliasDecl(_ name: String, in proto: NominalDecl) -> Decl? {
    for parent in proto.inheritedProtocols {
      for case let alias as TypeAliasDecl in parent.members[name] ?? [] { return alias }
      if let found = aliasDecl(name, in: parent) { return found }
    }
    return nil
  }

  func isTypeDecl(_ decl: Decl) -> Bool {
    decl is NominalDecl || decl is TypeAliasDecl || decl is GenericParameterDecl || decl is AssociatedTypeDecl
  }

  /// The type that a type declaration with written arguments denotes.
  func applyArguments(
    _ decl: Decl, _ arguments: [AST.TypeExpression], _ range: SourceRange, _ context: TypeContext,
    parent: Type?
  ) -> Type {
    switch decl {
    case let parameter as GenericParameterDecl:
      return .parameter(parameter)
    case let associated as AssociatedTypeDecl:
      guard let selfType = selfType(in: context.scope) else { return .error }
      let signature = typeSignature(of: context.scope)
      return canonical(memberType(of: selfType, rootAssociatedType(associated)), signature)
    case let alias as TypeAliasDecl:
      return apply(alias, arguments, range, context)
    case let nominal as NominalDecl:
      return apply(nominal, arguments, range, context, parent: parent)
    default:
      return .error
    }
  }

  private func apply(
    _ alias: TypeAliasDecl, _ arguments: [AST.TypeExpression], _ range: SourceRange, _ context: TypeContext
  ) -> Type {
    alias.resolve()
    let own = alias.signature.parameters
    if own.isEmpty {
      guard let owner = alias.context.nominal, let selfType = selfType(in: context.scope) else {
        return alias.underlying
      }
      if owner.isProtocol {
        let signature = typeSignature(of: context.scope)
        return canonical(replace(alias.underlying) { $0 === owner.selfParameter ? selfType : nil }, signature)
      }
      return alias.underlying
    }
    guard own.count == arguments.count else {
      if arguments.isEmpty, let placeholder = context.placeholder {
        let map = Dictionary(uniqueKeysWithValues: own.map { ($0, placeholder()) })
        return replace(alias.underlying) { map[$0] }
      }
      error("generic type '\(alias.name)' specialized with wrong number of type parameters", range)
      return .error
    }
    let map = Dictionary(
      zip(own, arguments.map { resolve($0, context) }), uniquingKeysWith: { a, _ in a })
    return replace(alias.underlying) { map[$0] }
  }

  private func apply(
    _ nominal: NominalDecl, _ arguments: [AST.TypeExpression], _ range: SourceRange, _ context: TypeContext,
    parent: Type?
  ) -> Type {
    if nominal.isProtocol {
      var existential = ExistentialType(protocols: isMarker(nominal) ? [] : [nominal])
      nominal.resolve()
      for (name, argument) in zip(nominal.primaryAssociatedTypes, arguments) {
        existential.arguments[name] = resolve(argument, context)
      }
      return .existential(existential)
    }
    let all = nominal.signature.parameters
    var outer: [Type] = parent?.arguments ?? []
    let outerCount = nominal.context.nominal.map { $0.isProtocol ? 0 : $0.signature.parameters.count } ?? 0
    if outer.count < outerCount { outer = all.prefix(outerCount).map { .parameter($0) } }
    let own = all.dropFirst(outerCount)
    if arguments.isEmpty && !own.isEmpty {
      // Inside its own declaration a generic type stands for itself with its parameters.
      if let here = enclosing(nominal, from: context.scope) { return here }
      if let placeholder = context.placeholder {
        return .nominal(nominal, outer + own.map { _ in placeholder() })
      }
      error(
        "reference to generic type '\(nominal.name)' requires arguments in <...>", range)
      return .error
    }
    guard arguments.count == own.count else {
      if own.isEmpty {
        error("cannot specialize non-generic type '\(nominal.name)'", range)
      } else {
        error(
          "generic type '\(nominal.name)' specialized with \(arguments.count < own.count ? "too few" : "too many") "
            + "type parameters (got \(arguments.count), but expected \(own.count))", range)
      }
      return .error
    }
    let resolved = arguments.map { resolve($0, context) }
    if nominal.builtin == "Set" || nominal.builtin == "Dictionary", let first = resolved.first {
      requireHashable(first, arguments[0].range, context.scope)
    }
    return .nominal(nominal, outer + resolved)
  }

  private func requireHashable(_ type: Type, _ range: SourceRange, _ scope: Scope) {
    guard !type.hasVariables, !type.hasError, !type.hasParameters, !isCheckingLibrary else { return }
    if !conforms(type, to: libraryType("Hashable")) {
      error("type '\(type)' does not conform to protocol 'Hashable'", range)
    }
  }

  private func enclosing(_ nominal: NominalDecl, from scope: Scope) -> Type? {
    var current: Scope? = scope
    while let here = current {
      if case .type(let decl, _) = here.kind, decl === nominal { return nominal.declaredType }
      current = here.parent
    }
    return nil
  }

  /// `Self` at a place: the enclosing type, or the protocol's `Self`.
  func selfType(in scope: Scope) -> Type? {
    var current: Scope? = scope
    while let here = current {
      if case .type(let decl, _) = here.kind { return decl.declaredType }
      current = here.parent
    }
    return nil
  }

  /// The requirements in force at a place outside of any body.
  func typeSignature(of scope: Scope) -> GenericSignature {
    var current: Scope? = scope
    while let here = current {
      if let signature = here.signature { return signature }
      if let body = here.body { return body.signature }
      if case .type(let decl, let ext) = here.kind { return ext?.signature ?? decl.signature }
      current = here.parent
    }
    return GenericSignature()
  }

  /// The protocols of `any P & Q` or of a constraint.
  func constraintType(_ expression: AST.TypeExpression, _ context: TypeContext) -> ExistentialType? {
    let resolved = resolve(expression, context)
    switch resolved {
    case .existential(let existential): return existential
    case .nominal(let decl, _) where decl.isReference:
      return ExistentialType(protocols: [], superclass: resolved)
    case .error: return nil
    default:
      error("'\(resolved)' is not a protocol", expression.range)
      return nil
    }
  }

  private func composition(
    _ parts: [AST.TypeExpression], _ context: TypeContext, _ range: SourceRange
  ) -> ExistentialType {
    var result = ExistentialType(protocols: [])
    for part in parts {
      guard let one = constraintType(part, context) else { continue }
      for proto in one.protocols where !result.protocols.contains(proto) { result.protocols.append(proto) }
      result.arguments.merge(one.arguments) { a, _ in a }
      result.superclass = result.superclass ?? one.superclass
      result.isClassBound = result.isClassBound || one.isClassBound
    }
    result.protocols.sort { $0.name < $1.name }
    return result
  }

  /// Protocols that say nothing at run time.
  func isMarker(_ proto: NominalDecl) -> Bool {
    ["Sendable", "Copyable", "Escapable", "BitwiseCopyable", "SendableMetatype"].contains(proto.name)
      && proto.context.nominal == nil
  }

  func superclass(of type: Type) -> Type? {
    guard case .nominal(let decl, _) = type else { return nil }
    decl.resolve()
    guard let parent = decl.superclass else { return nil }
    return replace(parent) { self.substitutions(of: type)[$0] }
  }

  func type(of property: VariableDecl, in type: Type) -> Type {
    property.resolve()
    var owner: Type? = type
    while let here = owner {
      if case .nominal(let decl, _) = here, decl === property.context.nominal {
        return substitute(property.type, substitutions(of: here))
      }
      owner = superclass(of: here)
    }
    return substitute(property.type, substitutions(of: type))
  }
}
