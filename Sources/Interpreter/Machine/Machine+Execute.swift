import Synchronization

/// The run loop.
extension Machine {
  /// Why the loop was left.
  enum Exit { case none, exited, failed, suspended, yielded }

  /// What stopped an instruction of the hot path; its trap is made outside of the loop.
  enum Failure {
    case none, overflow, divisionByZero, remainderByZero, indexOutOfRange
    case divisionOverflow, remainderOverflow
  }

  /// Runs from `state` on until the bottom frame returns or something stops the run; where it stands is in `state`
  /// afterwards.
  ///
  /// The instruction pointer, frame base and control stack live in local variables; they are saved to `state` before
  /// everything that may look at frames, call back into the machine or stop. `pc` stands behind the instruction that
  /// runs, and `save` stores the instruction's own place.
  func execute() -> Exit {
    let state = state
    let functions = state.pointee.functions
    let constants = state.pointee.constants
    let records = state.pointee.records
    let globals = state.pointee.globals
    let poll = poll
    let nativeStart = debugger == nil ? nativeStart : .max
    let interpretedResume = interpretedResume
    var heat = samplePeriod
    var pc = state.pointee.pc
    var fp = state.pointee.frame
    var control = state.pointee.control
    var failure = Failure.none
    var exit = Exit.none

    run: while true {
      // One load of the whole word: the payload's own size of 7 bytes would take three.
      let word = UnsafeRawPointer(pc).load(as: UInt64.self)
      pc += 1
      switch unsafeBitCast(word, to: Instruction.self) {

      // MARK: Moves and constants
      case .argument:
        continue
      case .move(let a, let b):
        fp[Int(a)] = fp[Int(b)]
      case .movePair(let a, let b):
        let (first, second) = (fp[Int(b)], fp[Int(b) + 1])
        fp[Int(a)] = first
        fp[Int(a) + 1] = second
      case .moveWide(let a, let b, let count):
        moveSlots(fp + Int(b), to: fp + Int(a), Int(count))
      case .zero(let a, let count):
        for index in 0..<Int(count) { fp[Int(a) + index] = 0 }
      case .constant(let value, let a):
        fp[Int(a)] = Int(value)
      case .constantPool(let index, let a):
        fp[Int(a)] = constants[Int(index)]

      // MARK: Globals and addresses
      case .loadGlobal(let index, let a):
        fp[Int(a)] = globals[Int(index)]
      case .storeGlobal(let index, let a):
        globals[Int(index)] = fp[Int(a)]
      case .globalAddress(let index, let a):
        fp[Int(a)] = Int(bitPattern: globals + Int(index))
      case .registerAddress(let a, let b):
        fp[Int(a)] = Int(bitPattern: fp + Int(b))
      case .offsetAddress(let a, let b, let offset):
        fp[Int(a)] = fp[Int(b)] &+ Int(offset) &* 8
      case .load(let a, let b, let offset):
        fp[Int(a)] = place(fp[Int(b)])[Int(offset)]
      case .store(let a, let b, let offset):
        place(fp[Int(a)])[Int(offset)] = fp[Int(b)]

      // MARK: Lifetimes
      case .retain(let a):
        retainReference(fp[Int(a)])
      case .release(let a):
        let reference = fp[Int(a)]
        if reference != 0, dropReference(reference) {
          state.save(pc, fp, control)
          guard destroyDead(reference) else { break run }
        }
      case .copyReference(let a, let b):
        let reference = fp[Int(b)]
        fp[Int(a)] = reference
        retainReference(reference)

      // MARK: Int
      case .addInt(let a, let b, let c):
        let (result, overflow) = fp[Int(b)].addingReportingOverflow(fp[Int(c)])
        if _slowPath(overflow) {
          failure = .overflow
          break run
        }
        fp[Int(a)] = result
      case .subtractInt(let a, let b, let c):
        let (result, overflow) = fp[Int(b)].subtractingReportingOverflow(fp[Int(c)])
        if _slowPath(overflow) {
          failure = .overflow
          break run
        }
        fp[Int(a)] = result
      case .multiplyInt(let a, let b, let c):
        let (result, overflow) = fp[Int(b)].multipliedReportingOverflow(by: fp[Int(c)])
        if _slowPath(overflow) {
          failure = .overflow
          break run
        }
        fp[Int(a)] = result
      case .divideInt(let a, let b, let c):
        let divisor = fp[Int(c)]
        if _slowPath(divisor == 0) {
          failure = .divisionByZero
          break run
        }
        let (result, overflow) = fp[Int(b)].dividedReportingOverflow(by: divisor)
        if _slowPath(overflow) {
          failure = .divisionOverflow
          break run
        }
        fp[Int(a)] = result
      case .remainderInt(let a, let b, let c):
        let divisor = fp[Int(c)]
        if _slowPath(divisor == 0) {
          failure = .remainderByZero
          break run
        }
        let (result, overflow) = fp[Int(b)].remainderReportingOverflow(dividingBy: divisor)
        if _slowPath(overflow) {
          failure = .remainderOverflow
          break run
        }
        fp[Int(a)] = result
      case .addIntImmediate(let a, let b, let value):
        let (result, overflow) = fp[Int(b)].addingReportingOverflow(Int(value))
        if _slowPath(overflow) {
          failure = .overflow
          break run
        }
        fp[Int(a)] = result
      case .multiplyIntImmediate(let a, let b, let value):
        let (result, overflow) = fp[Int(b)].multipliedReportingOverflow(by: Int(value))
        if _slowPath(overflow) {
          failure = .overflow
          break run
        }
        fp[Int(a)] = result
      case .divideIntImmediate(let a, let b, let value):
        fp[Int(a)] = fp[Int(b)].dividedReportingOverflow(by: Int(value)).partialValue
      case .remainderIntImmediate(let a, let b, let value):
        fp[Int(a)] = fp[Int(b)].remainderReportingOverflow(dividingBy: Int(value)).partialValue
      case .negateInt(let a, let b):
        let (result, overflow) = 0.subtractingReportingOverflow(fp[Int(b)])
        if _slowPath(overflow) {
          failure = .overflow
          break run
        }
        fp[Int(a)] = result
      case .wrappingAdd(let a, let b, let c):
        fp[Int(a)] = fp[Int(b)] &+ fp[Int(c)]
      case .wrappingSubtract(let a, let b, let c):
        fp[Int(a)] = fp[Int(b)] &- fp[Int(c)]
      case .wrappingMultiply(let a, let b, let c):
        fp[Int(a)] = fp[Int(b)] &* fp[Int(c)]
      case .and(let a, let b, let c):
        fp[Int(a)] = fp[Int(b)] & fp[Int(c)]
      case .or(let a, let b, let c):
        fp[Int(a)] = fp[Int(b)] | fp[Int(c)]
      case .xor(let a, let b, let c):
        fp[Int(a)] = fp[Int(b)] ^ fp[Int(c)]
      case .andImmediate(let a, let b, let value):
        fp[Int(a)] = fp[Int(b)] & Int(value)
      case .complement(let a, let b):
        fp[Int(a)] = ~fp[Int(b)]
      case .shiftLeftImmediate(let a, let b, let value):
        fp[Int(a)] = fp[Int(b)] &<< Int(value)
      case .shiftRightImmediate(let a, let b, let value):
        fp[Int(a)] = fp[Int(b)] &>> Int(value)

      // MARK: Floating point
      case .addDouble(let a, let b, let c):
        (fp + Int(a)).double = (fp + Int(b)).double + (fp + Int(c)).double
      case .subtractDouble(let a, let b, let c):
        (fp + Int(a)).double = (fp + Int(b)).double - (fp + Int(c)).double
      case .multiplyDouble(let a, let b, let c):
        (fp + Int(a)).double = (fp + Int(b)).double * (fp + Int(c)).double
      case .divideDouble(let a, let b, let c):
        (fp + Int(a)).double = (fp + Int(b)).double / (fp + Int(c)).double

      // MARK: Comparisons
      case .equal(let a, let b, let c):
        fp[Int(a)] = fp[Int(b)] == fp[Int(c)] ? 1 : 0
      case .notEqual(let a, let b, let c):
        fp[Int(a)] = fp[Int(b)] != fp[Int(c)] ? 1 : 0
      case .lessInt(let a, let b, let c):
        fp[Int(a)] = fp[Int(b)] < fp[Int(c)] ? 1 : 0
      case .lessOrEqualInt(let a, let b, let c):
        fp[Int(a)] = fp[Int(b)] <= fp[Int(c)] ? 1 : 0
      case .equalImmediate(let a, let b, let value):
        fp[Int(a)] = fp[Int(b)] == Int(value) ? 1 : 0
      case .lessDouble(let a, let b, let c):
        fp[Int(a)] = (fp + Int(b)).double < (fp + Int(c)).double ? 1 : 0
      case .lessOrEqualDouble(let a, let b, let c):
        fp[Int(a)] = (fp + Int(b)).double <= (fp + Int(c)).double ? 1 : 0
      case .equalDouble(let a, let b, let c):
        fp[Int(a)] = (fp + Int(b)).double == (fp + Int(c)).double ? 1 : 0
      case .not(let a, let b):
        fp[Int(a)] = fp[Int(b)] ^ 1

      // MARK: Branches
      case .jump(let offset):
        pc += Int(offset) - 1
      case .branchIfTrue(let offset, let a):
        if _slowPath(fp[Int(a)] != 0) { pc += Int(offset) - 1 }
      case .branchIfFalse(let offset, let a):
        if _slowPath(fp[Int(a)] == 0) { pc += Int(offset) - 1 }
      case .branchIfEqual(let a, let b, let offset):
        if _slowPath(fp[Int(a)] == fp[Int(b)]) { pc += Int(offset) - 1 }
      case .branchIfNotEqual(let a, let b, let offset):
        if _slowPath(fp[Int(a)] != fp[Int(b)]) { pc += Int(offset) - 1 }
      case .branchIfLess(let a, let b, let offset):
        if _slowPath(fp[Int(a)] < fp[Int(b)]) { pc += Int(offset) - 1 }
      case .branchIfLessOrEqual(let a, let b, let offset):
        if _slowPath(fp[Int(a)] <= fp[Int(b)]) { pc += Int(offset) - 1 }
      case .branchIfEqualImmediate(let a, let value, let offset):
        if _slowPath(fp[Int(a)] == Int(value)) { pc += Int(offset) - 1 }
      case .branchIfNotEqualImmediate(let a, let value, let offset):
        if _slowPath(fp[Int(a)] != Int(value)) { pc += Int(offset) - 1 }
      case .branchIfLessImmediate(let a, let value, let offset):
        if _slowPath(fp[Int(a)] < Int(value)) { pc += Int(offset) - 1 }
      case .branchIfGreaterOrEqualImmediate(let a, let value, let offset):
        if _slowPath(fp[Int(a)] >= Int(value)) { pc += Int(offset) - 1 }
      case .branchIfLessDouble(let a, let b, let offset):
        if _slowPath((fp + Int(a)).double < (fp + Int(b)).double) { pc += Int(offset) - 1 }
      case .branchIfNotLessDouble(let a, let b, let offset):
        if _slowPath(!((fp + Int(a)).double < (fp + Int(b)).double)) { pc += Int(offset) - 1 }
      case .branchIfLessOrEqualDouble(let a, let b, let offset):
        if _slowPath((fp + Int(a)).double <= (fp + Int(b)).double) { pc += Int(offset) - 1 }
      case .branchIfNotLessOrEqualDouble(let a, let b, let offset):
        if _slowPath(!((fp + Int(a)).double <= (fp + Int(b)).double)) { pc += Int(offset) - 1 }
      case .jumpTable(let a, let count):
        let index = fp[Int(a)]
        pc += index >= 0 && index < Int(count) ? index : Int(count)

      // MARK: Back edges
      case .jumpBack(let offset):
        exit = goBack(offset, &pc, &fp, &control, &heat)
        if _slowPath(exit != .none) { break run }
      case .loopIfTrue(let offset, let a):
        if _fastPath(fp[Int(a)] != 0) {
          exit = goBack(offset, &pc, &fp, &control, &heat)
          if _slowPath(exit != .none) { break run }
        }
      case .loopIfFalse(let offset, let a):
        if _fastPath(fp[Int(a)] == 0) {
          exit = goBack(offset, &pc, &fp, &control, &heat)
          if _slowPath(exit != .none) { break run }
        }
      case .loopIfLess(let a, let b, let offset):
        if _fastPath(fp[Int(a)] < fp[Int(b)]) {
          exit = goBack(offset, &pc, &fp, &control, &heat)
          if _slowPath(exit != .none) { break run }
        }
      case .loopIfLessOrEqual(let a, let b, let offset):
        if _fastPath(fp[Int(a)] <= fp[Int(b)]) {
          exit = goBack(offset, &pc, &fp, &control, &heat)
          if _slowPath(exit != .none) { break run }
        }
      case .loopIfLessImmediate(let a, let value, let offset):
        if _fastPath(fp[Int(a)] < Int(value)) {
          exit = goBack(offset, &pc, &fp, &control, &heat)
          if _slowPath(exit != .none) { break run }
        }
      case .loopIfGreaterImmediate(let a, let value, let offset):
        if _fastPath(fp[Int(a)] > Int(value)) {
          exit = goBack(offset, &pc, &fp, &control, &heat)
          if _slowPath(exit != .none) { break run }
        }
      case .loopIfNotEqual(let a, let b, let offset):
        if _fastPath(fp[Int(a)] != fp[Int(b)]) {
          exit = goBack(offset, &pc, &fp, &control, &heat)
          if _slowPath(exit != .none) { break run }
        }
      case .loopIncrementIfLess(let a, let b, let offset):
        let next = fp[Int(a)] &+ 1
        fp[Int(a)] = next
        if _fastPath(next < fp[Int(b)]) {
          exit = goBack(offset, &pc, &fp, &control, &heat)
          if _slowPath(exit != .none) { break run }
        }
      case .loopIncrementUnlessEqual(let a, let b, let offset):
        let value = fp[Int(a)]
        if _fastPath(value != fp[Int(b)]) {
          fp[Int(a)] = value &+ 1
          exit = goBack(offset, &pc, &fp, &control, &heat)
          if _slowPath(exit != .none) { break run }
        }

      // MARK: Calls
      case .call(let function, let base):
        let entry = functions + Int(function)
        guard let code = entry.pointee.code else {
          state.save(pc, fp, control)
          guard compile(FunctionIndex(Int(function))) else { break run }
          pc -= 1
          continue
        }
        let frame = fp + Int(base)
        if _slowPath(
          !fits(frame, entry.pointee.frameSize, control) || poll.word.load(ordering: .relaxed) != 0)
        {
          state.save(pc, fp, control)
          exit = serveCall(Int(function), frame)
          if exit != .none { break run }
        }
        control -= 1
        control.initialize(
          to: ControlRecord(pc: pc, frame: fp, function: Int(function), resume: interpretedResume))
        fp = frame
        pc = code
        exit = begin(entry, nativeStart, &pc, &fp, &control, &heat)
        if _slowPath(exit != .none) { break run }
      case .callClosure(let a, let base, let contextSlot):
        let closure = fp[Int(a)]
        let function = Block(closure).slots[0]
        let entry = functions + function
        guard let code = entry.pointee.code else {
          state.save(pc, fp, control)
          guard compile(FunctionIndex(function)) else { break run }
          pc -= 1
          continue
        }
        fp[Int(base) + Int(contextSlot)] = closure
        let frame = fp + Int(base)
        if _slowPath(
          !fits(frame, entry.pointee.frameSize, control) || poll.word.load(ordering: .relaxed) != 0)
        {
          state.save(pc, fp, control)
          exit = serveCall(function, frame)
          if exit != .none { break run }
        }
        control -= 1
        control.initialize(
          to: ControlRecord(pc: pc, frame: fp, function: function, resume: interpretedResume))
        fp = frame
        pc = code
        exit = begin(entry, nativeStart, &pc, &fp, &control, &heat)
        if _slowPath(exit != .none) { break run }
      case .callVirtual(let key, let base, let receiverSlot):
        let type = Block(fp[Int(base) + Int(receiverSlot)]).type
        state.save(pc, fp, control)
        guard let target = dispatch(key, type) else { break run }
        let function = Int(target)
        let entry = functions + function
        guard let code = entry.pointee.code else {
          state.save(pc, fp, control)
          guard compile(FunctionIndex(function)) else { break run }
          pc -= 1
          continue
        }
        let frame = fp + Int(base)
        if _slowPath(
          !fits(frame, entry.pointee.frameSize, control) || poll.word.load(ordering: .relaxed) != 0)
        {
          state.save(pc, fp, control)
          exit = serveCall(function, frame)
          if exit != .none { break run }
        }
        control -= 1
        control.initialize(
          to: ControlRecord(pc: pc, frame: fp, function: function, resume: interpretedResume))
        fp = frame
        pc = code
        exit = begin(entry, nativeStart, &pc, &fp, &control, &heat)
        if _slowPath(exit != .none) { break run }
      case .callWitness(let key, let base, let receiverSlot):
        let type = TypeIndex(truncatingIfNeeded: fp[Int(base) + Int(receiverSlot)])
        state.save(pc, fp, control)
        guard let target = dispatch(key, type) else { break run }
        let function = Int(target)
        let entry = functions + function
        guard let code = entry.pointee.code else {
          state.save(pc, fp, control)
          guard compile(FunctionIndex(function)) else { break run }
          pc -= 1
          continue
        }
        let frame = fp + Int(base)
        if _slowPath(
          !fits(frame, entry.pointee.frameSize, control) || poll.word.load(ordering: .relaxed) != 0)
        {
          state.save(pc, fp, control)
          exit = serveCall(function, frame)
          if exit != .none { break run }
        }
        control -= 1
        control.initialize(
          to: ControlRecord(pc: pc, frame: fp, function: function, resume: interpretedResume))
        fp = frame
        pc = code
        exit = begin(entry, nativeStart, &pc, &fp, &control, &heat)
        if _slowPath(exit != .none) { break run }
      case .callNative(let site, let base):
        state.save(pc, fp, control)
        exit = callNative(site, fp + Int(base))
        if exit != .none { break run }
      case .return:
        let record = control.pointee
        control += 1
        pc = record.pc
        fp = record.frame
        if _slowPath(record.resume >= nativeStart) {
          exit = resume(record.resume, &pc, &fp, &control, &heat)
          if _slowPath(exit != .none) { break run }
        }
      case .throwValue(let a):
        state.pointee.errorType = fp[Int(a)]
        state.pointee.errorPayload = fp[Int(a) + 1]
        state.save(pc, fp, control)
        noteThrow(at: pc - 1, in: control)
        let record = control.pointee
        control += 1
        pc = record.pc
        fp = record.frame
      case .rethrowValue(let a):
        state.pointee.errorType = fp[Int(a)]
        state.pointee.errorPayload = fp[Int(a) + 1]
        let record = control.pointee
        control += 1
        pc = record.pc
        fp = record.frame
      case .branchIfThrown(let offset):
        if _slowPath(state.pointee.errorType != 0) { pc += Int(offset) - 1 }
      case .takeThrown(let a):
        fp[Int(a)] = state.pointee.errorType
        fp[Int(a) + 1] = state.pointee.errorPayload
        state.pointee.errorType = 0
      case .control(let operation):
        state.save(pc, fp, control)
        switch operation {
        case .nop: continue
        case .exit: return .exited
        case .yield:
          state.save(pc + 1, fp, control)
          if nestedRuns == 0 { return .yielded }
        case .statement, .throwing:
          exit = askDebugger(isThrowing: operation == .throwing)
          if exit != .none { break run }
        }

      // MARK: Heap blocks
      case .loadField(let a, let b, let slot):
        fp[Int(a)] = Block(fp[Int(b)]).slots[Int(slot)]
      case .storeField(let a, let b, let slot):
        Block(fp[Int(a)]).slots[Int(slot)] = fp[Int(b)]
      case .fieldAddress(let a, let b, let slot):
        fp[Int(a)] = Int(bitPattern: Block(fp[Int(b)]).slots + Int(slot))
      case .copyReferenceField(let a, let b, let slot):
        let reference = Block(fp[Int(b)]).slots[Int(slot)]
        fp[Int(a)] = reference
        retainReference(reference)

      // MARK: Arrays
      case .arrayCount(let a, let b):
        let array = fp[Int(b)]
        fp[Int(a)] = array == 0 ? 0 : Block(array).slots[0]
      case .arrayGet(let a, let b, let c):
        let array = fp[Int(b)]
        let index = fp[Int(c)]
        guard _fastPath(array != 0),
          _fastPath(UInt(bitPattern: index) < UInt(bitPattern: Block(array).slots[0]))
        else {
          failure = .indexOutOfRange
          break run
        }
        fp[Int(a)] = Block(array).slots[2 &+ index]
      case .arrayGetReference(let a, let b, let c):
        let array = fp[Int(b)]
        let index = fp[Int(c)]
        guard _fastPath(array != 0),
          _fastPath(UInt(bitPattern: index) < UInt(bitPattern: Block(array).slots[0]))
        else {
          failure = .indexOutOfRange
          break run
        }
        let element = Block(array).slots[2 &+ index]
        fp[Int(a)] = element
        retainReference(element)
      case .arraySet(let a, let b, let c):
        let array = fp[Int(a)]
        let index = fp[Int(b)]
        guard _fastPath(array != 0),
          _fastPath(UInt(bitPattern: index) < UInt(bitPattern: Block(array).slots[0]))
        else {
          failure = .indexOutOfRange
          break run
        }
        if _slowPath(Block(array).count != 1) {
          state.save(pc, fp, control)
          guard makeUnique(fp + Int(a)) else { break run }
        }
        Block(fp[Int(a)]).slots[2 &+ index] = fp[Int(c)]
      case .arraySetReference(let a, let b, let c):
        let array = fp[Int(a)]
        let index = fp[Int(b)]
        guard _fastPath(array != 0),
          _fastPath(UInt(bitPattern: index) < UInt(bitPattern: Block(array).slots[0]))
        else {
          failure = .indexOutOfRange
          break run
        }
        if _slowPath(Block(array).count != 1) {
          state.save(pc, fp, control)
          guard makeUnique(fp + Int(a)) else { break run }
        }
        let element = Block(fp[Int(a)]).slots + (2 &+ index)
        let old = element.pointee
        element.pointee = fp[Int(c)]
        if old != 0, dropReference(old) {
          state.save(pc, fp, control)
          guard destroyDead(old) else { break run }
        }
      case .arrayElement(let a, let b, let c):
        let array = fp[Int(b)]
        let index = fp[Int(c)]
        guard _fastPath(array != 0),
          _fastPath(UInt(bitPattern: index) < UInt(bitPattern: Block(array).slots[0]))
        else {
          failure = .indexOutOfRange
          break run
        }
        let stride = Int(records[Int(Block(array).type)].slots)
        fp[Int(a)] = Int(bitPattern: Block(array).slots + (2 &+ index &* stride))
      case .arrayElementMutable(let a, let b, let c):
        let array = fp[Int(b)]
        let index = fp[Int(c)]
        guard _fastPath(array != 0),
          _fastPath(UInt(bitPattern: index) < UInt(bitPattern: Block(array).slots[0]))
        else {
          failure = .indexOutOfRange
          break run
        }
        if _slowPath(Block(array).count != 1) {
          state.save(pc, fp, control)
          guard makeUnique(fp + Int(b)) else { break run }
        }
        let stride = Int(records[Int(Block(fp[Int(b)]).type)].slots)
        fp[Int(a)] = Int(bitPattern: Block(fp[Int(b)]).slots + (2 &+ index &* stride))
      case .arrayElementMutableAt(let a, let b, let c):
        let place = place(fp[Int(b)])
        let array = place.pointee
        let index = fp[Int(c)]
        guard _fastPath(array != 0),
          _fastPath(UInt(bitPattern: index) < UInt(bitPattern: Block(array).slots[0]))
        else {
          failure = .indexOutOfRange
          break run
        }
        if _slowPath(Block(array).count != 1) {
          state.save(pc, fp, control)
          guard makeUnique(place) else { break run }
        }
        let stride = Int(records[Int(Block(place.pointee).type)].slots)
        fp[Int(a)] = Int(bitPattern: Block(place.pointee).slots + (2 &+ index &* stride))
      case .arrayAppend(let a, let b, let type):
        let array = fp[Int(a)]
        if array != 0, Block(array).count == 1, Block(array).slots[0] < Block(array).slots[1] {
          let count = Block(array).slots[0]
          Block(array).slots[2 &+ count] = fp[Int(b)]
          Block(array).slots[0] = count &+ 1
        } else {
          state.save(pc, fp, control)
          guard append(fp + Int(b), to: fp + Int(a), element: TypeIndex(type)) else { break run }
        }

      // Everything else is a call away, so that the loop stays small.
      default:
        state.save(pc, fp, control)
        let skipped = executeRare(word)
        if _slowPath(skipped == Machine.stop) { break run }
        pc += skipped
      }
    }

    if failure != .none {
      state.save(pc, fp, control)
      _ = fail(trap(for: failure))
    }
    if exit == .none || exit == .failed {
      recordBackTrace()
      if debugger != nil { showTrapToDebugger() }
      return .failed
    }
    return exit
  }
}
