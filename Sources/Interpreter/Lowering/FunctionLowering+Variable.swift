/// Variables: where they live, reading and declaring them.
extension FunctionLowering {
  /// What a stored variable's slots hold: a weak reference for `weak` and `unowned`.
  func storageType(_ ownership: AST.Ownership, _ type: LoweredType) -> LoweredType {
    ownership == .strong ? type : lowering.types.weakReference
  }

  func storageType(of variable: VariableDecl) -> LoweredType {
    storageType(variable.ownership, lower(variable.type))
  }

  /// Where a variable lives.
  func storage(of variable: VariableDecl, at range: SourceRange = .none) -> Storage {
    if let known = variables[ObjectIdentifier(variable)] { return known }
    switch variable.kind {
    case .global, .staticStored:
      let storage = lowering.storage(of: variable)
      ensureInitialized(storage)
      if isGlobalFrame, Int(storage.slot) + storage.type.slots <= lowering.machine.globalsInUse {
        if storage.initializer == nil { return .register(Int(storage.slot), isShared: true) }
      }
      return .global(storage)
    default:
      fail("`\(variable.name)` is not available here", at: range)
      return .constant(0)
    }
  }

  /// Whether registers below `globalsInUse` are the globals.
  var isGlobalFrame: Bool {
    if case .cell(let cell) = instance.body { return cell.usesGlobalRegisters }
    return false
  }

  /// Runs the initializer of a lazy global, or checks that the statement that initializes it was reached.
  private func ensureInitialized(_ storage: GlobalStorage) {
    guard let flag = storage.flag, !lowering.isInitialized(storage) else { return }
    if storage.initializer == nil, case .cell(let cell) = instance.body,
      cell.cell.globals.contains(where: { $0 === storage.variable })
    {
      return
    }
    let register = code.allocate(1)
    let ready = code.makeLabel()
    emit(.loadGlobal(flag, r(register)))
    code.emit(.branchIfTrue(0, r(register)), to: ready)
    if let initializer = storage.initializer {
      emit(.call(initializer, base: r(code.top)))
    } else {
      trap("`\(storage.variable.name)` was used before it got a value", .invalidUse)
    }
    code.forceReachable()
    code.bind(ready)
  }

  /// A variable's value, borrowed when it stands in registers.
  func operand(variable: VariableDecl, at range: SourceRange) -> Operand {
    let type = lower(variable.type)
    if variable.ownership != .strong {
      let target = allocate(type)
      lower(variable: variable, into: target, at: range)
      return temporary(target, type)
    }
    switch storage(of: variable, at: range) {
    case .register(let register, let isShared):
      return Operand(
        register: register, type: type, ownership: isShared ? (variable.isLet ? .stable : .shared) : .local)
    case .constant(let register):
      return Operand(register: register, type: type, ownership: .stable)
    case .box(let box):
      let target = allocate(type)
      loadBits(box, slot: 0, to: target, slots: type.slots)
      return Operand(register: target, type: type, ownership: type.isTrivial ? .stable : .shared)
    case .global(let storage):
      let target = allocate(type)
      loadGlobalBits(storage, into: target)
      return Operand(
        register: target, type: type, ownership: type.isTrivial || variable.isLet ? .stable : .shared)
    }
  }

  /// A copy of a variable's value.
  func lower(variable: VariableDecl, into target: Int, at range: SourceRange) {
    if variable.ownership != .strong {
      let type = lower(variable.type)
      let reference: Int
      switch storage(of: variable, at: range) {
      case .register(let register, _), .constant(let register): reference = register
      case .box(let box):
        reference = code.allocate(1)
        emit(.loadField(r(reference), r(box), slot: 0))
      case .global(let storage):
        reference = code.allocate(1)
        emit(.loadGlobal(storage.slot, r(reference)))
      }
      loadWeak(reference, into: target, type, variable.ownership)
      return
    }
    let type = lower(variable.type)
    switch storage(of: variable, at: range) {
    case .register(let register, _), .constant(let register): copy(register, to: target, type)
    case .box(let box): copyFromBlock(box, slot: 0, to: target, type)
    case .global(let storage):
      if type.isTrivial {
        loadGlobalBits(storage, into: target)
      } else {
        let address = code.allocate(1)
        emit(.globalAddress(storage.slot, r(address)))
        emit(.copyFrom(r(target), r(address), type.index))
      }
    }
  }

  /// Reads what a weak or unowned reference points to.
  func loadWeak(_ reference: Int, into target: Int, _ type: LoweredType, _ ownership: AST.Ownership) {
    guard let wrapped = type.wrapped else {
      guard type.isExistential else {
        emit(.loadUnowned(r(target), r(reference)))
        return
      }
      emit(.loadUnowned(r(target + 1), r(reference)))
      emit(.dynamicType(r(target), r(target + 1), lowering.types.objectReference.index))
      return
    }
    guard wrapped.isExistential else {
      emit(.loadWeak(r(target), r(reference)))
      return
    }
    // Which class it is stands in the object.
    let done = code.makeLabel()
    emit(.loadWeak(r(target + 1), r(reference)))
    emit(.move(r(target), r(target + 1)))
    code.emit(.branchIfEqualImmediate(r(target), 0, 0), to: done)
    emit(.dynamicType(r(target + 1), r(target + 2), lowering.types.objectReference.index))
    code.bind(done)
  }

  /// Evaluates into the form that a variable of that ownership stores.
  func lowerStored(_ value: CheckedExpression, into target: Int, _ ownership: AST.Ownership) {
    guard ownership != .strong else {
      lower(value, into: target)
      return
    }
    withTemporaries {
      let object = operand(value)
      makeWeak(object, into: target)
    }
  }

  /// A weak reference to an object or optional object, which may stand in an existential.
  func makeWeak(_ object: Operand, into target: Int) {
    guard let wrapped = object.type.wrapped else {
      emit(.makeWeak(r(target), r(object.register + (object.type.isExistential ? 1 : 0))))
      return
    }
    let isNil = code.makeLabel()
    let done = code.makeLabel()
    code.emit(.branchIfEqualImmediate(r(object.register), 0, 0), to: isNil)
    emit(.makeWeak(r(target), r(object.register + (wrapped.isExistential ? 2 : 1))))
    code.jump(to: done)
    code.bind(isNil)
    let nothing = code.allocate(1)
    emit(.constant(0, r(nothing)))
    emit(.makeWeak(r(target), r(nothing)))
    code.bind(done)
  }

  private func loadGlobalBits(_ storage: GlobalStorage, into target: Int) {
    if storage.type.slots <= 2 {
      for index in 0..<storage.type.slots {
        emit(.loadGlobal(storage.slot + UInt32(index), r(target + index)))
      }
    } else {
      let address = code.allocate(1)
      emit(.globalAddress(storage.slot, r(address)))
      emit(.loadWide(r(target), r(address), count: UInt16(truncatingIfNeeded: storage.type.slots)))
    }
  }

  // MARK: Declaring

  /// Notes how far the cell got, for globals without a flag of their own.
  private func noteProgress(_ storage: GlobalStorage) {
    guard storage.flag == nil, case .cell(let cell) = instance.body,
      let ordinal = cell.ordinal(of: storage.variable)
    else { return }
    if isGlobalFrame, cell.progress < lowering.machine.globalsInUse {
      constant(ordinal, into: Int(cell.progress))
    } else {
      let register = code.allocate(1)
      constant(ordinal, into: register)
      emit(.storeGlobal(cell.progress, r(register)))
    }
  }

  /// Declares a variable of the current scope with the value that the body evaluates into the given register.
  func declare(_ variable: VariableDecl, _ evaluate: (Int) -> Void) {
    let type = storageType(of: variable)
    switch variable.kind {
    case .global, .staticStored:
      let storage = lowering.storage(of: variable)
      if isGlobalFrame, Int(storage.slot) + storage.type.slots <= lowering.machine.globalsInUse {
        evaluate(Int(storage.slot))
        if let flag = storage.flag { emit(.constant(1, r(Int(flag)))) }
        showGlobal(storage)
        noteProgress(storage)
      } else {
        let top = code.top
        let register = allocate(type)
        evaluate(register)
        storeGlobal(register, storage)
        if let flag = storage.flag { setFlag(flag) }
        noteProgress(storage)
        code.top = top
        showGlobal(storage)
      }
    default:
      if variable.isCaptured {
        let box = code.allocate(1)
        let top = code.top
        // A local function may refer to itself through the box, so it exists before the value.
        emit(.allocateBox(r(box), type.index))
        keep(variable, in: .box(box))
        push(.destroy(box, lowering.types.boxReference))
        let register = allocate(type)
        evaluate(register)
        storeBits(register, block: box, slot: 0, slots: type.slots)
        code.top = top
      } else {
        let register = allocate(type)
        evaluate(register)
        pushDestroy(register, type)
        keep(
          variable,
          in: variable.isMutated || !variable.isLet
            ? .register(register, isShared: false) : .constant(register))
      }
    }
  }

  /// Declares a variable with an initial expression.
  func declare(_ variable: VariableDecl, initially value: CheckedExpression) {
    declare(variable) { register in
      withTemporaries { lowerStored(value, into: register, variable.ownership) }
    }
  }

  /// Declares a variable without a value.
  func declareUninitialized(_ variable: VariableDecl) {
    let slots = storageType(of: variable).slots
    declare(variable) { zero($0, slots) }
    // A `let` that is assigned later is not constant yet.
    if case .constant(let register)? = variables[ObjectIdentifier(variable)] {
      keep(variable, in: .register(register, isShared: false))
    }
  }

  /// Declares a variable for a value that stands in registers.
  ///
  /// - Parameter canAlias: The value outlives the variable and does not change, so the variable can be another name
  ///   for its registers.
  func declare(_ variable: VariableDecl, value: Operand, canAlias: Bool) {
    let isLocal = variable.kind == .local || variable.kind == .parameter
    if isLocal, canAlias, !variable.isCaptured, !variable.isMutated, variable.isLet,
      variable.ownership == .strong
    {
      switch value.ownership {
      case .owned, .stable:
        keep(variable, in: .constant(value.register))
        return
      case .local, .shared: break
      }
    }
    declare(variable) { copy(value.register, to: $0, value.type) }
  }
}
