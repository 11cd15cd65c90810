/// The index of a function in a machine's table.
typealias FunctionIndex = UInt32

/// The code of one function, as Lowering makes it.
struct FunctionCode {
  /// A source range from an instruction on, up to the next entry.
  struct Line {
    var start: Int
    var range: SourceRange
  }

  /// What to do for a frame that a trap or cancellation unwinds while its pc is in `range`.
  ///
  /// Entries apply in reverse order of the table, so put enclosing scopes first. For a frame that is waiting in a call, the
  /// pc is that of the call instruction.
  struct Unwind {
    enum Action {
      /// Destroys the value of the type in the register (owned locals and temporaries).
      case destroy(Register, TypeIndex)
      /// Runs the instructions from this pc up to `endUnwind` (puts moved-out values back).
      case run(Int)
    }
    var range: Range<Int>
    var action: Action
  }

  /// The name that back traces show: `fib(_:)`, `Point.description.getter`.
  var name: String
  /// The instructions; the last one never falls through.
  var instructions: [Instruction]
  /// The slots that the frame uses, including those of the arguments that it passes.
  var frameSize: Int
  /// The line table, sorted by `start`.
  var lines: [Line] = []
  /// The unwind table.
  var unwinding: [Unwind] = []
  /// Hidden frames (thunks, synthesized code) do not show in back traces.
  var isHidden: Bool = false
  /// What a debugger needs to know; `nil` for code that was not made for one.
  var debugTable: DebugTable?
}

extension FunctionCode {
  /// The source range of an instruction.
  ///
  /// - Complexity: O(log n) in the entries of the line table.
  func range(at pc: Int) -> SourceRange {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].start <= pc { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? .none : lines[low - 1].range
  }
}
