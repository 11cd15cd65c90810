/// A call of a function whose generic parameter stands for what an existential holds, known only when it runs.
struct Opening {
  /// What is called: a requirement, or a generic function.
  var function: FunctionDecl
  /// The parameter stands for the existential type here.
  var substitutions: Substitutions
  /// The parameter that is opened; none where a class metatype says which class's function runs.
  var parameter: GenericParameterDecl?
  /// Which parameter of the call holds the existential, or the type.
  var index: Int
  /// Whether that is a metatype which is no argument of the function itself.
  var isMetatype = false
  var isVirtual = false
  var canThrow: Bool

  /// The substitutions with what the existential holds.
  func substitutions(for dynamic: Type) -> Substitutions {
    var result = substitutions
    if let parameter { result[parameter] = dynamic }
    return result
  }
}

extension FunctionLowering {
  /// What a call opens: one parameter that is an existential value and stands for nothing else.
  func opening(of reference: DeclReference, isVirtual: Bool, canThrow: Bool) -> Opening? {
    let function = reference.function
    guard !opensNothing, function.native == nil, function.synthesized == nil,
      function.intrinsic == nil || function.isNumberConversion,
      !function.isRequirement || function.isNumberConversion,
      !(function.kind == .initializer && !function.returnsSelf)
    else { return nil }
    if function.isStatic, function.selfVariable == nil, let proto = function.context.nominal,
      proto.isProtocol,
      case .existential? = reference.substitutions[proto.selfParameter]
    {
      return Opening(
        function: function, substitutions: reference.substitutions, parameter: proto.selfParameter, index: 0,
        isMetatype: true, canThrow: canThrow)
    }
    for parameter in function.signature.parameters {
      guard case .existential? = reference.substitutions[parameter],
        let index = openedIndex(function, parameter)
      else { continue }
      let captures = lowering.isLocal(function) ? lowering.captures(of: function).count : 0
      return Opening(
        function: function, substitutions: reference.substitutions, parameter: parameter,
        index: captures + index, isVirtual: isVirtual, canThrow: canThrow)
    }
    return nil
  }

  /// The only argument whose type is the parameter, when no other type mentions it where it could not vary.
  private func openedIndex(_ function: FunctionDecl, _ parameter: GenericParameterDecl) -> Int? {
    var types: [Type] = []
    if let own = function.selfVariable, !function.returnsSelf { types.append(own.type) }
    types += function.parameters.map { $0.isVariadic || $0.isAutoclosure ? .error : $0.type }
    var found: Int?
    for (index, type) in types.enumerated() {
      switch type {
      case .parameter(parameter), .metatype(.parameter(parameter)):
        if found != nil { return nil }
        found = index
      default: if type.mentions(parameter) { return nil }
      }
    }
    return function.result.isCovariant(in: parameter) ? found : nil
  }

  /// Calls through the type that the argument at the opening's index holds.
  func callOpened(
    _ opening: Opening, _ convention: Convention, _ arguments: [CallArgument], _ result: Int?,
    _ resultType: LoweredType?
  ) -> Operand {
    var convention = convention
    if let resultType { convention.result = resultType }
    let key = lowering.openingKey(opening)
    let before = convention.parameters.prefix(opening.index).reduce(0) { $0 + $1.slots }
    let receiver = UInt8(truncatingIfNeeded: convention.argumentStart + before)
    return emitFrame(convention, arguments, result: result, canThrow: opening.canThrow) { base in
      self.emit(.callWitness(key, base: self.r(base), receiverSlot: receiver))
    }
  }

  // MARK: Thunks

  /// `[result][arguments…]` with an existential among them: calls the function for what the existential holds.
  func lowerOpeningThunk(_ opening: Opening, _ dynamic: LoweredType) {
    let convention = instance.convention
    let concrete = opening.substitutions(for: dynamic.type)
    // `(any P).self` stands for the existential type itself.
    if case .existential = dynamic.type { opensNothing = true }
    guard let callee = callee(of: opening, dynamic, concrete) else {
      fail("`\(dynamic.type)` has no `\(opening.function.name)`", at: opening.function.range)
      return
    }
    var register = convention.argumentStart
    for (variable, parameter) in zip(instance.captures, convention.parameters) {
      keep(variable, in: parameter.isBox ? .box(register) : .constant(register))
      register += parameter.slots
    }
    var declared = declaredTypes(of: opening.function, count: convention.parameters.count)
    var arguments: [CallArgument] = []
    var putBack: (() -> Void)?
    for index in instance.captures.count..<convention.parameters.count {
      let parameter = convention.parameters[index]
      defer { register += parameter.slots }
      if index == opening.index, opening.isMetatype { continue }
      let type = declared.removeFirst()
      if index == opening.index, parameter.type.isExistential {
        arguments.append(open(parameter, register, dynamic, &putBack))
      } else if parameter.isInOut {
        arguments.append(.place(.register(register, parameter.type, isShared: false)))
      } else {
        arguments.append(adapted(register, parameter.type, type, concrete))
      }
    }
    let resultRegister = allocate(convention.result)
    if let putBack, opening.canThrow { push(.custom(putBack)) }
    let start = code.pc
    let order = takeOrder()
    let produced = call(
      callee, withType(dynamic.type, arguments, of: callee.function), result: nil, canThrow: opening.canThrow,
      isVirtual: opening.isVirtual || callee.function.isVirtual && !callee.function.isStatic,
      range: opening.function.range,
      resultType: callee.function.kind == .initializer && opening.isMetatype
        ? constructed(dynamic, callee.function) : nil)
    if let putBack, start < code.pc {
      writeBacks.append(
        PendingWriteBack(range: start..<code.pc, order: order, emit: putBack, top: code.top))
    }
    adapt(produced, to: convention.result, into: resultRegister)
    if let putBack, !opening.canThrow { putBack() }
    moveBits(resultRegister, to: 0, slots: convention.result.slots)
    emitReturn()
  }

  /// What runs for the dynamic type.
  private func callee(of opening: Opening, _ dynamic: LoweredType, _ concrete: Substitutions)
    -> DeclReference?
  {
    guard opening.parameter == nil else { return resolve(opening.function, concrete) }
    return lowering.queries.implementation(of: opening.function, in: dynamic.type, opening.substitutions)
  }

  /// What an initializer makes.
  private func constructed(_ type: LoweredType, _ function: FunctionDecl) -> LoweredType {
    guard function.isFailable else { return type }
    return lowering.types.lower(.nominal(lowering.queries.libraryType("Optional"), [type.type]))
  }

  /// The arguments of a class's type method, which takes the class first, called as a witness without it.
  func withType(_ type: Type, _ arguments: [CallArgument], of function: FunctionDecl) -> [CallArgument] {
    guard function.isStatic, function.selfVariable != nil, arguments.count == function.parameters.count else {
      return arguments
    }
    let metatype = Type.metatype(type)
    return [.expression(CheckedExpression(.metatype(type), metatype, code.range), nil)] + arguments
  }

  /// Calls what the type in a metatype has: an initializer, or a member of the type itself.
  func callThroughMetatype(
    _ function: FunctionDecl, _ substitutions: Substitutions, _ metatype: CallArgument,
    _ arguments: [CallArgument], _ result: Int?, _ resultType: LoweredType, canThrow: Bool
  ) -> Operand {
    var opening = Opening(
      function: function, substitutions: substitutions, index: 0, isMetatype: true, canThrow: canThrow)
    if let nominal = function.context.nominal, nominal.isProtocol {
      opening.parameter = nominal.selfParameter
    }
    var convention = lowering.convention(of: function, substitutions)
    if function.kind == .initializer, function.context.nominal?.isReference == true {
      convention.parameters.removeFirst()
    }
    convention.parameters.insert(
      .init(type: lowering.types.lower(.metatype(resultType.type)), isInOut: false), at: 0)
    return callOpened(opening, convention, [metatype] + arguments, result, resultType)
  }

  /// The types of `self` and the parameters as they are declared.
  private func declaredTypes(of function: FunctionDecl, count: Int) -> [Type] {
    var types: [Type] = []
    if function.kind == .initializer {
      // An object is made by the call.
    } else if let own = function.selfVariable {
      types.append(own.type)
    } else if function.isRequirement, !function.isStatic, let proto = function.context.nominal {
      types.append(proto.declaredType)
    }
    types += function.parameters.map(\.variable.type)
    return types + Array(repeating: .error, count: max(0, count - types.count))
  }

  /// Takes the value out of an existential argument, to be put back when it was passed `inout`.
  private func open(
    _ parameter: Convention.Parameter, _ register: Int, _ dynamic: LoweredType, _ putBack: inout (() -> Void)?
  ) -> CallArgument {
    let own = allocate(dynamic)
    if parameter.isInOut {
      let address = code.allocate(1)
      emit(.registerAddress(r(address), r(register)))
      emit(.existentialMutableAddress(r(address), r(address)))
      emit(.loadWide(r(own), r(address), count: UInt16(truncatingIfNeeded: dynamic.slots)))
      zeroMemory(address, dynamic)
      putBack = { [self] in
        let address = code.allocate(1)
        emit(.registerAddress(r(address), r(register)))
        emit(.existentialMutableAddress(r(address), r(address)))
        emit(.storeWide(r(address), r(own), count: UInt16(truncatingIfNeeded: dynamic.slots)))
      }
      return .place(.register(own, dynamic, isShared: false))
    }
    if dynamic.slots > 0 {
      let address = code.allocate(1)
      emit(.existentialAddress(r(address), r(register)))
      emit(.loadWide(r(own), r(address), count: UInt16(truncatingIfNeeded: dynamic.slots)))
    }
    return .value(Operand(register: own, type: dynamic, ownership: .stable))
  }

  /// An argument as the opened function takes it: a closure over upper bounds becomes one over what they are.
  private func adapted(_ register: Int, _ type: LoweredType, _ declared: Type, _ concrete: Substitutions)
    -> CallArgument
  {
    let value = Operand(register: register, type: type, ownership: .stable)
    if case .error = declared { return .value(value) }
    let wanted = lowering.queries.substitute(declared, concrete)
    if wanted == type.type { return .value(value) }
    return .expression(converted(register, type, to: wanted), nil)
  }

  /// A value in registers as another type, written out as the checker would.
  private func converted(_ register: Int, _ type: LoweredType, to target: Type) -> CheckedExpression {
    let variable = VariableDecl(
      name: "opened", kind: .local, isLet: true, range: .none, context: .local(parent: nil))
    variable.type = type.type
    keep(variable, in: .constant(register))
    return lowering.queries.convert(
      CheckedExpression(.variable(variable), type.type, .none), to: target)
  }

  /// Converts the result to what the caller expects of the existential.
  private func adapt(_ value: Operand, to type: LoweredType, into register: Int) {
    if value.type === type || value.type.slots == 0 && type.slots == 0 || value.type.type == type.type {
      consume(value, into: register)
      return
    }
    let held = allocate(value.type)
    consume(value, into: held)
    pushDestroy(held, value.type)
    withTemporaries { lower(converted(held, value.type, to: type.type), into: register) }
  }
}

extension FunctionDecl {
  /// Whether it makes one number of another.
  fileprivate var isNumberConversion: Bool { kind == .initializer && intrinsic?.hasPrefix("num.") == true }
}

extension Type {
  /// Whether a parameter occurs outside of its associated types.
  fileprivate func mentions(_ parameter: GenericParameterDecl) -> Bool {
    switch self {
    case .parameter(let decl): return decl === parameter
    case .member: return false
    default:
      var found = false
      _ = mapComponents {
        if $0.mentions(parameter) { found = true }
        return $0
      }
      return found
    }
  }

  /// Whether a result of this type can be given with the parameter's upper bound in its place.
  fileprivate func isCovariant(in parameter: GenericParameterDecl) -> Bool {
    switch self {
    case .parameter, .member: true
    case .metatype(let inner): inner.isCovariant(in: parameter)
    case .tuple(let elements): elements.allSatisfy { $0.type.isCovariant(in: parameter) }
    case .nominal(let decl, let arguments)
    where ["Optional", "Array", "Dictionary", "Set"].contains(decl.builtin ?? ""):
      arguments.allSatisfy { $0.isCovariant(in: parameter) }
    case .function(let function):
      !function.parameters.contains { $0.type.mentions(parameter) }
        && function.result.isCovariant(in: parameter)
    default: !mentions(parameter)
    }
  }
}
