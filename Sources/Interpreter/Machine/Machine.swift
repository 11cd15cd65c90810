/// The virtual machine: program tables, globals, heap, fibers.
///
/// A machine belongs to one thread. Only its `poll` word may be touched by others. Functions, types, constants and
/// call sites are added at any time, also while a fiber runs; what was added stays at its address.
///
/// Usage:
/// ```swift
/// let machine = Machine(limits: Limits())
/// machine.delegate = compiler
/// let main = machine.declareFunction()
/// let fiber = machine.makeFiber(main, name: "Cell 1")
/// switch machine.run(fiber) { … }
/// ```
final class Machine {
  /// What the compiler answers while the program runs.
  weak var delegate: (any MachineDelegate)?
  /// Requests from other threads.
  let poll: PollWord
  let limits: Limits
  /// Where `print` and natives write.
  var output: (_ text: String) -> Void = { _ in }
  /// What natives and the host share; the host owns the machine.
  weak var context: AnyObject?
  /// What may stop the program at its statements and errors.
  var debugger: (any MachineDebugger)?

  /// What the program has too much of for the machine's tables; then no more code can be added.
  var exhausted: String?
  var functions = StableTable<FunctionEntry>(capacity: 1 << 20)
  var codes: [LoadedCode?] = []
  var constants = StableTable<Int>(capacity: 1 << 20)
  var constantIndices: [Int: UInt32] = [:]
  var strings = StableTable<String>(capacity: 1 << 20)
  var stringIndices: [String: UInt32] = [:]
  var types: [RuntimeType] = []
  var records = StableTable<TypeRecord>(capacity: 1 << 16)
  var sites = StableTable<LoadedSite>(capacity: 1 << 20)
  var natives: [NativeBody] = []
  var nativeNames: [String] = []
  var nativeIndices: [String: Int] = [:]

  /// The main reservation: globals in registers, then the main fiber's stack, then the other globals.
  let memory: Slots
  let mainSlots: Int
  var lowGlobals = 0
  var highGlobals: Int
  var mainStackIsBusy = false
  var freeStacks: [Stack] = []
  var nextFiber = 1
  /// Fibers that have frames, or will have.
  var unfinishedFibers = 0

  /// The existential type of errors on their way.
  let errorType = RuntimeType(name: "any Error", layout: .existential, kind: .existential)

  /// The type of the slot of a weak or unowned reference.
  let weakType = RuntimeType(name: "weak", layout: .reference, kind: .weakReference)

  let heap: Heap
  /// What the run loop and its helpers share; raw memory, so that the loop needs no exclusivity checks.
  let state: UnsafeMutablePointer<MachineState>
  /// The trap that stops the current run.
  var pendingTrap: Trap? {
    didSet { state.pointee.isStopped = pendingTrap != nil }
  }
  /// How the last native function ended that did not return a value.
  var nativeExit = NativeExit.stopped
  /// Closures of functions without captures, by function; 0 where none was made yet.
  let plainClosures: UnsafeMutablePointer<Reference>
  /// How types are coded without running code of the program.
  let codingPlans = CodingPlans()
  /// Answers of the delegate, by type and existential type.
  var conformances: [Int: Bool] = [:]
  /// Runs on top of the current fiber that native code started.
  var nestedRuns = 0
  /// Where the frames stand from which native code started nested runs, outermost first.
  var nestedCallers: [NestedCaller] = []
  /// How deep a comparison or hash stands in a value.
  var structureDepth = 0
  /// Whether a request to yield came while a nested run could not follow it.
  var yieldIsDeferred = false
  var currentFiber: Fiber?
  /// The fiber on which calls from outside of any run happen.
  var hostFiber: Fiber?
  /// Machine code of hot functions; `nil` where it cannot be had.
  var nativeCode: NativeCode?
  /// Where the machine code of functions starts: what leads to the interpreter stands below.
  var nativeStart = UInt.max
  /// What callers and functions that are interpreted have in place of machine code.
  var interpretedResume: UInt = 0
  var interpretedEntry: UInt = 0
  /// Where loops of machine code are entered, by function and instruction.
  var nativeLoops: [Int: [Int: UInt]] = [:]
  /// What bottom frames return to.
  let exitCode: UnsafePointer<Instruction>

  /// The number of slots for globals outside the main fiber's reach.
  static let highGlobalSlots = 1 << 24
  /// Globals below this index can be plain registers of a top-level function.
  static let registerGlobals = 1 << 15

  init(limits: Limits = Limits(), poll: PollWord = PollWord()) {
    self.limits = limits
    self.poll = poll
    mainSlots = Machine.registerGlobals * 2 + limits.mainStack / 8
    memory = Reservation.map(bytes: (mainSlots + Machine.highGlobalSlots) * 8)
      .bindMemory(to: Int.self, capacity: mainSlots + Machine.highGlobalSlots)
    highGlobals = mainSlots
    heap = Heap(limit: limits.memory)
    plainClosures = Reservation.map(bytes: functions.capacity * MemoryLayout<Reference>.stride)
      .bindMemory(to: Reference.self, capacity: functions.capacity)
    state = .allocate(capacity: 1)
    let exit = UnsafeMutablePointer<Instruction>.allocate(capacity: 1)
    exit.initialize(to: .exit)
    exitCode = UnsafePointer(exit)
    state.initialize(
      to: MachineState(
        functions: functions.base, constants: constants.base, strings: strings.base, records: records.base,
        sites: sites.base, globals: memory, pollWord: poll.address, exit: exitCode))
    if limits.warmth != nil { prepareNativeCode() }
    prepareTables()
  }

  deinit {
    for stack in freeStacks { Reservation.unmap(stack.base, bytes: stack.slots * 8) }
    Reservation.unmap(memory, bytes: (mainSlots + Machine.highGlobalSlots) * 8)
    for code in codes { code?.deallocate() }
    Reservation.unmap(plainClosures, bytes: functions.capacity * MemoryLayout<Reference>.stride)
    functions.deallocate()
    constants.deallocate()
    strings.deallocate()
    for index in 0..<records.count { records.base[index].deallocateTables() }
    records.deallocate()
    for index in 0..<sites.count { sites.base[index].offsets.deallocate() }
    sites.deallocate()
    exitCode.deallocate()
    state.deallocate()
  }
}

/// Where a frame stands from which native code started a nested run.
struct NestedCaller: BitwiseCopyable {
  var pc: UnsafePointer<Instruction>
  var frame: Slots
}

/// A function as the loop sees it.
struct FunctionEntry: BitwiseCopyable {
  /// The first instruction; `nil` until the function is compiled.
  var code: UnsafePointer<Instruction>?
  /// The slots that a frame needs, with a margin for its control record.
  var frameSize = 0
  /// Its machine code, or what leads to the interpreter; 0 until it is compiled.
  var native: UInt = 0
  /// How often it was seen to run since.
  var warmth = 0
}

/// The state that the loop keeps outside of its local variables.
struct MachineState: BitwiseCopyable {
  /// The program's tables and the area of globals; they never move.
  let functions: UnsafeMutablePointer<FunctionEntry>
  let constants: UnsafeMutablePointer<Int>
  let strings: UnsafeMutablePointer<String>
  let records: UnsafeMutablePointer<TypeRecord>
  let sites: UnsafeMutablePointer<LoadedSite>
  let globals: Slots
  /// The poll word, for machine code.
  let pollWord: UnsafeRawPointer
  /// Where the innermost frame stands, saved before everything that may need it.
  var pc: UnsafePointer<Instruction>
  var frame: Slots
  var control: UnsafeMutablePointer<ControlRecord>
  /// The pending error's type index (0: none) and payload.
  var errorType = 0
  var errorPayload = 0
  /// Where the last error was thrown, in code that is not the library's if possible; the function, or -1.
  var throwPlace: UnsafePointer<Instruction>?
  var throwFunction = -1
  /// What the count down to the next look at what runs starts from; see `Machine.sampleLoop`.
  var heat = 0
  /// Whether a trap is pending.
  var isStopped = false

  init(
    functions: UnsafeMutablePointer<FunctionEntry>, constants: UnsafeMutablePointer<Int>,
    strings: UnsafeMutablePointer<String>, records: UnsafeMutablePointer<TypeRecord>,
    sites: UnsafeMutablePointer<LoadedSite>, globals: Slots, pollWord: UnsafeRawPointer,
    exit: UnsafePointer<Instruction>
  ) {
    self.functions = functions
    self.constants = constants
    self.strings = strings
    self.records = records
    self.sites = sites
    self.globals = globals
    self.pollWord = pollWord
    pc = exit
    frame = globals
    control = UnsafeMutableRawPointer(globals).assumingMemoryBound(to: ControlRecord.self)
  }
}

extension UnsafeMutablePointer<MachineState> {
  /// Saves the place of the instruction before `pc`.
  @inline(__always)
  func save(
    _ pc: UnsafePointer<Instruction>, _ frame: Slots, _ control: UnsafeMutablePointer<ControlRecord>
  ) {
    pointee.pc = pc - 1
    pointee.frame = frame
    pointee.control = control
  }

  /// Goes back to where an outer run stands; what is pending stays pending.
  func restore(_ saved: MachineState) {
    pointee.pc = saved.pc
    pointee.frame = saved.frame
    pointee.control = saved.control
  }
}
