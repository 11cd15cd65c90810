/// One thread of execution of the program: a stack and where it stands. A cell, a subshell's cell and each `Task`
/// is one; all run on the machine's thread, one at a time.
final class Fiber {
  /// Where a fiber stands.
  enum State { case ready, running, suspended, finished }

  let number: Int
  /// The source-level name, for back traces.
  var name: String
  var state: State = .ready
  /// What the host wants to remember about it.
  var context: AnyObject?
  /// The program's own state of the task that it is; `nil` for cells.
  var task: OwnedValue?

  /// The function value and arguments that it was started with.
  var owned: [OwnedValue] = []
  /// The stack; `nil` once finished.
  var stack: Stack?
  /// The next instruction (`nil`: not started), frame base and innermost control record while it does not run.
  var pc: UnsafePointer<Instruction>?
  var frame: Slots
  var control: UnsafeMutablePointer<ControlRecord>
  /// The bottom frame's base: the result stands here when it is finished.
  let bottom: Slots
  /// The call that suspended it, until it is resumed.
  var waitingSite: UInt32?
  var waitingBase: Slots?
  /// What stops it when it goes on.
  var resumeTrap: Trap?
  /// The pending error while it does not run.
  var errorType = 0
  var errorPayload = 0
  /// The bottom frame's control record.
  let bottomControl: UnsafeMutablePointer<ControlRecord>

  init(
    number: Int, name: String, stack: Stack, pc: UnsafePointer<Instruction>?, frame: Slots,
    control: UnsafeMutablePointer<ControlRecord>
  ) {
    self.number = number
    self.name = name
    self.stack = stack
    self.pc = pc
    self.frame = frame
    self.control = control
    bottom = frame
    bottomControl = control
  }
}

/// A pointer to slots: a frame base, a place in memory.
typealias Slots = UnsafeMutablePointer<Int>

/// A caller's state, pushed by a call; records grow down from the end of the stack, frames up from its start.
struct ControlRecord: BitwiseCopyable {
  /// Where the callee returns to.
  var pc: UnsafePointer<Instruction>
  /// The caller's frame base.
  var frame: Slots
  /// The callee.
  var function: Int
  /// Where the caller's machine code goes on; of a caller that is interpreted, what leads back to the interpreter.
  var resume: UInt
}

/// The memory of a fiber's frames (from the start, upwards) and control records (from the end, downwards).
struct Stack {
  let base: Slots
  let slots: Int
  /// Whether the base is the area of globals.
  let isMain: Bool
  var end: Slots { base + slots }
}

/// How a run of a fiber ended.
enum RunOutcome {
  /// The function returned; `Machine.takeResult(of:as:)` gives its result.
  case finished
  /// The function threw; the error, an existential, is owned by the receiver.
  case thrown(OwnedValue)
  /// It trapped; the frames are unwound.
  case trapped(Trap)
  /// An interrupt stopped it; the frames are unwound. The trap carries the back trace.
  case interrupted(Trap)
  /// A native function waits for the host; go on after `Machine.resume`.
  case suspended
  /// The time slice is over; run it again to go on.
  case yielded
}
