/// An overload that was chosen: the declaration, what its generic parameters stand for, and where arguments go.
final class Choice {
  let candidate: Candidate
  /// In terms of the solver's unknowns.
  let map: Substitutions
  let bindings: [ParameterBinding]
  /// Parameters with their types at this use.
  let parameters: [FunctionParameter]
  let result: Type
  let thrown: Type?
  /// Where the name of what is called stands.
  var nameRange: SourceRange?
  /// A value that is called rather than a declaration.
  var value: ExpressionChecker.Pending?

  init(
    candidate: Candidate, map: Substitutions, bindings: [ParameterBinding], parameters: [FunctionParameter],
    result: Type, thrown: Type?
  ) {
    self.candidate = candidate
    self.map = map
    self.bindings = bindings
    self.parameters = parameters
    self.result = result
    self.thrown = thrown
  }
}

extension ExpressionChecker {
  /// Gives a declaration's generic parameters unknowns (or the base's arguments) and demands what its signature requires.
  func instantiate(
    _ candidate: Candidate, _ signature: GenericSignature, base: Pending?, _ range: SourceRange
  ) -> Substitutions {
    var map = Substitutions()
    var isOpened: Set<GenericParameterDecl> = []
    if let owner = candidate.owner,
      let nominal = candidate.decl.context.nominal ?? (candidate.decl as? EnumCaseDecl)?.owner
    {
      if nominal.isProtocol {
        map[nominal.selfParameter] = owner
      } else if case .nominal(let decl, let arguments) = owner, decl === nominal {
        for (parameter, argument) in zip(nominal.signature.parameters, arguments) {
          map[parameter] = argument
        }
        if arguments.contains(where: \.hasVariables) { isOpened.formUnion(nominal.signature.parameters) }
      }
      if owner.hasVariables || nominal.isProtocol { isOpened.formUnion(nominal.signature.parameters) }
    }
    let mine = self.signature.parameters
    for parameter in signature.parameters where map[parameter] == nil {
      if case .local = candidate.decl.context, mine.contains(parameter) {
        map[parameter] = .parameter(parameter)
        continue
      }
      map[parameter] = solver.fresh()
      isOpened.insert(parameter)
    }
    let place = locator(range)
    // What a protocol asks of its own types holds for whatever an existential of it contains.
    var held: Set<GenericRequirement> = []
    if case .existential? = candidate.owner, let proto = candidate.decl.context.nominal {
      held = Set(proto.signature.requirements)
    }
    for requirement in signature.requirements where !held.contains(requirement) {
      func opened(_ type: Type) -> Type { checker.replace(type) { map[$0] } }
      switch requirement {
      case .conformance(let subject, let proto):
        if mentions(subject, isOpened) || isExtension(candidate) {
          solver.add(.conforms(opened(subject), proto), place)
        }
      case .sameType(let a, let b):
        if mentions(a, isOpened) || mentions(b, isOpened) || isExtension(candidate) {
          solver.add(.equal(opened(a), opened(b)), place)
        }
      case .superclass(let a, let b):
        if mentions(a, isOpened) { solver.add(.superclass(opened(a), opened(b)), place) }
      case .classBound(let a):
        if mentions(a, isOpened) { solver.add(.classBound(opened(a)), place) }
      }
    }
    return map
  }

  private func isExtension(_ candidate: Candidate) -> Bool {
    if case .extension(let ext) = candidate.decl.context { return !ext.extraRequirements.isEmpty }
    return false
  }

  private func mentions(_ type: Type, _ parameters: Set<GenericParameterDecl>) -> Bool {
    switch type {
    case .parameter(let decl): return parameters.contains(decl)
    case .member(let base, _): return mentions(base, parameters)
    default:
      var found = false
      _ = type.mapComponents {
        if mentions($0, parameters) { found = true }
        return $0
      }
      return found
    }
  }

  /// The substitutions with every unknown known.
  func final(_ map: Substitutions) -> Substitutions {
    var result = Substitutions()
    for (key, value) in map.types { result[key] = resolved(value) }
    return result
  }

  /// A name as a value, among its candidates.
  func reference(_ name: AST.Name, _ candidates: [Candidate], base: Pending?, _ range: SourceRange) -> Pending
  {
    if candidates.count == 1 {
      return referenceOne(name, candidates[0], base: base, range)
    }
    // Without a call a property is meant before a method of its name.
    let values = candidates.filter { $0.decl is VariableDecl || isPlainCase($0.decl) }
    if !values.isEmpty, values.count < candidates.count {
      return reference(name, values, base: base, range)
    }
    // Several variables of one name cannot be meant; the nearest is, unless what its extension asks for is not known.
    if base.map({ solver.resolve($0.type).hasVariables }) != true,
      let variable = candidates.first(where: { $0.decl is VariableDecl || isPlainCase($0.decl) }),
      candidates.allSatisfy({ $0.decl is VariableDecl || isPlainCase($0.decl) })
    {
      let best = candidates.min { $0.rank < $1.rank } ?? variable
      return referenceOne(name, best, base: base, range)
    }
    let type = solver.fresh()
    let box = Solver.Box<Pending>()
    let set = OverloadSet(
      name: name.text, count: candidates.count, isViable: { _ in true },
      commit: { [unowned self] index in
        let pending = referenceOne(name, candidates[index], base: base, range)
        solver.choose(box, pending)
        return solver.unify(type, pending.type)
      }, generality: { candidates[$0].rank },
      summary: { .message("no exact matches in reference to '\(name.text)'") },
      isInformed: { [unowned self] in
        switch solver.shallow(type) {
        case .variable: return false
        case .function(let function):
          // Something must be known of what it takes.
          return function.parameters.isEmpty
            || function.parameters.contains { parameter in
              if case .variable = solver.head(parameter.type) { false } else { true }
            }
        default: return true
        }
      })
    solver.add(.overload(set), locator(range))
    var pending = Pending(type, range) { box.value?.build() ?? CheckedExpression(.tuple([]), .error, range) }
    if !values.isEmpty {
      pending.place = { use in box.value?.place?(use) ?? .value(pending.build()) }
      pending.mutability = { box.value?.mutability?() }
    }
    pending.isFunction = candidates.allSatisfy { $0.decl is FunctionDecl }
    return pending
  }

  private func isPlainCase(_ decl: Decl) -> Bool {
    (decl as? EnumCaseDecl).map { $0.parameters == nil } ?? false
  }

  private func referenceOne(_ name: AST.Name, _ candidate: Candidate, base: Pending?, _ range: SourceRange)
    -> Pending
  {
    let decl = candidate.decl
    decl.resolve()
    switch decl {
    case let variable as VariableDecl:
      if candidate.owner == nil { return variableReference(variable, range) }
      let signature = checker.signature(of: variable.context)
      let map = instantiate(candidate, signature, base: base, range)
      return accessed(variable, owner: candidate.owner, base: base, map: map, range)
    case let one as EnumCaseDecl:
      let map = instantiate(candidate, one.owner.signature, base: base, range)
      let enumType = checker.replace(one.owner.declaredType) { map[$0] }
      guard let parameters = one.parameters else {
        return Pending(enumType, range) { [unowned self] in
          CheckedExpression(.enumCase(one, []), resolved(enumType), range)
        }
      }
      let types = parameters.map { FunctionParameter(type: checker.replace($0.type) { map[$0] }) }
      let type = FunctionType(parameters: types, result: enumType)
      return forwarding(type, range) { [unowned self] arguments in
        CheckedExpression(.enumCase(one, arguments), resolved(enumType), range)
      }
    case let function as FunctionDecl:
      return functionReference(function, candidate, base: base, range)
    default:
      return typeReference(
        checker.applyArguments(decl, [], range, typeContext, parent: candidate.owner), range)
    }
  }

  /// A function as a value.
  private func functionReference(
    _ function: FunctionDecl, _ candidate: Candidate, base: Pending?, _ range: SourceRange
  ) -> Pending {
    let map = instantiate(candidate, function.signature, base: base, range)
    var type = checker.functionType(function)
    if case .function(let opened) = checker.replace(.function(type), { map[$0] }) { type = opened }
    useLocals(function)
    let isInstance = candidate.owner != nil && !function.isStatic && function.kind != .initializer
    if isInstance, case .type = candidate.base {
      // `Type.method`: takes the receiver first.
      let outer = FunctionType(
        parameters: [FunctionParameter(type: candidate.owner!, isInOut: function.isMutating)],
        result: .function(type))
      return forwarding(outer, range) { [unowned self] arguments in
        let receiver = arguments[0]
        let inner = forwarding(type, range, capturing: [receiver]) { [unowned self] more, captured in
          let choice = Choice(
            candidate: candidate, map: map, bindings: [], parameters: type.parameters, result: type.result,
            thrown: type.thrown)
          return call(choice, selfArgument: .value(captured[0]), more.map { .value($0) }, range)
        }
        return inner.build()
      }
    }
    if isInstance, let base, !function.isMutating {
      let boxed = base
      return forwardingMethod(type, boxed, range) { [unowned self] receiver, arguments in
        let choice = Choice(
          candidate: candidate, map: map, bindings: [], parameters: type.parameters, result: type.result,
          thrown: type.thrown)
        return call(choice, selfArgument: .value(receiver), arguments.map { .value($0) }, range)
      }
    }
    return forwarding(type, range) { [unowned self] arguments in
      let choice = Choice(
        candidate: candidate, map: map, bindings: [], parameters: type.parameters, result: type.result,
        thrown: type.thrown)
      let receiver =
        function.isStatic ? selfArgument(for: function, base: base, owner: candidate.owner, range) : nil
      return call(choice, selfArgument: receiver, arguments.map { .value($0) }, range)
    }
  }

  /// `{ f($0, $1) }` as a closure of a function type.
  func forwarding(
    _ type: FunctionType, _ range: SourceRange, _ make: @escaping ([CheckedExpression]) -> CheckedExpression
  ) -> Pending {
    Pending(.function(type), range) { [unowned self] in
      forwardingClosure(type, range, captureList: []) { arguments, _ in make(arguments) }
    }
  }

  private func forwarding(
    _ type: FunctionType, _ range: SourceRange, capturing values: [CheckedExpression],
    _ make: @escaping ([CheckedExpression], [CheckedExpression]) -> CheckedExpression
  ) -> Pending {
    Pending(.function(type), range) { [unowned self] in
      forwardingClosure(type, range, captureList: values, make)
    }
  }

  private func forwardingMethod(
    _ type: FunctionType, _ base: Pending, _ range: SourceRange,
    _ make: @escaping (CheckedExpression, [CheckedExpression]) -> CheckedExpression
  ) -> Pending {
    Pending(.function(type), range) { [unowned self] in
      forwardingClosure(type, range, captureList: [base.build()]) { arguments, captured in
        make(captured[0], arguments)
      }
    }
  }

  private func forwardingClosure(
    _ type: FunctionType, _ range: SourceRange, captureList values: [CheckedExpression],
    _ make: @escaping ([CheckedExpression], [CheckedExpression]) -> CheckedExpression
  ) -> CheckedExpression {
    guard case .function(let final) = resolved(.function(type)) else {
      return CheckedExpression(.tuple([]), .error, range)
    }
    let context = BodyContext(parent: body, function: body?.function, signature: signature, name: "closure")
    let parameters = final.parameters.enumerated().map { index, parameter in
      let decl = VariableDecl(
        name: "$\(index)", kind: .parameter, isLet: !parameter.isInOut, range: range,
        context: .local(parent: body?.function))
      decl.type = parameter.isVariadic ? checker.array(parameter.type) : parameter.type
      decl.isInOut = parameter.isInOut
      checker.owners[ObjectIdentifier(decl)] = context
      return decl
    }
    let captures = values.map { value in
      let decl = VariableDecl(
        name: "captured", kind: .local, isLet: true, range: range, context: .local(parent: body?.function))
      decl.type = value.type
      checker.owners[ObjectIdentifier(decl)] = context
      return (variable: decl, value: value)
    }
    // What the function does besides returning is the caller's of the closure to mark.
    let previous = (scope, marks)
    scope = Scope(.function, parent: scope, body: context)
    marks = Marks(isTrying: true, isHandled: true, isAwaiting: true)
    let result = make(parameters.map { checker.variable($0) }, captures.map { checker.variable($0.variable) })
    (scope, marks) = previous
    let statement = CheckedStatement(.return(result.type.isVoid ? result : result), range)
    let closure = CheckedClosure(
      parameters: parameters, type: final, range: range, body: CheckedBody(statements: [statement]),
      captures: checker.finishCaptures(of: context), captureList: captures, name: "closure")
    return CheckedExpression(.closure(closure), .function(final), range)
  }

  /// Uses accessors, which may be those of a local variable.
  func useLocals(_ functions: FunctionDecl?...) {
    for case let function? in functions where function.context.isLocal {
      body?.localFunctions.append(function)
      captureLocals(of: function)
    }
  }

  /// Uses a local function, whose captures become those of the present body.
  func captureLocals(of function: FunctionDecl) {
    for variable in function.captures { note(variable) }
  }
}

extension DeclContext {
  /// Whether it is inside a body.
  var isLocal: Bool {
    if case .local = self { return true }
    return false
  }
}
