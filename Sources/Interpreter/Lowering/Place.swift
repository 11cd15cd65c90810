/// A place whose subexpressions are evaluated: access can begin without running code in between (accessors excepted).
indirect enum Place {
  /// In registers of this frame; `isShared` when they are globals.
  case register(Int, LoweredType, isShared: Bool)
  /// From a slot of a block (a box, an object).
  case block(Int, slot: Int, LoweredType)
  /// Among the globals.
  case global(UInt32, LoweredType)
  /// An element of an array, or a part of it at an offset.
  case element(Place, index: Int, offset: Int, LoweredType)
  /// A value of a dictionary, by key; optional (`d[k]`) or with a default.
  case entry(Place, key: Operand, dictionary: LoweredType, defaultValue: CallArgument?, LoweredType)
  /// A part of another place that is not simply further on in registers or memory.
  case part(Place, offset: Int, LoweredType)
  /// A weak or unowned variable.
  case weak(Place, AST.Ownership, LoweredType)
  /// Through a getter and a setter.
  case accessor(PreparedAccessor, LoweredType)
  /// A stored property with observers.
  case observed(ObservedPlace)
  /// A value that was got from a place without an address and is put back when it was changed.
  case held(HeldValue)
  /// A value that is only read.
  case value(Operand)
  case discard(LoweredType)

  var type: LoweredType {
    switch self {
    case .register(_, let type, _), .block(_, _, let type), .global(_, let type), .element(_, _, _, let type),
      .entry(_, _, _, _, let type), .part(_, _, let type), .weak(_, _, let type), .accessor(_, let type),
      .discard(let type):
      type
    case .value(let value): value.type
    case .held(let held): held.type
    case .observed(let observed): observed.storage.type
    }
  }

  /// Whether getting at it runs code of the program.
  var needsCalls: Bool {
    switch self {
    case .register, .block, .global, .value, .discard, .weak: false
    case .element(let base, _, _, _), .part(let base, _, _): base.needsCalls
    case .entry(let base, _, _, let defaultValue, _): base.needsCalls || defaultValue != nil
    case .held(let held): held.root.needsCalls
    case .accessor, .observed: true
    }
  }
}

/// A value in registers that was got from a place without an address.
struct HeldValue {
  var register: Int
  var type: LoweredType
  /// What destroys it when it is not put back.
  var owner: CleanupID?
  /// Where it is put back.
  var root: Place
}

/// A stored property or variable with observers.
struct ObservedPlace {
  var storage: Place
  /// The struct whose property it is, and where in it.
  var owner: (place: Place, field: LoweredType.Field)?
  var willSet: PreparedAccessor?
  var didSet: PreparedAccessor?
}

/// An accessor whose arguments are evaluated.
struct PreparedAccessor {
  var getter: CheckedCall.Callee?
  var setter: CheckedCall.Callee?
  /// `self`: a place for mutating setters, a value otherwise.
  var base: CallArgument?
  var arguments: [CallArgument]
  var range: SourceRange
}

/// An argument on its way to a call.
enum CallArgument {
  /// Evaluated when its turn comes; in other generic terms for default arguments.
  case expression(CheckedExpression, Substitutions?)
  case inOut(CheckedPlace)
  case value(Operand)
  case place(Place)
}
