/// Calling functions of the program from native code: nested runs on the current fiber's stack.
extension Machine {
  // MARK: Lookups

  /// The type's own implementation of a standard requirement.
  func witness(_ witness: StandardWitness, _ type: TypeIndex) -> FunctionIndex? {
    let record = record(type)
    let known = withUnsafeMutableBytes(of: &record.pointee.witnesses) {
      $0.load(fromByteOffset: Int(witness.rawValue) * 4, as: UInt32.self)
    }
    if known != 0 { return known == 1 ? nil : known - 2 }
    let function = delegate?.witness(witness, for: self.type(type), in: self)
    withUnsafeMutableBytes(of: &record.pointee.witnesses) {
      $0.storeBytes(
        of: function.map { $0 + 2 } ?? 1, toByteOffset: Int(witness.rawValue) * 4, as: UInt32.self)
    }
    return function
  }

  /// The function that a key dispatches to for a dynamic type.
  @inline(__always)
  func dispatch(_ key: DispatchKey, _ type: TypeIndex) -> FunctionIndex? {
    let record = state.pointee.records + Int(type)
    if Int(key) < record.pointee.dispatchCount {
      let known = record.pointee.dispatch.unsafelyUnwrapped[Int(key)]
      if known != 0 { return known - 1 }
    }
    return resolve(key, type)
  }

  @inline(never)
  private func resolve(_ key: DispatchKey, _ type: TypeIndex) -> FunctionIndex? {
    do throws(Trap) {
      guard let delegate else {
        throw Trap(kind: .invalidCode, message: "Fatal error: no compiler to resolve a method call")
      }
      let function = try delegate.resolve(key, for: self.type(type), in: self)
      let record = state.pointee.records + Int(type)
      if Int(key) >= record.pointee.dispatchCount {
        let count = max(Int(key) + 1, record.pointee.dispatchCount * 2)
        let table = UnsafeMutablePointer<UInt32>.allocate(capacity: count)
        table.initialize(repeating: 0, count: count)
        if let old = record.pointee.dispatch {
          table.update(from: old, count: record.pointee.dispatchCount)
          old.deallocate()
        }
        record.pointee.dispatch = table
        record.pointee.dispatchCount = count
      }
      record.pointee.dispatch.unsafelyUnwrapped[Int(key)] = function + 1
      return function
    } catch {
      _ = fail(error)
      return nil
    }
  }

  /// Compiles a function at its first call.
  @inline(never)
  func compile(_ function: FunctionIndex) -> Bool {
    do throws(Trap) {
      guard let delegate else {
        throw Trap(kind: .invalidCode, message: "Fatal error: function \(function) has no code")
      }
      define(function, try delegate.code(for: function, in: self))
      return true
    } catch {
      return fail(error)
    }
  }

  // MARK: Nested runs

  /// Runs a function of the program to its end on top of the current fiber's stack.
  ///
  /// - Parameters:
  ///   - slots: The slots of result, context and arguments.
  ///   - prepare: Writes the arguments at the frame base it is given.
  ///   - finish: Reads the result there; not called when the run fails. A thrown error is pending then.
  /// - Returns: `false` with `pendingTrap` set when the run was stopped.
  func nested(
    _ function: FunctionIndex, prepare: (Slots) -> Void, finish: (Slots) -> Void
  ) -> Bool {
    guard pendingTrap == nil else { return false }
    guard nestedRuns < limits.nestedRuns else {
      return fail(.stackOverflow("nested native calls"))
    }
    guard state.pointee.functions[Int(function)].code != nil || compile(function) else { return false }
    let saved = state.pointee
    let fiber = currentFiber ?? idleFiber()
    let outer = currentFiber
    currentFiber = fiber
    let control = outer == nil ? fiber.control : saved.control
    let frame = outer == nil ? fiber.frame : saved.frame + frameSize(of: control)
    nestedRuns += 1
    if outer != nil { nestedCallers.append(NestedCaller(pc: saved.pc, frame: saved.frame)) }
    defer {
      nestedRuns -= 1
      if outer != nil { nestedCallers.removeLast() }
      if nestedRuns == 0, yieldIsDeferred {
        yieldIsDeferred = false
        poll.raise(.yield)
      }
      currentFiber = outer
      state.restore(saved)
    }
    let entry = state.pointee.functions[Int(function)]
    guard (frame + entry.frameSize + 8) < UnsafeMutableRawPointer(control).assumingMemoryBound(to: Int.self)
    else {
      return fail(.stackOverflow(name(of: function)))
    }
    prepare(frame)
    let bottom = control - 1
    bottom.initialize(
      to: ControlRecord(pc: exitCode, frame: frame, function: Int(function), resume: interpretedResume))
    state.pointee.pc = entry.code.unsafelyUnwrapped
    state.pointee.frame = frame
    state.pointee.control = bottom
    switch execute() {
    case .exited:
      finish(frame)
      return true
    case .none, .failed:
      unwind(to: bottom)
      return false
    case .suspended, .yielded:
      // A nested run cannot be left half done.
      unwind(to: bottom)
      return fail(
        Trap(kind: .invalidUse, message: "Fatal error: cannot wait inside of a call from native code"))
    }
  }

  /// The frame size of the function whose record is innermost.
  func frameSize(of control: UnsafeMutablePointer<ControlRecord>) -> Int {
    state.pointee.functions[control.pointee.function].frameSize
  }

  /// The source-level name of a function.
  func name(of function: FunctionIndex) -> String {
    codes[Int(function)]?.code.name ?? "function \(function)"
  }

  // MARK: Calls with a known shape

  /// Calls `==` or `<` on two borrowed values.
  func callPredicate(_ function: FunctionIndex, _ left: Slots, _ right: Slots, _ type: TypeIndex) -> Bool {
    let slots = slots(type)
    var result = false
    _ = nested(function) { frame in
      (frame + 1).update(from: left, count: slots)
      (frame + 1 + slots).update(from: right, count: slots)
    } finish: { frame in
      result = frame.pointee != 0
    }
    return result
  }

  /// Calls `hash(into:)` on a borrowed value.
  func callHash(_ function: FunctionIndex, _ value: Slots, _ type: TypeIndex, _ hasher: inout Hasher) {
    let slots = slots(type)
    _ = withUnsafeMutablePointer(to: &hasher) { hasher in
      nested(function) { frame in
        frame.update(from: value, count: slots)
        frame.hasher(at: slots).initialize(to: hasher.pointee)
      } finish: { frame in
        hasher.pointee = frame.hasher(at: slots).pointee
      }
    }
  }

  /// Calls `description` or `debugDescription` on a borrowed value.
  func callDescription(_ function: FunctionIndex, _ value: Slots, _ type: TypeIndex) -> String? {
    let slots = slots(type)
    var result: String?
    _ = nested(function) { frame in
      (frame + 2).update(from: value, count: slots)
    } finish: { frame in
      result = frame.string.move()
    }
    return result
  }

  /// Runs the deinitializers of a dying object, the class's own first.
  func deinitialize(_ object: Block) {
    // The object looks alive to its deinitializer, and cannot come back.
    if object.hasWeak { clearWeak(object) }
    object.count = Machine.dyingCount
    for type in classChain(type(object.type)) {
      guard let function = type.deinitializer else { continue }
      let mark = heap.state.pointee.doomedCount
      // Neither a trap nor an error under way is the deinitializer's.
      let stopped = pendingTrap
      pendingTrap = nil
      let error = (state.pointee.errorType, state.pointee.errorPayload)
      setPendingError(type: 0, payload: 0)
      let draining = heap.state.pointee.isDraining
      heap.state.pointee.isDraining = false
      _ = nested(function) { frame in
        frame.pointee = object.reference
      } finish: { _ in
      }
      heap.state.pointee.isDraining = draining
      setPendingError(type: error.0, payload: error.1)
      // What died inside is destroyed before what waited outside.
      if heap.state.pointee.doomedCount > mark { drain(downTo: mark) }
      if let stopped { pendingTrap = stopped }
    }
  }

  /// A count that no balanced use inside of a deinitializer brings to 0.
  private static let dyingCount: UInt32 = 1 << 30

  /// Calls a function value with borrowed arguments.
  func invoke(
    closure: Reference, _ arguments: [ValueView], returning result: RuntimeType
  ) throws(NativeExit) -> OwnedValue {
    guard closure != 0 else { throw .trap(.unexpectedNil) }
    let function = FunctionIndex(truncatingIfNeeded: Block(closure).slots[0])
    let start = result.layout.slots
    var value: OwnedValue?
    let succeeded = nested(function) { frame in
      frame[start] = closure
      var next = frame + start + 1
      for argument in arguments {
        let slots = argument.type.layout.slots
        next.update(from: argument.slots, count: slots)
        next += slots
      }
    } finish: { frame in
      if state.pointee.errorType == 0 {
        value = OwnedValue(moving: frame, type: result, machine: self)
      }
    }
    guard succeeded else { throw .stopped }
    guard let value else { throw .thrown }
    return value
  }

  /// Calls a function with borrowed arguments from outside of any run.
  func call(
    _ function: FunctionIndex, _ arguments: [ValueView], returning result: RuntimeType
  ) throws(NativeExit) -> OwnedValue {
    var value: OwnedValue?
    let succeeded = nested(function) { frame in
      var next = frame + result.layout.slots
      for argument in arguments {
        let slots = argument.type.layout.slots
        next.update(from: argument.slots, count: slots)
        next += slots
      }
    } finish: { frame in
      if state.pointee.errorType == 0 {
        value = OwnedValue(moving: frame, type: result, machine: self)
      }
    }
    guard succeeded else { throw .stopped }
    guard let value else { throw .thrown }
    return value
  }
}

extension UnsafeMutablePointer where Pointee == Int {
  /// The native `Hasher` that stands in nine slots from this one on.
  func hasher(at offset: Int) -> UnsafeMutablePointer<Hasher> {
    UnsafeMutableRawPointer(self + offset).assumingMemoryBound(to: Hasher.self)
  }
}
