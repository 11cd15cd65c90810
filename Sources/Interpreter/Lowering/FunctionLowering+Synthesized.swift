/// Members that lowering writes by itself: memberwise initializers, raw values, comparison by structure.
extension FunctionLowering {
  // MARK: In place

  /// Lowers a call of a synthesized member in place.
  ///
  /// - Returns: `nil` when it is to be called as a function.
  func callSynthesized(
    _ name: String, _ reference: DeclReference, _ arguments: [CallArgument], _ result: Int?,
    _ resultType: LoweredType?, _ range: SourceRange
  ) -> Operand? {
    switch name {
    case "==", "!=":
      let target = result ?? code.allocate(1)
      withTemporaries {
        let values = operands(arguments).map { stabilizeForCalls($0) }
        let type = values[0].type
        if type.slots == 1, type.isTrivial, type.integerKind != nil || !type.cases.isEmpty {
          emit(.equal(r(target), r(values[0].register), r(values[1].register)))
        } else {
          emit(.equalValue(r(target), r(values[0].register), r(values[1].register)))
          emit(.argument(type.runtime.index, 0))
        }
        if name == "!=" { emit(.not(r(target), r(target))) }
      }
      return Operand(register: target, type: boolType, ownership: .stable)
    case "hash(into:)":
      withTemporaries {
        let value = stabilizeForCalls(operand(arguments[0]))
        modify(place(arguments[1])) { emit(.hashValue(r($0), r(value.register), value.type.index)) }
      }
      return Operand(register: code.top, type: voidType, ownership: .stable)
    case "<":
      guard type(of: arguments[0]).slots == 1 else { return nil }
      let target = result ?? code.allocate(1)
      withTemporaries {
        let values = operands(arguments)
        emit(.lessInt(r(target), r(values[0].register), r(values[1].register)))
      }
      return Operand(register: target, type: boolType, ownership: .stable)
    case "init": return resultType.flatMap { constructInPlace(reference, arguments, result, $0) }
    default: return nil
    }
  }

  /// A memberwise initializer whose parameters are the properties as they are stored.
  private func constructInPlace(
    _ reference: DeclReference, _ arguments: [CallArgument], _ result: Int?, _ type: LoweredType
  ) -> Operand? {
    let function = reference.function
    guard let nominal = function.context.nominal, !nominal.isReference, type.type.nominal === nominal,
      nominal.storedProperties.count == arguments.count, function.parameters.count == arguments.count
    else { return nil }
    var fields: [LoweredType.Field] = []
    for (property, parameter) in zip(nominal.storedProperties, function.parameters) {
      guard let field = type.fields[ObjectIdentifier(property)], field.ownership == .strong,
        property.wrappedBy == nil, property.name == parameter.variable.name,
        lowering.queries.memberwiseValue(of: parameter.variable) == nil
      else { return nil }
      fields.append(field)
    }
    var values: [(value: CheckedExpression, substitutions: Substitutions?)] = []
    for argument in arguments {
      guard case .expression(let value, let other) = argument else { return nil }
      values.append((value, other))
    }
    let target = result ?? allocate(type)
    var owned: [CleanupID] = []
    for ((value, other), field) in zip(values, fields) {
      withTemporaries {
        if let other {
          withSubstitutions(other) { lower(value, into: target + field.offset) }
        } else {
          lower(value, into: target + field.offset)
        }
      }
      if let id = pushDestroy(target + field.offset, field.type) { owned.append(id) }
    }
    for id in owned { forget(id) }
    return result == nil ? temporary(target, type) : Operand(register: target, type: type, ownership: .stable)
  }

  // MARK: As functions

  /// The body of a function that has none in the source.
  ///
  /// - Returns: `false` when the function has a body after all.
  func lowerWithoutBody(_ function: FunctionDecl) -> Bool {
    if let synthesized = function.synthesized, lowerSynthesizedBody(synthesized, function) { return true }
    if function.synthesized != nil, function.native == nil, function.intrinsic == nil {
      return !function.hasBody && forward(function)
    }
    if function.intrinsic != nil, function.hasBody { return false }
    return forward(function)
  }

  /// Calls the native or intrinsic with the function's own arguments.
  private func forward(_ function: FunctionDecl) -> Bool {
    var register = instance.convention.argumentStart
    var arguments: [CallArgument] = []
    for parameter in instance.convention.parameters {
      if parameter.isInOut {
        arguments.append(.place(.register(register, parameter.type, isShared: false)))
      } else {
        arguments.append(.value(Operand(register: register, type: parameter.type, ownership: .stable)))
      }
      register += parameter.slots
    }
    let type = instance.convention.result
    let result = allocate(type)
    let value = call(
      DeclReference(function: function, substitutions: instance.substitutions), arguments, result: result,
      canThrow: function.thrown != nil, isVirtual: false, range: function.range, resultType: type)
    moveBits(value.register, to: 0, slots: type.slots)
    if code.isReachable { code.emitTerminator(.return) }
    return true
  }

  private func lowerSynthesizedBody(_ name: String, _ function: FunctionDecl) -> Bool {
    switch name {
    case "init", "init()": lowerMemberwise(function)
    case "allCases": lowerAllCases()
    case "rawValue": lowerRawValue()
    case "init(rawValue:)": lowerInitRawValue()
    case "<": lowerLess()
    default: return false
    }
    return true
  }

  private func lowerMemberwise(_ function: FunctionDecl) {
    guard let nominal = function.context.nominal else { return }
    if nominal.isReference {
      exit.isClassInitializer = true
      let object = instance.convention.argumentStart
      initializeProperties(of: nominal, in: object)
      callSuperInitializer(nominal, object, function)
      emitReturn()
      return
    }
    let type = instance.convention.result
    exit.isInitializer = true
    zero(0, type.slots)
    pushDestroy(0, type)
    exit.depth = cleanups.count
    var register = instance.convention.argumentStart
    var given: [String: (register: Int, type: LoweredType)] = [:]
    var made: [String: CheckedExpression] = [:]
    for (parameter, place) in zip(function.parameters, instance.convention.parameters) {
      given[parameter.variable.name] = (register, place.type)
      made[parameter.variable.name] = lowering.queries.memberwiseValue(of: parameter.variable)
      variables[ObjectIdentifier(parameter.variable)] = .constant(register)
      register += place.slots
    }
    for property in nominal.storedProperties {
      guard let field = type.fields[ObjectIdentifier(property)] else { continue }
      withTemporaries {
        let name = property.wrappedBy?.name ?? property.name
        if let value = made[name] {
          lowerStored(value, into: field.offset, field.ownership)
        } else if let value = given[name] {
          if field.ownership == .strong {
            copy(value.register, to: field.offset, value.type)
          } else {
            makeWeak(
              Operand(register: value.register, type: value.type, ownership: .stable), into: field.offset)
          }
        } else if let value = lowering.queries.initialValue(of: property) {
          withSubstitutions(Substitutions(nominal, type.type.arguments)) {
            lowerStored(value, into: field.offset, field.ownership)
          }
        }
      }
    }
    emitReturn()
  }

  /// The default initializer of a subclass runs the superclass's one without arguments.
  private func callSuperInitializer(_ nominal: NominalDecl, _ object: Int, _ function: FunctionDecl) {
    guard let superclass = lower(nominal.declaredType).superclass, let parent = superclass.type.nominal else {
      return
    }
    let candidates = (parent.members["init"] ?? []).compactMap { $0 as? FunctionDecl }
    guard
      let initializer = candidates.first(where: {
        $0.parameters.allSatisfy(\.hasDefault) && !$0.isConvenience
      })
    else {
      initializeProperties(of: parent, superclass, in: object)
      return
    }
    let substitutions = Substitutions(parent, superclass.type.arguments)
    let inner = lowering.instance(of: initializer, substitutions)
    var arguments: [CallArgument] = [.value(Operand(register: object, type: superclass, ownership: .stable))]
    for index in initializer.parameters.indices {
      guard let value = lowering.queries.defaultValue(of: initializer, parameter: index) else { return }
      arguments.append(.expression(value, substitutions))
    }
    withTemporaries {
      _ = emitFrame(inner.convention, arguments, result: nil, canThrow: false) { base in
        self.emit(.call(inner.index, base: self.r(base)))
      }
    }
  }

  // MARK: Enums

  private func lowerAllCases() {
    let type = instance.convention.result
    guard let element = type.elements.first?.type else {
      fail("`allCases` is not an array", at: code.range)
      return
    }
    let count = element.cases.count
    let base = code.allocate(max(1, count * element.slots))
    if count > 0 {
      zero(base, count * element.slots)
      for index in 0..<count {
        emit(.constant(Int32(truncatingIfNeeded: index), r(base + index * element.slots)))
      }
      emit(.arrayLiteral(r(base), count: UInt16(truncatingIfNeeded: count), element.index))
      emit(.move(r(0), r(base)))
    } else {
      zero(0, 1)
    }
    emitReturn()
  }

  private func lowerRawValue() {
    guard let own = instance.convention.parameters.first?.type, let nominal = own.type.nominal else { return }
    let tag = instance.convention.argumentStart
    for enumCase in nominal.cases {
      guard let raw = enumCase.rawValue else { continue }
      let next = code.makeLabel()
      code.emit(
        .branchIfNotEqualImmediate(r(tag), Int16(truncatingIfNeeded: enumCase.index), 0), to: next)
      withTemporaries { lower(raw, into: 0) }
      emitReturn()
      code.bind(next)
    }
    trap("Fatal error: an invalid enum value", .other)
  }

  private func lowerInitRawValue() {
    let result = instance.convention.result
    guard let own = result.wrapped, let nominal = own.type.nominal,
      let raw = instance.convention.parameters.first?.type
    else { return }
    let value = Operand(register: instance.convention.argumentStart, type: raw, ownership: .stable)
    for enumCase in nominal.cases {
      guard let literal = enumCase.rawValue else { continue }
      let next = code.makeLabel()
      withTemporaries {
        match(
          .literal(literal), value, fail: FailTarget(label: next, depth: cleanups.count), canAlias: true)
      }
      zero(0, result.slots)
      emit(.constant(1, r(0)))
      emit(.constant(Int32(truncatingIfNeeded: enumCase.index), r(1)))
      code.emitTerminator(.return)
      code.bind(next)
    }
    zero(0, result.slots)
    code.emitTerminator(.return)
  }

  /// Enum cases compare by order of declaration, then by payload.
  private func lowerLess() {
    guard let own = instance.convention.parameters.first?.type else { return }
    let left = instance.convention.argumentStart
    let right = left + own.slots
    let sameTag = code.makeLabel()
    code.emit(.branchIfEqual(r(left), r(right), 0), to: sameTag)
    emit(.lessInt(r(0), r(left), r(right)))
    emitReturn()
    code.bind(sameTag)
    for (index, layout) in own.cases.enumerated() where !layout.payload.isEmpty {
      let next = code.makeLabel()
      code.emit(.branchIfNotEqualImmediate(r(left), Int16(truncatingIfNeeded: index), 0), to: next)
      for field in layout.payload { compareField(field, layout, left, right) }
      emit(.constant(0, r(0)))
      emitReturn()
      code.bind(next)
    }
    emit(.constant(0, r(0)))
    emitReturn()
  }

  private func compareField(_ field: LoweredType.Field, _ layout: LoweredType.Case, _ left: Int, _ right: Int)
  {
    guard let less = lowering.requirement("<", of: "Comparable"), let proto = less.context.nominal else {
      return
    }
    func load(_ base: Int) -> Operand {
      guard layout.box != nil else {
        return Operand(register: base + field.offset, type: field.type, ownership: .stable)
      }
      let register = allocate(field.type)
      loadBits(base + 1, slot: field.offset, to: register, slots: field.type.slots)
      return Operand(register: register, type: field.type, ownership: .stable)
    }
    var substitutions = Substitutions()
    substitutions[proto.selfParameter] = field.type.type
    let (a, b) = (load(left), load(right))
    for (first, second, answer) in [(a, b, Int32(1)), (b, a, Int32(0))] {
      let goesOn = code.makeLabel()
      withTemporaries {
        let flag = emitCall(
          .function(DeclReference(function: less, substitutions: substitutions)),
          [.value(first), .value(second)],
          result: nil, resultType: boolType, range: code.range)
        code.emit(.branchIfFalse(0, r(flag.register)), to: goesOn)
        emit(.constant(answer, r(0)))
        emitReturn()
      }
      code.bind(goesOn)
    }
  }
}
