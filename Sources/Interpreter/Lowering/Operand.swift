/// A value in registers, with what its user may rely on.
struct Operand {
  /// Who owns it and how long its bits are good.
  enum Ownership {
    /// A temporary: it must be consumed, or is destroyed with the temporaries of its statement.
    case owned(CleanupID)
    /// Borrowed; the bits stay good until the end of the statement.
    case stable
    /// Borrowed from a local variable that only this function's own code changes.
    case local
    /// Borrowed from something that any code may change: good only until the next call or assignment.
    case shared
  }

  var register: Int
  var type: LoweredType
  var ownership: Ownership

  /// A part of it, borrowed.
  func part(_ field: LoweredType.Field) -> Operand {
    let inner: Ownership =
      switch ownership {
      case .owned: .stable
      case .stable, .local, .shared: ownership
      }
    return Operand(register: register + field.offset, type: field.type, ownership: inner)
  }
}

/// Names an entry of the stack of cleanups.
struct CleanupID: Equatable {
  var sequence: Int
}

/// Something to do when control leaves a scope.
struct Cleanup {
  /// What to do.
  enum Action {
    /// Destroys the value in the register.
    case destroy(Int, LoweredType)
    /// Runs the statements of a `defer`.
    case deferred([CheckedStatement])
    /// Moves a boxed `inout` parameter back, and releases the box.
    case writeBack(box: Int, parameter: Int, LoweredType)
    /// Runs code that lowering adds.
    case custom(() -> Void)
  }

  var action: Action
  let id: CleanupID
  /// Where it began to hold, for the unwind table.
  var start: Int
  var isLive = true
  /// The variables in reach of the statements of a `defer`, for a debugger.
  var visible: VisibleVariable?
}

/// Where a variable lives, for the code of one function.
enum Storage {
  /// In registers; `isShared` when it is a global that other code may change.
  case register(Int, isShared: Bool)
  /// In registers, and never changes: a parameter, a constant.
  case constant(Int)
  /// In slot 0 of the box whose reference is in the register.
  case box(Int)
  /// Among the globals.
  case global(GlobalStorage)
}

/// What an expression may do to others that were evaluated before it.
struct Effects: OptionSet {
  let rawValue: Int
  /// It may run code that changes globals, objects and boxes.
  static let runsCode = Effects(rawValue: 1)
  /// It may assign to local variables.
  static let assigns = Effects(rawValue: 2)
}
