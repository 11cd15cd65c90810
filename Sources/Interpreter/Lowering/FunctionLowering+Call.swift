/// Calls: finding the callee, building its frame, what comes after.
extension FunctionLowering {
  /// Lowers a call expression.
  ///
  /// - Parameter result: Where the result is to go; `nil` for a temporary.
  /// - Returns: The result; in `result`, without owner, when that was given.
  func lowerCall(_ call: CheckedCall, _ type: Type, into result: Int?, at range: SourceRange) -> Operand {
    let arguments = call.arguments.map { argument -> CallArgument in
      switch argument {
      case .value(let value): .expression(value, nil)
      case .inOut(let place): .inOut(place)
      case .defaultValue(let value, let substitutions): .expression(value, concrete(substitutions))
      }
    }
    code.mark(range)
    return emitCall(
      call.callee, arguments, result: result, resultType: lower(type), canThrow: call.canThrow, range: range)
  }

  /// The declaration that a callee names.
  func reference(of callee: CheckedCall.Callee) -> DeclReference? {
    switch callee {
    case .function(let reference), .virtual(let reference), .initializer(let reference, _),
      .delegatedInitializer(let reference, _):
      reference
    case .value: nil
    }
  }

  /// What a reference with concrete substitutions calls; `nil` when only the dynamic type of an existential says.
  func resolve(_ function: FunctionDecl, _ substitutions: Substitutions) -> DeclReference? {
    function.resolve()
    guard function.isRequirement, let proto = function.context.nominal, proto.isProtocol else {
      return DeclReference(function: function, substitutions: substitutions)
    }
    guard let own = substitutions[proto.selfParameter] else { return nil }
    if case .existential = own { return nil }
    if let witness = lowering.witness(for: function, own, substitutions) { return witness }
    // The operations of library types stand at the requirements themselves.
    return function.intrinsic != nil || function.native != nil
      ? DeclReference(function: function, substitutions: substitutions) : nil
  }

  func emitCall(
    _ callee: CheckedCall.Callee, _ arguments: [CallArgument], result: Int?, resultType: LoweredType,
    canThrow: Bool? = nil, range: SourceRange
  ) -> Operand {
    switch callee {
    case .function(let reference):
      let substitutions = concrete(reference.substitutions)
      guard let resolved = resolve(reference.function, substitutions) else {
        if let proto = reference.function.context.nominal, reference.function.isRequirement,
          case .existential? = substitutions[proto.selfParameter]
        {
          return callDynamically(
            reference.function, substitutions, arguments, result, resultType, canThrow, range)
        }
        fail("no implementation of `\(reference.function.name)` was found", at: range)
        return Operand(register: 0, type: resultType, ownership: .stable)
      }
      let own = reference.function.context.nominal.flatMap {
        $0.isProtocol ? substitutions[$0.selfParameter] : nil
      }
      return call(
        resolved, own.map { withType($0, arguments, of: resolved.function) } ?? arguments, result: result,
        canThrow: canThrow ?? (resolved.function.thrown != nil),
        isVirtual: reference.function.isRequirement && resolved.function.isVirtual
          && !resolved.function.isStatic, range: range, resultType: resultType)
    case .virtual(let reference):
      return call(
        DeclReference(function: reference.function, substitutions: concrete(reference.substitutions)),
        arguments, result: result, canThrow: canThrow ?? (reference.function.thrown != nil), isVirtual: true,
        range: range, resultType: resultType)
    case .value(let function):
      return callValue(function, arguments, result, resultType, canThrow ?? true, range)
    case .initializer(let reference, let metatype):
      return callInitializer(
        reference, metatype, arguments, result, resultType, canThrow ?? (reference.function.thrown != nil),
        range)
    case .delegatedInitializer(let reference, let own):
      delegateInitialization(
        reference, own, arguments, canThrow ?? (reference.function.thrown != nil), range)
      return Operand(register: 0, type: voidType, ownership: .stable)
    }
  }

  /// Calls a declared function with concrete substitutions.
  func call(
    _ reference: DeclReference, _ arguments: [CallArgument], result: Int?, canThrow: Bool, isVirtual: Bool,
    range: SourceRange, resultType: LoweredType? = nil
  ) -> Operand {
    let function = reference.function
    if let intrinsic = function.intrinsic,
      opening(of: reference, isVirtual: isVirtual, canThrow: canThrow) == nil
    {
      let type =
        resultType
        ?? lowering.types.lower(lowering.queries.substitute(function.result, reference.substitutions))
      return lowerIntrinsic(intrinsic, reference, arguments, result, type, range)
    }
    if let native = function.native {
      return callNative(native, reference, arguments, result, resultType, canThrow, range)
    }
    if let synthesized = function.synthesized,
      let value = callSynthesized(synthesized, reference, arguments, result, resultType, range)
    {
      return value
    }
    if let opening = opening(of: reference, isVirtual: isVirtual, canThrow: canThrow) {
      if opening.isMetatype, let metatype = arguments.first {
        return callThroughMetatype(
          function, reference.substitutions, metatype, Array(arguments.dropFirst()), result,
          resultType
            ?? lowering.types.lower(lowering.queries.substitute(function.result, reference.substitutions)),
          canThrow: canThrow)
      }
      let captured = lowering.isLocal(function) ? lowering.captures(of: function) : []
      let convention = lowering.convention(of: function, reference.substitutions, captures: captured)
      let all = captured.map { CallArgument.value(capturedValue($0, range)) } + arguments
      return callOpened(opening, convention, all, result, resultType)
    }
    if isVirtual, !function.isFinal {
      let convention = lowering.convention(of: function, reference.substitutions)
      let key = lowering.virtualKey(function, reference.substitutions)
      let receiver = UInt8(truncatingIfNeeded: convention.argumentStart)
      return emitFrame(convention, arguments, result: result, canThrow: canThrow) { base in
        // A metatype is the index of its type, as an existential begins with it.
        self.emit(
          function.isStatic
            ? .callWitness(key, base: self.r(base), receiverSlot: receiver)
            : .callVirtual(key, base: self.r(base), receiverSlot: receiver))
      }
    }
    if function.kind == .initializer, function.context.nominal?.isReference ?? false {
      return callInitializer(reference, nil, arguments, result, resultType ?? voidType, canThrow, range)
    }
    let instance = lowering.instance(of: function, reference.substitutions)
    let captured = instance.captures.map { CallArgument.value(capturedValue($0, range)) }
    return emitFrame(instance.convention, captured + arguments, result: result, canThrow: canThrow) { base in
      self.emit(.call(instance.index, base: self.r(base)))
    }
  }

  /// A captured variable as an argument of a local function: its box, or its value.
  func capturedValue(_ variable: VariableDecl, _ range: SourceRange) -> Operand {
    switch storage(of: variable, at: range) {
    case .box(let box):
      return Operand(register: box, type: lowering.types.boxReference, ownership: .stable)
    case .register(let register, _), .constant(let register):
      return Operand(register: register, type: storageType(of: variable), ownership: .stable)
    case .global(let storage):
      fail("`\(variable.name)` is a global", at: range)
      return Operand(register: 0, type: storage.type, ownership: .stable)
    }
  }

  // MARK: Kinds of calls

  private func callDynamically(
    _ function: FunctionDecl, _ substitutions: Substitutions, _ arguments: [CallArgument], _ result: Int?,
    _ resultType: LoweredType, _ canThrow: Bool?, _ range: SourceRange
  ) -> Operand {
    var convention = lowering.convention(of: function, substitutions)
    guard let proto = function.context.nominal, let type = substitutions[proto.selfParameter] else {
      fail("`\(function.name)` has no receiver", at: range)
      return Operand(register: 0, type: resultType, ownership: .stable)
    }
    if function.isStatic {
      // Which type's member it is stands in the metatype.
      guard arguments.count == function.parameters.count + 1 else {
        fail("`\(function.name)` has no receiver", at: range)
        return Operand(register: 0, type: resultType, ownership: .stable)
      }
      return callThroughMetatype(
        function, substitutions, arguments[0], Array(arguments.dropFirst()), result, resultType,
        canThrow: canThrow ?? (function.thrown != nil))
    }
    if function.selfVariable == nil {
      // A requirement's `self` may not be declared as a variable.
      convention.parameters.insert(
        .init(type: lowering.types.lower(type), isInOut: function.isMutating), at: 0)
    }
    let opening = Opening(
      function: function, substitutions: substitutions, parameter: proto.selfParameter, index: 0,
      canThrow: canThrow ?? (function.thrown != nil))
    return callOpened(opening, convention, arguments, result, resultType)
  }

  private func callValue(
    _ function: CheckedExpression, _ arguments: [CallArgument], _ result: Int?, _ resultType: LoweredType,
    _ canThrow: Bool, _ range: SourceRange
  ) -> Operand {
    guard case .function(let type) = concrete(function.type) else {
      fail("this is not a function", at: range)
      return Operand(register: 0, type: resultType, ownership: .stable)
    }
    let closure = stabilize(operand(function))
    let convention = Convention(
      result: lowering.types.lower(type.result), hasContext: true,
      parameters: type.parameters.map {
        .init(type: lowering.types.lower($0.isVariadic ? arrayType($0.type) : $0.type), isInOut: $0.isInOut)
      }, canThrow: type.thrown != nil)
    code.mark(range)
    let context = UInt16(truncatingIfNeeded: convention.result.slots)
    return emitFrame(convention, arguments, result: result, canThrow: canThrow && type.thrown != nil) {
      base in
      self.emit(.callClosure(self.r(closure.register), base: self.r(base), contextSlot: context))
    }
  }

  func arrayType(_ element: Type) -> Type { .nominal(lowering.queries.libraryType("Array"), [element]) }

  private func callNative(
    _ name: String, _ reference: DeclReference, _ arguments: [CallArgument], _ result: Int?,
    _ resultType: LoweredType?, _ canThrow: Bool, _ range: SourceRange
  ) -> Operand {
    guard let native = lowering.machine.native(name, in: lowering.natives) else {
      fail("the native function `\(name)` is missing", at: range)
      return Operand(register: 0, type: resultType ?? voidType, ownership: .stable)
    }
    let convention = nativeConvention(reference, argumentCount: arguments.count)
    let generics = reference.function.signature.parameters.map {
      lowering.types.lower(reference.substitutions[$0] ?? .error).runtime
    }
    let site = lowering.machine.addSite(
      function: native, parameters: convention.parameters.map(\.type.runtime),
      result: convention.result.runtime,
      generics: generics)
    return emitFrame(convention, arguments, result: result, canThrow: canThrow) { base in
      self.emit(.callNative(site, base: self.r(base)))
    }
  }

  /// The frame of a native function: as a declared one; initializers of classes are not native.
  func nativeConvention(_ reference: DeclReference, argumentCount: Int) -> Convention {
    let function = reference.function
    var convention = lowering.convention(of: function, reference.substitutions)
    if convention.parameters.count < argumentCount, let nominal = function.context.nominal {
      let type = lowering.queries.substitute(nominal.declaredType, reference.substitutions)
      convention.parameters.insert(
        .init(type: lowering.types.lower(type), isInOut: function.takesSelfInOut), at: 0)
    }
    return convention
  }
}
