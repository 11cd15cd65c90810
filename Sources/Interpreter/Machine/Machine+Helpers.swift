/// What the loop calls.
extension Machine {
  // MARK: Raw places

  /// The place that an address in a register names.
  @inline(__always)
  func place(_ address: Int) -> Slots { Slots(bitPattern: address).unsafelyUnwrapped }

  /// Moves the bits of slots; the ranges may overlap.
  @inline(__always)
  func moveSlots(_ source: Slots, to destination: Slots, _ count: Int) {
    destination.update(from: source, count: count)
  }

  /// Whether a frame of so many slots ends below the control records, with room for one more of them.
  @inline(__always)
  func fits(_ frame: Slots, _ slots: Int, _ control: UnsafeMutablePointer<ControlRecord>) -> Bool {
    UInt(bitPattern: frame + slots) < UInt(bitPattern: control - 2)
  }

  // MARK: Lifetimes

  /// Takes one reference away.
  ///
  /// - Returns: Whether it was the last one; `destroyDead` must follow.
  @inline(__always)
  func dropReference(_ reference: Reference) -> Bool {
    let header = UnsafeMutablePointer<UInt32>(bitPattern: reference).unsafelyUnwrapped
    header.pointee &-= 1
    return header.pointee & ~Block.weakFlag == 0
  }

  /// Destroys a block without references.
  ///
  /// - Returns: `false` when a deinitializer trapped; the instruction is done all the same.
  @inline(never)
  func destroyDead(_ reference: Reference) -> Bool {
    die(reference)
    if _fastPath(!state.pointee.isStopped) { return true }
    finishStopped(1)
    return false
  }

  /// Moves the saved place behind an instruction that did its work although code that it ran trapped: what it consumed
  /// is not to be destroyed again when the frame unwinds.
  func finishStopped(_ words: Int) {
    recordBackTrace()
    state.pointee.pc += words
  }

  @inline(never)
  func copyColdly(_ source: Slots, to destination: Slots, _ type: TypeIndex) {
    copy(source, to: destination, type)
  }

  @inline(never)
  func destroyColdly(_ value: Slots, _ type: TypeIndex) {
    destroy(value, type)
  }

  /// Moves a value over another one, which is destroyed after the place is whole again.
  @inline(never)
  func assign(_ value: Slots, to place: Slots, _ type: TypeIndex) {
    let record = record(type)
    let slots = Int(record.pointee.slots)
    switch record.pointee.shape {
    case .trivial, .unprepared: place.update(from: value, count: slots)
    case .reference:
      let old = place.pointee
      place.pointee = value.pointee
      release(old)
    case .tagged:
      let step = record.pointee.lifetime.steps.unsafelyUnwrapped.pointee
      let (tag, payload) = (place[0], place[Int(step.distance)])
      place.update(from: value, count: slots)
      if tag == Int(step.tag) { release(payload) }
    default:
      withUnsafeTemporaryAllocation(of: Int.self, capacity: slots) { old in
        let old = old.baseAddress.unsafelyUnwrapped
        old.update(from: place, count: slots)
        place.update(from: value, count: slots)
        destroy(old, type)
      }
    }
  }

  /// Frees an object whose initializer failed, without its deinitializer.
  @inline(never)
  func deallocateUninitialized(_ reference: Reference) {
    let object = Block(reference)
    destroyParts(object.slots, record(object.type).pointee.fields)
    heap.free(reference, slots: blockSlots(object))
  }

  @inline(never)
  func makeWeak(_ object: Reference, into place: Slots) -> Bool {
    place.pointee = makeWeak(object)
    return !state.pointee.isStopped
  }

  // MARK: Polls

  /// Answers requests at a back edge.
  @inline(never)
  func serve() -> Exit {
    let requests = poll.pending
    if requests.contains(.interrupt) {
      poll.clear(.interrupt)
      _ = fail(Trap(kind: .interrupted, message: "interrupted"))
      return .failed
    }
    if requests.contains(.deadline) {
      poll.clear(.deadline)
      _ = fail(Trap(kind: .timeLimit, message: "Fatal error: the time limit is exceeded"))
      return .failed
    }
    poll.clear(.yield)
    if let debugger, debugger.endsAtPoll() {
      _ = fail(Trap(kind: .interrupted, message: "interrupted"))
      return .failed
    }
    if nestedRuns > 0 {
      yieldIsDeferred = true
      return .none
    }
    return .yielded
  }

  /// Answers requests at a call, or traps when the callee's frame does not fit.
  @inline(never)
  func serveCall(_ function: Int, _ frame: Slots) -> Exit {
    guard fits(frame, state.pointee.functions[function].frameSize, state.pointee.control) else {
      _ = fail(.stackOverflow(name(of: FunctionIndex(function))))
      return .failed
    }
    let exit = serve()
    if exit == .yielded, let code = functions.base[function].code {
      // The call is made before the pause, so that a fiber asked to yield all the time still gets on.
      let control = state.pointee.control - 1
      control.initialize(
        to: ControlRecord(
          pc: state.pointee.pc + 1, frame: state.pointee.frame, function: function, resume: interpretedResume)
      )
      state.pointee.pc = code
      state.pointee.frame = frame
      state.pointee.control = control
    }
    return exit
  }

  /// The trap of a failure in the loop.
  @inline(never)
  func trap(for failure: Failure) -> Trap {
    switch failure {
    case .none, .overflow: .overflow
    case .divisionByZero: .divisionByZero
    case .remainderByZero: .remainderByZero
    case .indexOutOfRange: .indexOutOfRange
    case .divisionOverflow: .divisionOverflow
    case .remainderOverflow: .remainderOverflow
    }
  }

  // MARK: Natives

  /// Calls a native function.
  @inline(__always)
  func callNative(_ index: UInt32, _ base: Slots) -> Exit {
    let site = state.pointee.sites + Int(index)
    let returned = site.pointee.body._withUnsafeGuaranteedRef {
      $0.call(NativeCall(machine: self, base: base, site: UnsafePointer(site)))
    }
    if _fastPath(returned) { return state.pointee.isStopped ? .failed : .none }
    return leaveNative(index, base)
  }

  @inline(never)
  private func leaveNative(_ site: UInt32, _ base: Slots) -> Exit {
    switch nativeExit {
    case .trap(let trap): _ = fail(trap)
    case .stopped: break
    case .thrown: return .none
    case .suspend:
      guard nestedRuns == 0, let fiber = currentFiber else {
        _ = fail(
          Trap(kind: .invalidUse, message: "Fatal error: cannot wait inside of a call from native code"))
        return .failed
      }
      fiber.waitingSite = site
      fiber.waitingBase = base
      state.pointee.pc += 1
      return .suspended
    }
    return .failed
  }

  // MARK: Strings

  @inline(never)
  func concatenate(_ left: Slots, _ right: Slots, into place: Slots) -> Bool {
    guard mayMakeString(left.string.pointee.utf8.count &+ right.string.pointee.utf8.count) else {
      return false
    }
    let result = left.string.pointee + right.string.pointee
    place.string.initialize(to: result)
    return true
  }

  @inline(never)
  func append(_ value: Slots, toString place: Slots) -> Bool {
    // What is lent to a function is zero meanwhile, which is no string that Swift could append to.
    if place[1] == 0 { place.string.initialize(to: "") }
    if place.appendSmallString(value) { return true }
    let count = place.string.pointee.utf8.count
    let added = value.string.pointee.utf8.count
    // Appending bit by bit is checked once per MiB.
    if count >> 20 != (count &+ added) >> 20 {
      guard mayMakeString(count &+ added) else { return false }
    }
    place.string.pointee.append(value.string.pointee)
    return true
  }
}
