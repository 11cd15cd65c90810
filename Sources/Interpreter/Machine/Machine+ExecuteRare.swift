/// The instructions whose own work outweighs one more call.
extension Machine {
  /// What `executeRare` returns when the run is to stop.
  static let stop = Int.min

  /// Runs an instruction outside of the loop; its place is saved in `state`.
  ///
  /// - Returns: How many instruction words to skip, or `stop` with a trap pending.
  @inline(never)
  func executeRare(_ word: UInt64) -> Int {
    let state = state
    let fp = state.pointee.frame
    let pc = state.pointee.pc + 1
    var skipped = 0
    switch unsafeBitCast(word, to: Instruction.self) {
    // MARK: Moves and constants
    case .constantString(let index, let a):
      copyString(
        UnsafeMutableRawPointer(state.pointee.strings + Int(index)).assumingMemoryBound(to: Int.self),
        to: fp + Int(a))

    // MARK: Globals and addresses
    case .loadWide(let a, let b, let count):
      moveSlots(place(fp[Int(b)]), to: fp + Int(a), Int(count))
    case .storeWide(let a, let b, let count):
      moveSlots(fp + Int(b), to: place(fp[Int(a)]), Int(count))

    // MARK: Lifetimes
    case .retainString(let a):
      retainString(fp + Int(a))
    case .releaseString(let a):
      destroyString(fp + Int(a))
    case .copyString(let a, let b):
      copyString(fp + Int(b), to: fp + Int(a))
    case .copyValue(let a, let b, let type):
      copyColdly(fp + Int(b), to: fp + Int(a), TypeIndex(type))
    case .destroyValue(let a, let type):
      destroyColdly(fp + Int(a), TypeIndex(type))
    case .copyFrom(let a, let b, let type):
      copyColdly(place(fp[Int(b)]), to: fp + Int(a), TypeIndex(type))
    case .assignTo(let a, let b, let type):
      assign(fp + Int(b), to: place(fp[Int(a)]), TypeIndex(type))
    case .destroyAt(let a, let type):
      destroyColdly(place(fp[Int(a)]), TypeIndex(type))

    // MARK: Int
    case .shiftLeft(let a, let b, let c):
      fp[Int(a)] = fp[Int(b)] << fp[Int(c)]
    case .shiftRight(let a, let b, let c):
      fp[Int(a)] = fp[Int(b)] >> fp[Int(c)]

    // MARK: Other integers and conversions
    case .integerOperation(let a, let b, let c, let operation):
      let failure = integerOperation(operation, fp[Int(b)], fp[Int(c)], to: fp + Int(a))
      if failure != .none { return stop(failure) }
    case .checkRange(let a, let kind):
      if _slowPath(!kind.contains(fp[Int(a)])) {
        return stop(.overflow)
      }
    case .truncate(let a, let b, let kind):
      fp[Int(a)] = kind.truncate(fp[Int(b)])
    case .convert(let a, let b, let conversion):
      guard convert(conversion, fp + Int(b), to: fp + Int(a)) else { return Machine.stop }
    case .convertInteger(let a, let b, let from, let to):
      guard convertInteger(fp[Int(b)], from: from, to: to, fp + Int(a)) else { return Machine.stop }
    case .convertIntegerExactly(let a, let b, let from, let to):
      let value = fp[Int(b)]
      let fits = to.canRepresent(value, of: from)
      fp[Int(a)] = fits ? 1 : 0
      fp[Int(a) + 1] = fits ? value : 0
    case .numberUnary(let a, let b, let operation, let kind):
      let failure = numberUnary(operation, kind, fp + Int(b), to: fp + Int(a))
      if failure != .none { return stop(failure) }
    case .numberBinary(let a, let b, let c, let operation):
      guard case .argument(let third, let kind) = pc.pointee else { return Machine.stop }
      skipped = 1
      numberBinary(
        operation, NumberKind(operand: kind), fp + Int(b), fp + Int(c), fp + Int(third), to: fp + Int(a))
    case .wideOperation(let a, let b, let c, let operation):
      let failure = wideOperation(operation, fp + Int(b), fp + Int(c), to: fp + Int(a))
      if failure != .none { return stop(failure) }
    case .convertNumber(let a, let b, let rule):
      guard case .argument(let source, let target) = pc.pointee else { return Machine.stop }
      skipped = 1
      guard
        convertNumber(
          rule, from: NumberKind(operand: UInt16(source)), fp + Int(b), to: NumberKind(operand: target),
          fp + Int(a))
      else { return Machine.stop }

    // MARK: Floating point
    case .floatUnary(let a, let b, let operation):
      floatUnary(operation, fp + Int(b), to: fp + Int(a))
    case .floatOperation(let a, let b, let c, let operation):
      floatOperation(operation, fp + Int(b), fp + Int(c), to: fp + Int(a))

    // MARK: Calls
    case .trap(let message, let kind):
      _ = fail(Trap(kind: kind, message: state.pointee.strings[Int(message)]))
      return Machine.stop
    case .trapWithMessage(let a, let kind):
      _ = fail(Trap(kind: kind, message: (fp + Int(a)).string.pointee))
      return Machine.stop

    // MARK: Heap blocks
    case .allocateObject(let a, let type):
      let reference = makeObject(TypeIndex(type))
      guard reference != 0 else { return Machine.stop }
      fp[Int(a)] = reference
    case .allocateBox(let a, let type):
      let reference = allocateZero(.box, type: TypeIndex(type), slots: slots(TypeIndex(type)))
      guard reference != 0 else { return Machine.stop }
      fp[Int(a)] = reference
    case .box(let a, let b, let type):
      let reference = makeBox(fp + Int(b), TypeIndex(type))
      guard reference != 0 else { return Machine.stop }
      fp[Int(a)] = reference
    case .deallocateUninitialized(let a):
      deallocateUninitialized(fp[Int(a)])
    case .isUnique(let a, let b):
      fp[Int(a)] = fp[Int(b)] == 0 || Block(fp[Int(b)]).isUnique ? 1 : 0
    case .makeWeak(let a, let b):
      guard makeWeak(fp[Int(b)], into: fp + Int(a)) else { return Machine.stop }
    case .loadWeak(let a, let b):
      let object = loadWeak(fp[Int(b)])
      fp[Int(a)] = object == 0 ? 0 : 1
      fp[Int(a) + 1] = object
    case .loadUnowned(let a, let b):
      let object = loadWeak(fp[Int(b)])
      guard object != 0 else {
        _ = fail(.unownedIsGone)
        return Machine.stop
      }
      fp[Int(a)] = object
    case .typeOfObject(let a, let b):
      fp[Int(a)] = Int(Block(fp[Int(b)]).type)

    // MARK: Closures
    case .makeClosure(let a, let b, let type):
      guard case .argument(let function, _) = pc.pointee else { return Machine.stop }
      skipped = 1
      let reference = makeClosure(function, captures: fp + Int(b), TypeIndex(type))
      guard reference != 0 else { return Machine.stop }
      fp[Int(a)] = reference
    case .functionReference(let function, let a):
      let reference = functionReference(function)
      guard reference != 0 else { return Machine.stop }
      fp[Int(a)] = reference

    // MARK: Existentials
    case .makeExistential(let a, let b, let type):
      guard makeExistential(fp + Int(b), TypeIndex(type), into: fp + Int(a)) else { return Machine.stop }
    case .openExistential(let a, let b, let type):
      copyColdly(existentialPayload(fp + Int(b)), to: fp + Int(a), TypeIndex(type))
    case .existentialAddress(let a, let b):
      fp[Int(a)] = Int(bitPattern: existentialPayload(fp + Int(b)))
    case .existentialMutableAddress(let a, let b):
      guard let payload = existentialMutablePayload(place(fp[Int(b)])) else { return Machine.stop }
      fp[Int(a)] = Int(bitPattern: payload)
    case .dynamicCast(let a, let b, let type):
      guard case .argument(let target, _) = pc.pointee else { return Machine.stop }
      skipped = 1
      guard cast(fp + Int(b), TypeIndex(type), to: target, into: fp + Int(a)) else { return Machine.stop }
    case .forcedCast(let a, let b, let type):
      guard case .argument(let target, _) = pc.pointee else { return Machine.stop }
      skipped = 1
      guard forceCast(fp + Int(b), TypeIndex(type), to: target, into: fp + Int(a)) else {
        return Machine.stop
      }
    case .dynamicTypeTest(let a, let b, let type):
      guard case .argument(let target, _) = pc.pointee else { return Machine.stop }
      skipped = 1
      fp[Int(a)] = isInstance(fp + Int(b), TypeIndex(type), of: target) ? 1 : 0
      guard pendingTrap == nil else { return Machine.stop }
    case .dynamicType(let a, let b, let type):
      fp[Int(a)] = Int(dynamicType(fp + Int(b), TypeIndex(type)))

    // MARK: Arrays
    case .arrayAppendAt(let a, let b, let type):
      guard append(fp + Int(b), to: place(fp[Int(a)]), element: TypeIndex(type)) else { return Machine.stop }
    case .arrayLiteral(let a, let count, let type):
      guard makeArray(TypeIndex(type), moving: fp + Int(a), count: Int(count), into: fp + Int(a)) else {
        return Machine.stop
      }
    case .arrayReserve(let a, let b, let type):
      guard reserve(fp[Int(b)], in: fp + Int(a), element: TypeIndex(type)) else { return Machine.stop }
    case .arrayRemoveAll(let a, let type):
      guard removeAll(in: fp + Int(a), element: TypeIndex(type)) else { return Machine.stop }
    case .arrayPopLast(let a, let b, let type):
      guard popLast(of: fp + Int(b), element: TypeIndex(type), into: fp + Int(a)) else { return Machine.stop }
    case .arrayRepeating(let a, let b, let c):
      guard case .argument(let element, _) = pc.pointee else { return Machine.stop }
      skipped = 1
      let reference = makeArray(element, repeating: fp + Int(b), count: fp[Int(c)])
      guard !state.pointee.isStopped else { return Machine.stop }
      fp[Int(a)] = reference

    // MARK: Dictionaries and sets
    case .tableCount(let a, let b):
      let table = fp[Int(b)]
      fp[Int(a)] = table == 0 ? 0 : Block(table).slots[0]
    case .tableFind(let a, let b, let c):
      let found = find(fp + Int(c), in: fp[Int(b)])
      guard !state.pointee.isStopped else { return Machine.stop }
      fp[Int(a)] = Int(bitPattern: found)
    case .tableFindMutable(let a, let b, let c):
      let found = findMutable(fp + Int(c), in: place(fp[Int(b)]))
      guard !state.pointee.isStopped else { return Machine.stop }
      fp[Int(a)] = Int(bitPattern: found)
    case .tableInsert(let a, let b, let c):
      guard case .argument(let target, _) = pc.pointee else { return Machine.stop }
      skipped = 1
      guard let (value, inserted) = insert(fp + Int(c), at: place(fp[Int(b)]), type: target) else {
        return Machine.stop
      }
      fp[Int(a)] = Int(bitPattern: value)
      fp[Int(a) + 1] = inserted ? 1 : 0
    case .tableRemove(let a, let b, let c):
      let removed = remove(fp + Int(c), at: place(fp[Int(b)]), movingTo: fp + Int(a) + 1)
      guard !state.pointee.isStopped else { return Machine.stop }
      fp[Int(a)] = removed ? 1 : 0
    case .tableNext(let a, let b, let offset):
      let next = fp[Int(b)] == 0 ? -1 : table(fp[Int(b)]).next(after: fp[Int(a)])
      if next < 0 { skipped = Int(offset) - 1 } else { fp[Int(a)] = next }
    case .tableKey(let a, let b, let c):
      fp[Int(a)] = Int(bitPattern: table(fp[Int(b)]).key(fp[Int(c)]))
    case .tableValue(let a, let b, let c):
      fp[Int(a)] = Int(bitPattern: table(fp[Int(b)]).value(fp[Int(c)]))

    // MARK: Strings
    case .equalString(let a, let b, let c):
      fp[Int(a)] = KeyHash.areEqual(fp + Int(b), fp + Int(c)) ? 1 : 0
    case .lessString(let a, let b, let c):
      fp[Int(a)] = (fp + Int(b)).string.pointee < (fp + Int(c)).string.pointee ? 1 : 0
    case .concatenate(let a, let b, let c):
      guard concatenate(fp + Int(b), fp + Int(c), into: fp + Int(a)) else { return Machine.stop }
    case .appendString(let a, let b):
      guard append(fp + Int(b), toString: fp + Int(a)) else { return Machine.stop }
    case .appendDescription(let a, let b, let type):
      guard appendDescription(fp + Int(b), TypeIndex(type), to: fp + Int(a)) else { return Machine.stop }
    case .appendDebugDescription(let a, let b, let type):
      guard appendDescription(fp + Int(b), TypeIndex(type), debug: true, to: fp + Int(a)) else {
        return Machine.stop
      }

    // MARK: Synthesized conformances
    case .equalValue(let a, let b, let c):
      guard case .argument(let target, _) = pc.pointee else { return Machine.stop }
      skipped = 1
      fp[Int(a)] = areEqual(fp + Int(b), fp + Int(c), target) ? 1 : 0
      guard !state.pointee.isStopped else { return Machine.stop }
    case .hashValue(let a, let b, let type):
      hash(fp + Int(b), TypeIndex(type), into: &fp.hasher(at: Int(a)).pointee)
      guard !state.pointee.isStopped else { return Machine.stop }
    default:
      _ = fail(
        Trap(kind: .invalidCode, message: "Fatal error: an instruction that the machine does not know"))
      return Machine.stop
    }
    if _fastPath(!state.pointee.isStopped) { return skipped }
    finishStopped(1 + skipped)
    return Machine.stop
  }

  /// Makes a failure's trap pending.
  @inline(never)
  private func stop(_ failure: Failure) -> Int {
    _ = fail(trap(for: failure))
    return Machine.stop
  }
}
