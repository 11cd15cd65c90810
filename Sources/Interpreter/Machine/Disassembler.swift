/// Readable text of code, for tests and debugging.
struct Disassembler {
  let machine: Machine

  /// The instructions of a function, one per line: position, source line, instruction, what its operands name.
  func text(of function: FunctionIndex) -> String {
    guard let code = machine.code(of: function) else {
      return "\(machine.name(of: function)): not compiled\n"
    }
    return text(of: code)
  }

  /// The instructions of a function's code.
  func text(of code: FunctionCode) -> String {
    var text = "\(code.name): frame of \(code.frameSize) slots\n"
    var line = 0
    for (position, instruction) in code.instructions.enumerated() {
      let range = code.range(at: position)
      let source = range.file?.location(at: Int(range.start)).line ?? 0
      text += source == line ? "       " : "\(source)".padded(to: 6) + " "
      line = source
      text += "\(position)".padded(to: 5) + "  \(instruction)"
      if let note = note(on: instruction, at: position) { text += "  ; \(note)" }
      text += "\n"
    }
    for entry in code.unwinding {
      text += "  unwinding \(entry.range.lowerBound)..<\(entry.range.upperBound): \(entry.action)\n"
    }
    return text
  }

  /// What an operand names.
  private func note(on instruction: Instruction, at position: Int) -> String? {
    if let offset = instruction.branchOffset { return "to \(position + offset)" }
    switch instruction {
    case .call(let function, _), .functionReference(let function, _): return machine.name(of: function)
    case .callNative(let site, _): return machine.sites.base[Int(site)].site.name
    case .constantPool(let index, _): return "\(machine.constants.base[Int(index)])"
    case .constantString(let index, _), .trap(let index, _):
      return machine.strings.base[Int(index)].debugDescription
    case .copyValue(_, _, let type), .copyFrom(_, _, let type), .assignTo(_, _, let type),
      .allocateObject(_, let type), .allocateBox(_, let type), .box(_, _, let type),
      .makeExistential(_, _, let type), .openExistential(_, _, let type), .arrayAppend(_, _, let type),
      .arrayAppendAt(_, _, let type), .destroyValue(_, let type), .destroyAt(_, let type),
      .arrayLiteral(_, _, let type), .appendDescription(_, _, let type), .makeClosure(_, _, let type):
      return machine.type(TypeIndex(type)).name
    default: return nil
    }
  }
}

extension Instruction {
  /// How far a branch or jump goes; `nil` for other instructions.
  var branchOffset: Int? {
    switch self {
    case .jump(let offset), .branchIfTrue(let offset, _), .branchIfFalse(let offset, _),
      .jumpBack(let offset), .loopIfTrue(let offset, _), .loopIfFalse(let offset, _),
      .branchIfThrown(let offset):
      Int(offset)
    case .branchIfEqual(_, _, let offset), .branchIfNotEqual(_, _, let offset),
      .branchIfLess(_, _, let offset), .branchIfLessOrEqual(_, _, let offset),
      .branchIfEqualImmediate(_, _, let offset), .branchIfNotEqualImmediate(_, _, let offset),
      .branchIfLessImmediate(_, _, let offset), .branchIfGreaterOrEqualImmediate(_, _, let offset),
      .branchIfLessDouble(_, _, let offset), .branchIfNotLessDouble(_, _, let offset),
      .branchIfLessOrEqualDouble(_, _, let offset), .branchIfNotLessOrEqualDouble(_, _, let offset),
      .loopIfLess(_, _, let offset), .loopIfLessOrEqual(_, _, let offset),
      .loopIfLessImmediate(_, _, let offset), .loopIfGreaterImmediate(_, _, let offset),
      .loopIfNotEqual(_, _, let offset), .loopIncrementIfLess(_, _, let offset),
      .loopIncrementUnlessEqual(_, _, let offset), .tableNext(_, _, let offset):
      Int(offset)
    default: nil
    }
  }
}

extension String {
  /// The text with spaces before it up to a width.
  fileprivate func padded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
