/// Scopes, cleanups, the unwind table, and the ways out of a function.
extension FunctionLowering {
  // MARK: Cleanups

  @discardableResult
  func push(_ action: Cleanup.Action) -> CleanupID {
    let id = CleanupID(sequence: nextCleanup)
    nextCleanup += 1
    cleanups.append(Cleanup(action: action, id: id, start: code.pc, visible: debugging?.visible))
    return id
  }

  /// The value in the register is to be destroyed at the end of the scope.
  ///
  /// - Returns: `nil` when nothing has to be done for the type.
  @discardableResult
  func pushDestroy(_ register: Int, _ type: LoweredType) -> CleanupID? {
    type.isTrivial ? nil : push(.destroy(register, type))
  }

  /// A fresh temporary as a value.
  func temporary(_ register: Int, _ type: LoweredType) -> Operand {
    guard let id = pushDestroy(register, type) else {
      return Operand(register: register, type: type, ownership: .stable)
    }
    return Operand(register: register, type: type, ownership: .owned(id))
  }

  /// The value was moved elsewhere; nothing remains to be done for it.
  func forget(_ id: CleanupID) {
    guard let index = cleanups.lastIndex(where: { $0.id == id }) else { return }
    close(index)
    cleanups[index].isLive = false
  }

  /// Records that a cleanup held up to here.
  func close(_ index: Int) {
    let cleanup = cleanups[index]
    guard cleanup.isLive, cleanup.start < code.pc else { return }
    switch cleanup.action {
    case .destroy(let register, let type):
      unwinding.append(
        (
          cleanup.id.sequence,
          .init(range: cleanup.start..<code.pc, action: .destroy(r(register), type.runtime.index))
        ))
    case .writeBack(let box, let parameter, let type):
      writeBacks.append(
        PendingWriteBack(
          range: cleanup.start..<code.pc, order: cleanup.id.sequence,
          emit: { [self] in moveOutOfBox(box, to: parameter, type) }, top: code.top))
    case .deferred, .custom: break
    }
  }

  /// Control falls out of the scope: runs and removes its cleanups.
  func endScope(to depth: Int) {
    while cleanups.count > depth {
      let index = cleanups.count - 1
      let cleanup = cleanups[index]
      close(index)
      cleanups.removeLast()
      if cleanup.isLive { run(cleanup) }
    }
  }

  /// Control jumps out of the scope from here: runs its cleanups, which go on to hold for the code that follows.
  func leaveScopes(to depth: Int) {
    guard code.isReachable, cleanups.count > depth else { return }
    let saved = cleanups
    let top = code.top
    hidingVariables {
      while cleanups.count > depth {
        let index = cleanups.count - 1
        let cleanup = cleanups[index]
        close(index)
        cleanups.removeLast()
        if cleanup.isLive { run(cleanup) }
      }
    }
    code.top = top
    cleanups = saved
    for index in depth..<cleanups.count { cleanups[index].start = code.pc }
  }

  private func run(_ cleanup: Cleanup) {
    switch cleanup.action {
    case .destroy(let register, let type): destroy(register, type)
    case .deferred(let statements):
      let saved = (handler, fallthroughTarget)
      handler = nil
      let visible = debugging?.visible
      restoreVisible(cleanup.visible)
      lowerScope(statements)
      restoreVisible(visible)
      (handler, fallthroughTarget) = saved
    case .writeBack(let box, let parameter, let type): moveOutOfBox(box, to: parameter, type)
    case .custom(let body): body()
    }
  }

  /// Moves the value in a box to registers and releases the box.
  private func moveOutOfBox(_ box: Int, to register: Int, _ type: LoweredType) {
    // The box may live on in an escaping closure, so the value is copied.
    copyFromBlock(box, slot: 0, to: register, type)
    emit(.release(r(box)))
  }

  // MARK: Throwing

  /// After a call that may throw: on a thrown error, cleans up and goes to the handler.
  func branchIfThrown(first: (() -> Void)? = nil) {
    guard code.isReachable else { return }
    let label = code.makeLabel()
    code.emit(.branchIfThrown(0), to: label)
    pads.append(
      Pad(
        label: label, cleanups: cleanups.filter(\.isLive), handler: handler, top: code.top, range: code.range,
        first: first))
  }

  /// Emits the out-of-line code for errors.
  func finishPads() {
    while !pads.isEmpty {
      let pad = pads.removeFirst()
      guard code.isUsed(pad.label) else { continue }
      code.bind(pad.label)
      code.top = pad.top
      cleanups = pad.cleanups
      let keep = pad.handler.map { handler in cleanups.prefix { $0.id.sequence < handler.mark }.count } ?? 0
      for index in cleanups.indices { cleanups[index].start = code.pc }
      handler = nil
      if let target = pad.handler {
        emit(.takeThrown(r(target.error)))
        pad.first?()
        dropCleanups(to: keep)
        code.jump(to: target.label)
      } else if pad.first != nil || cleanups.contains(where: \.runsCode) {
        let error = code.allocate(2)
        emit(.takeThrown(r(error)))
        pad.first?()
        dropCleanups(to: 0)
        code.emitTerminator(.rethrowValue(r(error)))
      } else {
        dropCleanups(to: 0)
        code.emitTerminator(.rethrow)
      }
      cleanups = []
    }
  }

  private func dropCleanups(to depth: Int) {
    while cleanups.count > depth {
      let index = cleanups.count - 1
      let cleanup = cleanups[index]
      close(index)
      cleanups.removeLast()
      run(cleanup)
    }
  }

  /// Emits write-back programs behind the code, and their entries of the unwind table.
  func emitWriteBacks() {
    for pending in writeBacks {
      code.forceReachable()
      let start = code.pc
      code.top = pending.top
      pending.emit()
      code.emitTerminator(.endUnwind)
      unwinding.append((pending.order, .init(range: pending.range, action: .run(start))))
    }
    writeBacks = []
  }

  // MARK: Lifetimes

  /// Destroys a value in registers.
  func destroy(_ register: Int, _ type: LoweredType) {
    if type.isTrivial { return }
    if type.isReference {
      emit(.release(r(register)))
    } else if type.isString {
      emit(.releaseString(r(register)))
    } else {
      emit(.destroyValue(r(register), type.index))
    }
  }

  /// Copies the bits of a value.
  func moveBits(_ source: Int, to target: Int, slots: Int) {
    if source == target || slots == 0 { return }
    switch slots {
    case 1: emit(.move(r(target), r(source)))
    case 2: emit(.movePair(r(target), r(source)))
    default: emit(.moveWide(r(target), r(source), count: UInt16(truncatingIfNeeded: slots)))
    }
  }

  /// Makes a copy of a value in registers.
  func copy(_ source: Int, to target: Int, _ type: LoweredType) {
    if type.isTrivial {
      moveBits(source, to: target, slots: type.slots)
    } else if type.isReference {
      emit(.copyReference(r(target), r(source)))
    } else if type.isString {
      emit(.copyString(r(target), r(source)))
    } else {
      emit(.copyValue(r(target), r(source), type.index))
    }
  }

  /// Gives the value to a destination: moves an owned one, copies a borrowed one.
  func consume(_ value: Operand, into target: Int) {
    if case .owned(let id) = value.ownership {
      moveBits(value.register, to: target, slots: value.type.slots)
      forget(id)
    } else {
      copy(value.register, to: target, value.type)
    }
  }

  /// Makes the value good up to the end of the statement.
  func stabilize(_ value: Operand) -> Operand {
    switch value.ownership {
    case .owned, .stable: return value
    case .local, .shared:
      let register = allocate(value.type)
      copy(value.register, to: register, value.type)
      return temporary(register, value.type)
    }
  }

  /// Sets registers to the placeholder of any type.
  func zero(_ register: Int, _ slots: Int) {
    if slots > 0 { emit(.zero(r(register), count: UInt16(truncatingIfNeeded: slots))) }
  }

  /// Loads the bits of a value from a block's slots.
  func loadBits(_ block: Int, slot: Int, to target: Int, slots: Int) {
    if slots <= 2 {
      for index in 0..<slots {
        emit(.loadField(r(target + index), r(block), slot: UInt16(truncatingIfNeeded: slot + index)))
      }
    } else {
      let address = code.allocate(1)
      emit(.fieldAddress(r(address), r(block), slot: UInt16(truncatingIfNeeded: slot)))
      emit(.loadWide(r(target), r(address), count: UInt16(truncatingIfNeeded: slots)))
    }
  }

  /// Stores the bits of a value into a block's slots.
  func storeBits(_ source: Int, block: Int, slot: Int, slots: Int) {
    if slots <= 2 {
      for index in 0..<slots {
        emit(.storeField(r(block), r(source + index), slot: UInt16(truncatingIfNeeded: slot + index)))
      }
    } else {
      let address = code.allocate(1)
      emit(.fieldAddress(r(address), r(block), slot: UInt16(truncatingIfNeeded: slot)))
      emit(.storeWide(r(address), r(source), count: UInt16(truncatingIfNeeded: slots)))
    }
  }

  /// Copies a value out of a block.
  func copyFromBlock(_ block: Int, slot: Int, to target: Int, _ type: LoweredType) {
    if type.isTrivial {
      loadBits(block, slot: slot, to: target, slots: type.slots)
    } else if type.isReference {
      emit(.copyReferenceField(r(target), r(block), slot: UInt16(truncatingIfNeeded: slot)))
    } else {
      let address = code.allocate(1)
      emit(.fieldAddress(r(address), r(block), slot: UInt16(truncatingIfNeeded: slot)))
      emit(.copyFrom(r(target), r(address), type.index))
    }
  }
}

extension Cleanup {
  /// Whether it may run code of the program in this function.
  var runsCode: Bool {
    switch action {
    case .destroy, .writeBack: false
    case .deferred, .custom: true
    }
  }
}
