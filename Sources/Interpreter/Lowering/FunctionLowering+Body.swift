/// How a function's `return` leaves it.
struct FunctionExit {
  /// The result's registers and type.
  var result = 0
  var type: LoweredType?
  /// Cleanups below this depth hold the result itself: they only matter when the function throws.
  var depth = 0
  /// In an initializer of a value type: where `self` is being built.
  var selfStorage: Storage?
  var isFailable = false
  var isInitializer = false
  /// In a failable class initializer, the result says whether it succeeded.
  var isClassInitializer = false
}

/// The frames and bodies of the kinds of functions.
extension FunctionLowering {
  func lowerBody() {
    exit.type = instance.convention.result
    _ = code.allocate(instance.convention.slots)
    switch instance.body {
    case .declaration(let function): lowerFunction(function)
    case .closure(let closure, let captures): lowerClosureBody(closure, captures)
    case .cell(let cell): lowerCell(cell)
    case .globalInitializer(let variable, let storage): lowerGlobalInitializer(variable, storage)
    case .openingThunk(let opening, let dynamic): lowerOpeningThunk(opening, dynamic)
    }
    endFunction()
  }

  /// Control falls off the end.
  private func endFunction() {
    if code.isReachable {
      let result = instance.convention.result
      if result.isVoid || exit.isInitializer || exit.isClassInitializer {
        emitReturn()
      } else {
        // Every path of a checked body returns; only calls of `Never` functions come here.
        trap("missing return", .missingReturn)
      }
    }
    leaveWithoutCode()
  }

  /// Records how far the outermost cleanups held.
  private func leaveWithoutCode() {
    while let last = cleanups.last {
      forget(last.id)
      cleanups.removeLast()
    }
  }

  /// Leaves the function with the result in place.
  func emitReturn() {
    if exit.isClassInitializer, !instance.convention.result.isVoid { emit(.constant(1, r(0))) }
    if exit.isFailable, exit.isInitializer { emit(.constant(1, r(0))) }
    leaveScopes(to: exit.depth)
    finishSelf()
    code.emitTerminator(.return)
  }

  /// Moves a boxed `self` of an initializer into the result.
  private func finishSelf() {
    guard let storage = exit.selfStorage, case .box(let box) = storage, let type = exit.type else { return }
    let value = exit.isFailable ? (type.wrapped ?? type) : type
    copyFromBlock(box, slot: 0, to: exit.result, value)
    emit(.release(r(box)))
  }

  /// `return nil` in a failable initializer.
  func emitFailedInitializer() {
    if exit.isClassInitializer {
      leaveScopes(to: 0)
      emit(.constant(0, r(0)))
    } else {
      leaveScopes(to: 0)
      zero(0, instance.convention.result.slots)
    }
    code.emitTerminator(.return)
  }

  // MARK: Declared functions

  private func lowerFunction(_ function: FunctionDecl) {
    if function.native != nil || function.intrinsic != nil || function.synthesized != nil,
      lowerWithoutBody(function)
    {
      return
    }
    guard let body = lowering.queries.body(of: function) else {
      fail("`\(function.traceName)` cannot be run: it has errors", at: function.range)
      return
    }
    bindParameters(of: function)
    if function.kind == .initializer { beginInitializer(function, body) }
    lowerStatements(body.statements)
  }

  /// Gives parameters their storage.
  private func bindParameters(of function: FunctionDecl) {
    var register = instance.convention.argumentStart
    for (variable, parameter) in zip(instance.captures, instance.convention.parameters) {
      keep(variable, in: parameter.isBox ? .box(register) : .constant(register))
      register += parameter.slots
    }
    var declared: [VariableDecl] = []
    if let own = function.selfVariable, !function.returnsSelf { declared.append(own) }
    declared += function.parameters.map(\.variable)
    let parameters = instance.convention.parameters.dropFirst(instance.captures.count)
    for (variable, parameter) in zip(declared, parameters) {
      bindParameter(variable, register, parameter)
      register += parameter.slots
    }
  }

  private func bindParameter(_ variable: VariableDecl, _ register: Int, _ parameter: Convention.Parameter) {
    if variable.isCaptured {
      let box = code.allocate(1)
      if parameter.isInOut {
        emit(.box(r(box), r(register), parameter.type.index))
        zero(register, parameter.slots)
        push(.writeBack(box: box, parameter: register, parameter.type))
      } else {
        let value = allocate(parameter.type)
        copy(register, to: value, parameter.type)
        emit(.box(r(box), r(value), parameter.type.index))
        push(.destroy(box, lowering.types.boxReference))
      }
      keep(variable, in: .box(box))
    } else if parameter.isInOut {
      keep(variable, in: .register(register, isShared: false))
    } else if variable.isMutated {
      // A parameter that the body changes (a closure's shadowing copy) is its own.
      let own = allocate(parameter.type)
      copy(register, to: own, parameter.type)
      pushDestroy(own, parameter.type)
      keep(variable, in: .register(own, isShared: false))
    } else {
      keep(variable, in: .constant(register))
    }
  }

  // MARK: Initializers

  private func beginInitializer(_ function: FunctionDecl, _ body: CheckedBody) {
    guard let nominal = function.context.nominal, let own = function.selfVariable else { return }
    exit.isFailable = function.isFailable
    if nominal.isReference {
      exit.isClassInitializer = true
      guard !function.isConvenience, case .constant(let register)? = variables[ObjectIdentifier(own)] else {
        return
      }
      initializeProperties(of: nominal, in: register)
      return
    }
    exit.isInitializer = true
    exit.result = function.isFailable ? 1 : 0
    guard let result = exit.type else { return }
    let type = function.isFailable ? (result.wrapped ?? result) : result
    zero(exit.result, type.slots)
    if own.isCaptured {
      let box = code.allocate(1)
      emit(.allocateBox(r(box), type.index))
      push(.destroy(box, lowering.types.boxReference))
      keep(own, in: .box(box))
      exit.selfStorage = .box(box)
    } else {
      pushDestroy(exit.result, type)
      keep(own, in: .register(exit.result, isShared: false))
    }
    exit.depth = cleanups.count
    if nominal.kind == .struct, !body.delegatesInitialization {
      for property in nominal.storedProperties {
        guard let field = type.fields[ObjectIdentifier(property)] else { continue }
        withTemporaries {
          guard let value = lowering.queries.initialValue(of: property) else { return }
          storeInitial(value, property, .variable(own), field)
        }
      }
    }
  }

  /// Stores a property's initial value into the new `self`.
  private func storeInitial(
    _ value: CheckedExpression, _ property: VariableDecl, _ base: CheckedPlace, _ field: LoweredType.Field
  ) {
    assign(.field(base, property, type: property.type), value)
  }

  /// Gives the properties that a class itself declares their initial values.
  func initializeProperties(of nominal: NominalDecl, in object: Int) {
    let type = lower(nominal.declaredType)
    initializeProperties(of: nominal, type, in: object)
  }

  /// The same for a concrete class type.
  func initializeProperties(of nominal: NominalDecl, _ type: LoweredType, in object: Int) {
    let own = Substitutions(nominal, type.type.arguments)
    withSubstitutions(own) {
      for property in nominal.storedProperties {
        guard let field = type.fields[ObjectIdentifier(property)] else { continue }
        withTemporaries {
          guard let value = lowering.queries.initialValue(of: property) else { return }
          let stored = storageType(property.ownership, field.type)
          let register = allocate(stored)
          lowerStored(value, into: register, property.ownership)
          storeBits(register, block: object, slot: field.offset, slots: stored.slots)
        }
      }
    }
  }

  // MARK: Closures

  private func lowerClosureBody(_ closure: CheckedClosure, _ captures: [VariableDecl]) {
    let context = instance.convention.result.slots
    // Slot 0 of the closure's block is the function.
    var slot = 1
    for variable in captures {
      let isBox = variable.isCaptured
      let type = isBox ? lowering.types.boxReference : storageType(of: variable)
      let register = allocate(type)
      loadBits(context, slot: slot, to: register, slots: type.slots)
      keep(variable, in: isBox ? .box(register) : .constant(register))
      slot += type.slots
    }
    for entry in closure.captureList {
      let isBox = entry.variable.isCaptured
      let type = isBox ? lowering.types.boxReference : storageType(of: entry.variable)
      let register = allocate(type)
      loadBits(context, slot: slot, to: register, slots: type.slots)
      keep(entry.variable, in: isBox ? .box(register) : .constant(register))
      slot += type.slots
    }
    var register = instance.convention.argumentStart
    for (variable, parameter) in zip(closure.parameters, instance.convention.parameters) {
      bindParameter(variable, register, parameter)
      register += parameter.slots
    }
    lowerStatements(closure.body.statements)
  }

  // MARK: Cells and globals

  private func lowerCell(_ cell: CellCode) {
    if cell.usesGlobalRegisters {
      let used = lowering.machine.globalsInUse
      if used > code.top { _ = code.allocate(used - code.top) }
    }
    lowerStatements(cell.cell.statements)
    guard let result = cell.cell.result, let slot = cell.result else { return }
    if code.isReachable {
      code.mark(result.range)
      stop(at: result.range)
    }
    withTemporaries {
      let type = lower(result.type)
      let value = allocate(type)
      withTemporaries { lower(result, into: value) }
      let any = code.allocate(2)
      erase(value, type, into: any)
      emit(.storeGlobal(slot, r(any)))
      emit(.storeGlobal(slot + 1, r(any + 1)))
    }
  }

  private func lowerGlobalInitializer(_ variable: VariableDecl, _ storage: GlobalStorage) {
    guard let value = lowering.queries.initialValue(of: variable) else {
      fail("`\(variable.name)` has no initial value", at: variable.range)
      return
    }
    let register = allocate(storage.type)
    withTemporaries { lower(value, into: register) }
    storeGlobal(register, storage)
    if let flag = storage.flag { setFlag(flag) }
  }

  /// Moves a value into a global that has none.
  func storeGlobal(_ register: Int, _ storage: GlobalStorage) {
    if storage.type.slots <= 2 {
      for index in 0..<storage.type.slots {
        emit(.storeGlobal(storage.slot + UInt32(index), r(register + index)))
      }
    } else {
      let address = code.allocate(1)
      emit(.globalAddress(storage.slot, r(address)))
      emit(.storeWide(r(address), r(register), count: UInt16(truncatingIfNeeded: storage.type.slots)))
    }
  }

  func setFlag(_ flag: UInt32) {
    let one = code.allocate(1)
    emit(.constant(1, r(one)))
    emit(.storeGlobal(flag, r(one)))
  }
}

extension CheckedBody {
  /// Whether an initializer's body calls another initializer of the same type on `self`.
  var delegatesInitialization: Bool {
    var found = false
    func visit(_ expression: CheckedExpression) {
      if expression.isDelegation { found = true }
      if !found { expression.forEachChild(visit, statement: visit) }
    }
    func visit(_ statement: CheckedStatement) {
      if !found { statement.forEachChild(visit, statement: visit) }
    }
    statements.forEach(visit)
    return found
  }
}

extension CheckedExpression {
  /// Whether it is a call of another initializer on `self`.
  var isDelegation: Bool {
    if case .call(let call) = kind, case .delegatedInitializer = call.callee { return true }
    return false
  }
}
