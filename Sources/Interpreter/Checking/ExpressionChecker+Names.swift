extension ExpressionChecker {
  func identifier(
    _ name: AST.Name, _ arguments: [AST.TypeExpression]?, _ labels: [String?]?, _ range: SourceRange
  ) -> Pending {
    switch name.text {
    case "self":
      if let variable = selfVariable { return variableReference(variable, range) }
      if let type = checker.selfType(in: scope), body?.function?.isStatic == true || body?.function == nil {
        return typeReference(type, range)
      }
      error("cannot find 'self' in scope; did you mean to use it in a type or extension context?", range)
      return invalid(range)
    case "Self" where dynamicSelf(range) != nil: return dynamicSelf(range)!
    case "Self", "Any", "AnyObject", "Void":
      let written = AST.TypeExpression(.identifier(name, arguments: []), range)
      return typeReference(checker.resolve(written, typeContext), range)
    default: break
    }
    var candidates = filter(checker.lookup(name.text, from: scope), labels)
    if let refusal = accessible(&candidates, range) {
      error(refusal, range)
      return invalid(range)
    }
    guard let first = candidates.first else { return unknown(name, range) }
    if let refusal = staticMember(candidates) {
      error(refusal, range)
      return invalid(range)
    }
    if checker.isTypeDecl(first.decl) {
      let type = checker.applyArguments(first.decl, arguments ?? [], range, typeContext, parent: first.owner)
      return typeReference(type, range)
    }
    if arguments != nil { error("cannot explicitly specialize '\(name.text)'", range) }
    if candidates.count == 1, let variable = first.decl as? VariableDecl, first.owner == nil {
      return variableReference(variable, range)
    }
    return reference(name, candidates, base: implicitBase(candidates, range), range)
  }

  /// Why a member of the type cannot be named like one of its instances.
  func staticMember(_ candidates: [Candidate]) -> String? {
    guard !checker.isCheckingLibrary, let variable = selfVariable, let first = candidates.first,
      case .type = first.base, let owner = first.owner, !checker.isTypeDecl(first.decl)
    else { return nil }
    if case .metatype = variable.type { return nil }
    let what = first.decl is EnumCaseDecl ? "enum case" : "static member"
    return "\(what) '\(first.decl.name)' cannot be used on instance of type '\(owner)'"
  }

  private func filter(_ candidates: [Candidate], _ labels: [String?]?) -> [Candidate] {
    guard let labels else { return candidates }
    return candidates.filter { ($0.decl as? FunctionDecl).map { checker.labels(of: $0) == labels } ?? false }
  }

  /// `self.` where a member is named without it.
  func implicitBase(_ candidates: [Candidate], _ range: SourceRange) -> Pending? {
    guard let owner = candidates.first(where: { $0.owner != nil })?.owner else { return nil }
    if let variable = selfVariable, case .metatype = variable.type {
      return variableReference(variable, range)
    }
    if candidates.contains(where: { if case .value = $0.base { return true } else { return false } }),
      let variable = selfVariable
    {
      return variableReference(variable, range)
    }
    return typeReference(owner, range)
  }

  /// `Self` in a class that may have subclasses: the type of the receiver.
  func dynamicSelf(_ range: SourceRange) -> Pending? {
    guard let type = checker.selfType(in: scope), let nominal = type.nominal, nominal.kind == .class,
      !nominal.isFinal, let variable = selfVariable, variable.ownership == .strong
    else { return nil }
    let value = variableReference(variable, range)
    if case .metatype = variable.type { return value }
    return Pending(.metatype(type), range) {
      CheckedExpression(.dynamicType(value.build()), .metatype(type), range)
    }
  }

  /// What `self` means here: a local of that name (as after `guard let self`), or the receiver.
  var selfVariable: VariableDecl? {
    var current: Scope? = scope
    while let here = current {
      for case let decl as VariableDecl in here.local("self").reversed() { return decl }
      if case .type = here.kind { break }
      current = here.parent
    }
    return body?.selfVariable
  }

  private func isDeclaredLater(_ name: String) -> Bool {
    var current: Scope? = scope
    while let here = current {
      if here.upcoming.contains(name) { return true }
      current = here.parent
    }
    return false
  }

  /// A name that means nothing, with what may have been meant.
  func unknown(_ name: AST.Name, _ range: SourceRange) -> Pending {
    if name.text.hasPrefix("$") {
      error("anonymous closure argument not contained in a closure", range)
    } else if isDeclaredLater(name.text) {
      error("use of local variable '\(name.text)' before its declaration", name.range)
    } else if let close = checker.nearest(to: name.text, from: scope) {
      var diagnostic = Diagnostic.error(
        "cannot find '\(name.text)' in scope; did you mean '\(close.name)'?", at: name.range)
      diagnostic.fixIts = [
        Diagnostic.FixIt(
          message: "replace '\(name.text)' with '\(close.name)'", replacements: [(name.range, close.name)])
      ]
      if close.range.file != nil, close.range.file?.isLibrary == false {
        diagnostic.notes = [
          Diagnostic(severity: .note, message: "'\(close.name)' declared here", range: close.range)
        ]
      }
      let repeated = checker.diagnostics.contains {
        $0.message == diagnostic.message && $0.range.start == name.range.start
      }
      if !repeated { checker.report(diagnostic) }
    } else {
      error("cannot find '\(name.text)' in scope", name.range)
    }
    return invalid(range)
  }

  /// A variable by itself.
  func variableReference(_ decl: VariableDecl, _ range: SourceRange) -> Pending {
    decl.resolve()
    if let path = decl.path { return localWrapped(decl, path.storage, path.members, range) }
    if decl.kind == .computed { return accessed(decl, owner: nil, base: nil, map: .none, range) }
    if let binding = decl.asyncLet { return asyncLetValue(binding, range) }
    note(decl)
    var pending = Pending(decl.type, range) { [unowned self] in
      if decl.kind == .global { checkIsolation(of: decl, base: nil, .reference, at: range) }
      return CheckedExpression(.variable(decl), resolved(decl.type), range)
    }
    pending.place = { [unowned self] use in
      if decl.kind == .global {
        checkIsolation(of: decl, base: nil, use == .read ? .reference : .mutation, at: range)
      }
      if use != .read { checkMutable(decl, use, range) }
      return observed(.variable(decl), decl, base: nil, type: resolved(decl.type), range)
    }
    return decl.isImplicitlyUnwrapped ? implicitlyUnwrapped(pending) : pending
  }

  private func checkMutable(_ decl: VariableDecl, _ use: PlaceUse, _ range: SourceRange) {
    if use == .assign { checker.assigned.insert(ObjectIdentifier(decl)) }
    if decl.isLet {
      if checker.uninitialized.contains(ObjectIdentifier(decl)), use == .assign { return }
      if decl.kind == .parameter {
        if decl.name == "self" {
          let use = change == .assignment && use != .assign ? .propertyAssignment : change
          error("\(use.text): 'self' is immutable", range)
        } else {
          error("\(change.text): '\(decl.name)' is a 'let' constant", range)
        }
        return
      }
      var notes: [Diagnostic] = []
      if decl.range.file != nil {
        notes = [
          Diagnostic(severity: .note, message: "change 'let' to 'var' to make it mutable", range: decl.range)
        ]
      }
      error("\(change.text): '\(decl.name)' is a 'let' constant", range, notes: notes)
    }
    decl.isMutated = true
  }

  /// Records that the present body uses a variable, capturing it where it belongs to an enclosing one.
  func note(_ decl: VariableDecl) {
    guard let owner = checker.owners[ObjectIdentifier(decl)], let here = body, owner !== here else { return }
    var current: BodyContext? = here
    while let context = current, context !== owner {
      context.capture(decl)
      current = context.parent
    }
    if !decl.isLet || checker.uninitialized.contains(ObjectIdentifier(decl)) { decl.isCaptured = true }
  }

  /// `super`
  func superReference(_ range: SourceRange) -> Pending {
    guard let variable = selfVariable else {
      error("'super' cannot be used here", range)
      return invalid(range)
    }
    note(variable)
    if case .metatype(let inner) = variable.type, let parent = checker.superclass(of: inner) {
      let value = CheckedExpression(.variable(variable), variable.type, range)
      var pending = Pending(.metatype(parent), range) {
        CheckedExpression(.upcast(value), .metatype(parent), range)
      }
      pending.isSuper = true
      return pending
    }
    guard let parent = checker.superclass(of: variable.type) else {
      error("'super' cannot be used here", range)
      return invalid(range)
    }
    var pending = Pending(parent, range) {
      CheckedExpression(.upcast(CheckedExpression(.variable(variable), variable.type, range)), parent, range)
    }
    pending.isSuper = true
    pending.place = { _ in
      .value(
        CheckedExpression(
          .upcast(CheckedExpression(.variable(variable), variable.type, range)), parent, range))
    }
    return pending
  }

  // MARK: Members

  func member(
    _ base: AST.Expression?, _ name: AST.Name, _ arguments: [AST.TypeExpression]?, _ labels: [String?]?,
    _ range: SourceRange
  ) -> Pending {
    guard let base else { return implicitMember(name, call: nil, range) }
    if name.text == "self" {
      if let type = typeNamed(base) {
        var pending = typeReference(type, range)
        pending.isTypeName = false
        return pending
      }
      return generateLink(base)
    }
    if arguments != nil || name.text.first?.isUppercase == true {
      let whole = AST.Expression(
        .member(base: base, name, genericArguments: arguments, argumentLabels: nil), range)
      if let type = typeNamed(whole) { return typeReference(type, range) }
      if arguments != nil {
        error("cannot explicitly specialize '\(name.text)'", range)
        return invalid(range)
      }
    }
    if case .identifier(let module, nil, nil) = base.kind,
      ["Swift", "Foundation", "Dure"].contains(module.text),
      checker.lookup(module.text, from: scope).isEmpty
    {
      return identifier(name, nil, labels, range)
    }
    let basePending = generateLink(base)
    return memberReference(basePending, name, labels, range)
  }

  /// `base.name` as a value.
  func memberReference(_ base: Pending, _ name: AST.Name, _ labels: [String?]?, _ range: SourceRange)
    -> Pending
  {
    if case .error = base.type { return invalid(range) }
    let type = solver.fresh()
    let box = Solver.Box<Pending>()
    let work = DeferredWork("value of unknown type has no member '\(name.text)'") { [unowned self] head in
      if case .tuple(let elements) = head { return tupleElement(base, elements, name, type, box, range) }
      var candidates = filter(candidates(name.text, of: head), labels)
      candidates.removeAll { checker.isTypeDecl($0.decl) }
      if let refusal = accessible(&candidates, name.range) {
        return solver.refuse(refusal, locator(name.range))
      }
      if candidates.isEmpty {
        if case .metatype(let inner) = head, let nested = checker.nestedType(name.text, in: inner, scope) {
          solver.choose(box, typeReference(nested, range))
          return solver.unify(type, .metatype(nested))
        }
        if let pending = dynamicMember(base, head, name, range) {
          solver.choose(box, pending)
          return solver.unify(type, pending.type)
        }
        if case .error = head { return solver.unify(type, .error) }
        return noMember(name, head)
      }
      let found = reference(name, candidates, base: base, range)
      solver.choose(box, found)
      return solver.unify(type, found.type)
    }
    work.result = type
    solver.add(.deferred(base.type, work), locator(name.range))
    var pending = Pending(type, range) { box.value?.build() ?? CheckedExpression(.tuple([]), .error, range) }
    pending.initialize = { box.value?.initialize?($0) }
    pending.place = { [unowned self] use in
      if let place = box.value?.place { return place(use) }
      if use != .read { immutable(base, name.text, range, use) }
      return .value(pending.build())
    }
    pending.mutability = { box.value?.mutability?() }
    return pending
  }

  /// What a name means on a value or type.
  func candidates(_ name: String, of type: Type) -> [Candidate] {
    switch solver.resolve(type) {
    case .metatype(let inner): checker.members(name, of: inner, base: .type, signature, scope)
    case let known: checker.members(name, of: known, base: .value, signature, scope)
    }
  }

  private func tupleElement(
    _ base: Pending, _ elements: [TupleElement], _ name: AST.Name, _ type: Type, _ box: Solver.Box<Pending>,
    _ range: SourceRange
  ) -> Bool {
    guard let index = Int(name.text) ?? elements.firstIndex(where: { $0.label == name.text }),
      index < elements.count
    else {
      return noMember(name, .tuple(elements))
    }
    let elementType = elements[index].type
    var pending = Pending(elementType, range) { [unowned self] in
      CheckedExpression(.tupleElement(base.build(), index), resolved(elementType), range)
    }
    if let place = base.place {
      pending.place = { [unowned self] use in
        .tupleElement(place(use == .assign ? .modify : use), index, type: resolved(elementType))
      }
    }
    pending.mutability = base.mutability
    solver.choose(box, pending)
    return solver.unify(type, elementType)
  }

  func noMember(_ name: AST.Name, _ type: Type) -> Bool {
    let resolved = solver.resolve(type)
    if let wrapped = resolved.wrapped, !candidates(name.text, of: wrapped).isEmpty {
      solver.fail(
        .message(
          "value of optional type '\(resolved)' must be unwrapped to refer to member '\(name.text)' of wrapped base type '\(wrapped)'"
        ), locator(name.range))
      return false
    }
    if let message = missingDynamicMember(name, resolved) {
      solver.fail(message, locator(name.range))
      return false
    }
    let close = checker.nearestMember(to: name.text, of: resolved, self)
    let suggestion = close.map { "; did you mean '\($0)'?" } ?? ""
    switch resolved {
    case .metatype(let inner):
      solver.fail(.message("type '\(inner)' has no member '\(name.text)'\(suggestion)"), locator(name.range))
    default:
      var kind = "type"
      if case .tuple = resolved { kind = "tuple type" }
      solver.fail(
        .message("value of \(kind) '\(resolved)' has no member '\(name.text)'\(suggestion)"),
        locator(name.range)
      )
    }
    return false
  }

  /// Says why a place cannot be changed.
  func immutable(_ base: Pending, _ name: String, _ range: SourceRange, _ use: PlaceUse) {
    error("\(change.text): \(base.refusal ?? "'\(name)' is immutable")", range)
  }

  /// `.name`, with the type from the context.
  func implicitMember(_ name: AST.Name, call arguments: [AST.Argument]?, _ range: SourceRange) -> Pending {
    let chained = implicitChains[name.range.start]
    let baseType = chained ?? solver.fresh()
    let type = solver.fresh()
    // Arguments belong to the body that is looked at now, which the deferred work may have left; what they are is
    // decided after the type whose member this is.
    let generated = arguments?.map { generate($0.value) }
    let box = Solver.Box<Pending>()
    let work = DeferredWork("cannot infer contextual base in reference to member '\(name.text)'") {
      [unowned self] head in
      var owner = head
      var found = checker.members(name.text, of: owner, base: .type, signature, scope).filter {
        !checker.isTypeDecl($0.decl)
      }
      // On an optional the wrapped type is meant, unless it is one of Optional's own.
      if let inner = head.wrapped, found.isEmpty || name.text != "none" && name.text != "some" {
        let wrapped = solver.shallow(inner)
        if case .variable = wrapped {
        } else {
          let inside = checker.members(name.text, of: wrapped, base: .type, signature, scope)
          if !inside.isEmpty { (owner, found) = (wrapped, inside) }
        }
      }
      if case .existential(let existential) = head, found.isEmpty {
        for proto in existential.protocols {
          found += (proto.members[name.text] ?? []).filter(\.isStatic).map {
            Candidate(decl: $0, owner: owner, base: .type)
          }
        }
      }
      if found.isEmpty {
        if case .error = head { return true }
        solver.fail(
          .message("type '\(solver.resolve(head))' has no member '\(name.text)'"), locator(name.range))
        return false
      }
      if let refusal = accessible(&found, name.range) { return solver.refuse(refusal, locator(name.range)) }
      let base = typeReference(owner, range)
      let pending: Pending
      if let arguments, let generated {
        pending = callCandidates(name, found, base: base, arguments, generated, range)
      } else {
        pending = reference(name, found, base: base, range)
      }
      solver.choose(box, pending)
      return solver.unify(type, pending.type)
    }
    work.result = type
    solver.add(.deferred(baseType, work), locator(name.range))
    if chained != nil {
      return Pending(type, range) { box.value?.build() ?? CheckedExpression(.tuple([]), .error, range) }
    }
    // The member's type must be usable as the base type.
    solver.convert(type, baseType, locator(range))
    return Pending(baseType, range) { [unowned self] in
      guard let built = box.value?.build() else { return CheckedExpression(.tuple([]), .error, range) }
      return checker.coerce(built, to: resolved(baseType), signature, purpose: range)
    }
  }
}
