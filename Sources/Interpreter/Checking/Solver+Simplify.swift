extension Solver {
  /// What became of a constraint.
  enum Outcome { case solved, waiting, failed }

  /// Demands something, now or when more is known.
  func add(_ kind: Constraint.Kind, _ locator: Locator) {
    waiting.append(Constraint(kind, locator, place: walker?.place))
  }

  /// Demands that a value of one type can be used as another.
  func convert(_ from: Type, _ to: Type, _ locator: Locator) { add(.conversion(from, to), locator) }

  func simplify(_ constraint: Constraint) -> Outcome {
    switch constraint.kind {
    case .equal(let a, let b):
      let p = shallow(a)
      let q = shallow(b)
      if isUnknownMember(resolve(p)) || isUnknownMember(resolve(q)) {
        // Against an unknown it is no news until its base is known.
        return .waiting
      }
      return done(unify(p, q), constraint, .conversion(a, b))
    case .conversion(let from, let to):
      return simplifyConversion(from, to, constraint.locator)
    case .conforms(let type, let proto):
      return simplifyConformance(type, proto, constraint.locator)
    case .superclass(let type, let bound):
      let head = resolve(type)
      if head.hasVariables { return .waiting }
      return done(checker.isSubclass(head, of: resolve(bound)), constraint, .conversion(head, bound))
    case .classBound(let type):
      let head = shallow(type)
      if case .variable = head { return .waiting }
      return done(
        checker.isClassType(head, signature), constraint,
        .message("requires that '\(resolve(head))' be a class type"))
    case .deferred(let type, let work):
      var head = shallow(type)
      if case .member = head { head = resolve(head) }
      if case .variable = head { return .waiting }
      if isUnknownMember(head) { return .waiting }
      let answer = known(head)
      return at(constraint.place) { attempt { work.run(answer) } } ? .solved : .failed
    case .overload(let set):
      return simplifyOverload(set, constraint)
    case .closure(let work):
      guard work.parameters.allSatisfy({ !resolve($0).hasVariables }) else { return .waiting }
      // A body of several statements takes the result from the context, where that tells it.
      if !work.isSingleExpression, case .variable = shallow(work.result) { return .waiting }
      return attempt(work.run) ? .solved : .failed
    }
  }

  private func done(_ holds: Bool, _ constraint: Constraint, _ failure: Failure.Kind) -> Outcome {
    if !holds { fail(failure, constraint.locator) }
    return holds ? .solved : .failed
  }

  /// Whether a type is an associated type of something that is not known yet.
  func isUnknownMember(_ type: Type) -> Bool {
    if case .member(let base, _) = type {
      let head = shallow(base)
      if case .variable = head { return true }
      return isUnknownMember(head)
    }
    return false
  }

  private func simplifyOverload(_ set: OverloadSet, _ constraint: Constraint) -> Outcome {
    var only = -1
    for index in 0..<set.count where set.isViable(index) {
      if only >= 0 { return .waiting }
      only = index
    }
    guard only >= 0 else {
      fail(set.summary(), constraint.locator)
      return .failed
    }
    return at(constraint.place) { attempt { set.commit(only) } } ? .solved : .failed
  }

  private func simplifyConformance(_ type: Type, _ proto: NominalDecl, _ locator: Locator) -> Outcome {
    let head = shallow(type)
    if case .variable = head { return .waiting }
    let resolved = resolve(head)
    if isUnknownMember(resolved) { return .waiting }
    if case .variable = resolved { return .waiting }
    if case .nominal(let nominal, _) = resolved, resolved.hasVariables {
      // Conditional conformances ask about arguments that are not known yet.
      guard let conformance = checker.conformance(of: nominal, to: proto) else {
        fail(.conformance(resolved, proto), locator)
        return .failed
      }
      if !conformance.conditions.isEmpty { return .waiting }
      return .solved
    }
    if checker.conforms(resolved, to: proto, signature) { return .solved }
    fail(.conformance(resolved, proto), locator)
    return .failed
  }

  // MARK: Conversions

  private func simplifyConversion(_ from: Type, _ to: Type, _ locator: Locator) -> Outcome {
    let a = known(head(from))
    let b = known(head(to))
    let result = conversion(a, b, locator)
    if result == .failed { fail(.conversion(resolve(a), resolve(b)), locator) }
    return result
  }

  /// A type of generic parameters as the requirements in force make it, an associated type as its base makes it.
  func known(_ type: Type) -> Type {
    if case .member = type, type.hasVariables { return shallow(resolve(type)) }
    return type.hasParameters && !type.hasVariables ? checker.canonical(type, signature) : type
  }

  private func both(_ outcomes: Outcome...) -> Outcome { outcomes.contains(.failed) ? .failed : .solved }

  private func require(_ from: Type, _ to: Type, _ locator: Locator) -> Outcome {
    switch conversion(known(shallow(from)), known(shallow(to)), locator) {
    case .failed: return .failed
    case .solved: return .solved
    case .waiting:
      convert(from, to, locator)
      return .solved
    }
  }

  private func conversion(_ a: Type, _ b: Type, _ locator: Locator) -> Outcome {
    switch (a, b) {
    case (.error, _), (_, .error): return .solved
    case (.nominal, _) where locator.role.isReturned && a.isUninhabited: return .solved
    case (.variable(let x), .variable(let y)) where x === y: return .solved
    case (.variable(let x), .variable(let y)):
      if mixedElements.contains(y.id) { allowMixedElements(of: x) }
      return .waiting
    case (.variable(let x), _):
      if let inner = b.wrapped, case .variable(let y) = shallow(inner), x === y {
        score.valueToOptional += 1
        return .solved
      }
      if let literal = literal(of: x) { return literalConversion(x, literal, b, locator) }
      // An unknown that must become something without super- or subtypes is that type.
      return .waiting
    case (_, .variable): return .waiting
    default: break
    }
    if isUnknownMember(a) || isUnknownMember(b) {
      let p = resolve(a)
      let q = resolve(b)
      if isUnknownMember(p) || isUnknownMember(q) { return .waiting }
      return conversion(shallow(p), shallow(q), locator)
    }
    if case .member = a {
      let resolved = resolve(a)
      if resolved != a { return conversion(resolved, b, locator) }
    }
    if case .member = b {
      let resolved = resolve(b)
      if resolved != b { return conversion(a, resolved, locator) }
    }
    if let inner = b.wrapped { return toOptional(a, inner, b, locator) }
    switch (a, b) {
    case (_, .existential(let existential)): return erasure(a, existential, b, locator)
    case (_, .nominal(let nominal, _)) where checker.isAnyHashable(nominal) && a.nominal !== nominal:
      return hashableErasure(a)
    case (.nominal(let x, let p), .nominal(let y, let q)):
      if x === y { return sameNominal(x, p, q, locator) }
      if x.isReference, y.isReference, let parent = checker.superclass(of: a) {
        return conversion(parent, b, locator)
      }
      return .failed
    case (.tuple(let x), .tuple(let y)):
      guard x.count == y.count else { return .failed }
      for (m, n) in zip(x, y) {
        guard m.label == n.label || m.label == nil || n.label == nil else { return .failed }
        if require(m.type, n.type, locator) == .failed { return .failed }
      }
      return .solved
    case (.function(let x), .function(let y)): return functionConversion(x, y, locator)
    case (.metatype(let x), .metatype(let y)):
      if unify(x, y) { return .solved }
      return conversion(shallow(x), shallow(y), locator)
    case (.parameter, .nominal), (.member, .nominal), (.opaque, .nominal), (.existential, .nominal):
      if let bound = checker.superclassBound(of: a, signature) { return conversion(bound, b, locator) }
      return .failed
    default:
      return unify(a, b) ? .solved : .failed
    }
  }

  private func literalConversion(
    _ variable: TypeVariable, _ literal: LiteralKind, _ type: Type, _ locator: Locator
  ) -> Outcome {
    if literal == .nilLiteral {
      if case .existential = type { return .failed }
      return unify(.variable(variable), type) ? .solved : .failed
    }
    if let inner = type.wrapped {
      // A literal becomes what is wrapped, unless only the optional itself can be written so.
      let head = shallow(inner)
      if case .variable = head { return .waiting }
      score.valueToOptional += 1
      return conversion(.variable(variable), head, locator)
    }
    if case .existential = type {
      guard let preferred = defaultType(of: literal) else {
        if type == checker.any { allowMixedElements(of: variable) }
        return .waiting
      }
      guard unify(.variable(variable), preferred) else { return .failed }
      return conversion(preferred, type, locator)
    }
    if isUnknownMember(type) { return .waiting }
    if let nominal = type.nominal, checker.isAnyHashable(nominal), !accepts(type, literal) {
      guard let preferred = collectionDefaults[variable.id] ?? defaultType(of: literal),
        unify(.variable(variable), preferred)
      else { return .failed }
      return hashableErasure(preferred)
    }
    return unify(.variable(variable), resolve(type)) ? .solved : .failed
  }

  /// Every hashable value can be used as `AnyHashable`.
  private func hashableErasure(_ type: Type) -> Outcome {
    let proto = checker.libraryType("Hashable")
    let resolved = resolve(type)
    if resolved.hasVariables, case .nominal(let nominal, _) = resolved {
      guard checker.conformance(of: nominal, to: proto) != nil else { return .failed }
    } else if !checker.conforms(resolved, to: proto, signature) {
      return .failed
    }
    score.userConversions += 1
    return .solved
  }

  private func toOptional(_ a: Type, _ inner: Type, _ b: Type, _ locator: Locator) -> Outcome {
    if let wrapped = a.wrapped {
      let before = mark()
      if require(wrapped, inner, locator) == .solved { return .solved }
      reset(to: before)
      guard shallow(inner).wrapped != nil else { return .failed }
    }
    score.valueToOptional += 1
    return require(a, inner, locator)
  }

  private func erasure(_ a: Type, _ target: ExistentialType, _ b: Type, _ locator: Locator) -> Outcome {
    if case .existential(let source) = a {
      if source == target { return .solved }
      let known = checker.protocols(of: a, signature)
      guard target.protocols.allSatisfy({ known.contains($0) || checker.isMarker($0) }) else {
        return .failed
      }
      if target.isClassBound && !checker.isClassType(a, signature) { return .failed }
      for (name, type) in target.arguments {
        guard let other = source.arguments[name], unify(other, type) else { return .failed }
      }
      score.existentialConversions += 1
      return .solved
    }
    if target.protocols.isEmpty && target.superclass == nil {
      if target.isClassBound { return checker.isClassType(a, signature) ? .solved : .failed }
      score.existentialConversions += 1
      return .solved
    }
    let resolved = resolve(a)
    if resolved.hasVariables, case .nominal(let nominal, _) = resolved {
      guard target.protocols.allSatisfy({ checker.conformance(of: nominal, to: $0) != nil }) else {
        return .failed
      }
    } else {
      guard target.protocols.allSatisfy({ checker.conforms(resolved, to: $0, signature) }) else {
        return .failed
      }
    }
    if let bound = target.superclass, conversion(a, bound, locator) == .failed { return .failed }
    for (name, type) in target.arguments {
      for proto in target.protocols {
        if let associated = checker.findAssociatedType(name, in: proto) {
          let member = checker.memberType(of: resolved, associated)
          guard unify(checker.canonical(member, signature), type) else { return .failed }
        }
      }
    }
    score.existentialConversions += 1
    return .solved
  }

  private func sameNominal(_ decl: NominalDecl, _ p: [Type], _ q: [Type], _ locator: Locator) -> Outcome {
    switch decl.builtin {
    case "Array", "Set", "Dictionary":
      // Collections convert element by element when they must.
      let before = mark()
      var equal = true
      for (m, n) in zip(p, q) {
        let x = shallow(m)
        let y = shallow(n)
        if case .variable(let v) = x, literal(of: v) == nil, !isOpen(y) { _ = unify(x, y); continue }
        if case .variable = x {
          if require(x, y, locator) == .failed { equal = false }
          continue
        }
        if !unify(m, n) { equal = false; break }
      }
      if equal { return .solved }
      reset(to: before)
      score.collectionUpcasts += 1
      for (m, n) in zip(p, q) where require(m, n, locator) == .failed { return .failed }
      return .solved
    default:
      for (m, n) in zip(p, q) where !unify(m, n) { return .failed }
      return .solved
    }
  }

  private func isOpen(_ type: Type) -> Bool {
    if case .variable = type { return true }
    return false
  }

  private func functionConversion(_ x: FunctionType, _ y: FunctionType, _ locator: Locator) -> Outcome {
    if x.isAsync && !y.isAsync { return .failed }
    var given = y.parameters
    // Whether several parameters stand for a tuple is known when that is.
    if given.count == 1, x.parameters.count > 1, case .variable = head(given[0].type) { return .waiting }
    if given.count == 1, x.parameters.count > 1, case .tuple(let elements) = head(given[0].type) {
      score.functionConversions += 1
      // A function of several parameters takes a tuple apart.
      given = elements.map { FunctionParameter(type: $0.type) }
    }
    guard x.parameters.count == given.count else { return .failed }
    for (m, n) in zip(x.parameters, given) {
      guard m.isInOut == n.isInOut else { return .failed }
      if m.isInOut {
        guard unify(m.type, n.type) else { return .failed }
      } else if require(n.type, m.type, locator) == .failed {
        return .failed
      }
    }
    if let thrown = x.thrown {
      let head = shallow(thrown)
      if let wanted = y.thrown {
        if case .variable(let unknown) = shallow(wanted) {
          if case .variable = head {} else { bind(unknown, head) }
        } else if case .variable = head {
        } else if conversion(head, shallow(wanted), locator) == .failed {
          return .failed
        }
      } else {
        // A closure whose effect is not known yet must not throw; anything else does.
        guard case .variable(let unknown) = head else {
          return head == checker.never ? both(require(x.result, y.result, locator)) : .failed
        }
        bind(unknown, checker.never)
      }
    }
    if x.thrown == nil, let wanted = y.thrown, case .variable = shallow(wanted) {
      // What throws nothing throws `Never`, unless something else tells what may be thrown.
      let never = checker.never
      let work = DeferredWork("", alone: { [unowned self] in unify(wanted, never) }) { _ in true }
      add(.deferred(wanted, work), locator)
    }
    return require(x.result, y.result, locator)
  }
}
