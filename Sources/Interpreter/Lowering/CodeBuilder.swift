/// Collects the instructions of one function: emission, labels, registers, the line table.
struct CodeBuilder {
  /// A place in the code, known once it is bound.
  struct Label {
    fileprivate var index: Int
  }

  fileprivate(set) var instructions: [Instruction] = []
  private var labels: [Int] = []
  private var references: [Int] = []
  private var fixups: [(instruction: Int, label: Int)] = []
  private(set) var lines: [FunctionCode.Line] = []
  private var currentRange = SourceRange.none

  /// The first free register.
  var top = 0
  /// The largest `top` so far.
  private(set) var highWater = 0
  /// Whether control can reach the next instruction; while it cannot, nothing is emitted.
  private(set) var isReachable = true
  /// Whether a branch was too far for its instruction, or a register or field out of reach.
  private(set) var isTooLarge = false

  /// The index of the next instruction.
  var pc: Int { instructions.count }

  // MARK: Registers

  /// Takes registers from the top.
  mutating func allocate(_ slots: Int) -> Int {
    let register = top
    top += slots
    highWater = max(highWater, top)
    if top >= 65_000 {
      isTooLarge = true
      top = 1000
    }
    return register
  }

  // MARK: Emission

  /// Adds an instruction.
  mutating func emit(_ instruction: Instruction) {
    guard isReachable else { return }
    instructions.append(instruction)
  }

  /// Adds an instruction after which control does not go on.
  mutating func emitTerminator(_ instruction: Instruction) {
    emit(instruction)
    isReachable = false
  }

  /// What follows comes from this range.
  mutating func mark(_ range: SourceRange) {
    guard range.file != nil, isReachable else { return }
    if range.file === currentRange.file, range.start == currentRange.start, range.end == currentRange.end {
      return
    }
    currentRange = range
    if let last = lines.last, last.start == pc {
      lines[lines.count - 1].range = range
    } else {
      lines.append(.init(start: pc, range: range))
    }
  }

  /// The range that instructions are attributed to at present.
  var range: SourceRange { currentRange }

  // MARK: Labels

  mutating func makeLabel() -> Label {
    labels.append(-1)
    references.append(0)
    return Label(index: labels.count - 1)
  }

  /// The label stands here.
  mutating func bind(_ label: Label) {
    labels[label.index] = pc
    if references[label.index] > 0 { isReachable = true }
  }

  /// A new label that stands here.
  mutating func here() -> Label {
    let label = makeLabel()
    labels[label.index] = pc
    return label
  }

  /// Whether something jumps to the label.
  func isUsed(_ label: Label) -> Bool { references[label.index] > 0 }

  /// Adds a branch to a label; the offset in the instruction does not matter.
  mutating func emit(_ instruction: Instruction, to label: Label) {
    guard isReachable else { return }
    fixups.append((pc, label.index))
    references[label.index] += 1
    instructions.append(instruction)
  }

  /// Jumps.
  mutating func jump(to label: Label) {
    emit(.jump(0), to: label)
    isReachable = false
  }

  /// Jumps backwards, polling.
  mutating func jumpBack(to label: Label) {
    emit(.jumpBack(0), to: label)
    isReachable = false
  }

  /// Code may be emitted again, reached by other ways than falling through.
  mutating func forceReachable() { isReachable = true }

  /// Resolves all branches.
  mutating func finish() {
    for (index, label) in fixups {
      let target = labels[label]
      guard target >= 0, let patched = instructions[index].withOffset(target - index) else {
        isTooLarge = true
        continue
      }
      instructions[index] = patched
    }
    fixups = []
  }
}

extension CodeBuilder {
  /// The last instruction.
  var last: Instruction? { instructions.last }

  /// Whether the last instruction is a branch to the label, and nothing jumps behind it.
  func endsWithBranch(to label: Label) -> Bool {
    guard isReachable, let fixup = fixups.last, fixup.label == label.index, fixup.instruction == pc - 1 else {
      return false
    }
    return !zip(labels, references).contains { $0 == pc && $1 > 0 }
  }

  /// Puts another branch in the place of the last one.
  mutating func replaceLast(with instruction: Instruction, to label: Label) {
    guard isReachable, let fixup = fixups.popLast() else { return }
    references[fixup.label] -= 1
    instructions.removeLast()
    emit(instruction, to: label)
  }
}
