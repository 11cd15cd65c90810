extension Instruction {
  /// The same branch with another offset; `nil` when the offset does not fit.
  func withOffset(_ offset: Int) -> Instruction? {
    if let long = Int32(exactly: offset) {
      switch self {
      case .jump: return .jump(long)
      case .jumpBack: return .jumpBack(long)
      case .branchIfTrue(_, let a): return .branchIfTrue(long, a)
      case .branchIfFalse(_, let a): return .branchIfFalse(long, a)
      case .loopIfTrue(_, let a): return .loopIfTrue(long, a)
      case .loopIfFalse(_, let a): return .loopIfFalse(long, a)
      case .branchIfThrown: return .branchIfThrown(long)
      default: break
      }
    }
    guard let short = Int16(exactly: offset) else { return nil }
    switch self {
    case .branchIfEqual(let a, let b, _): return .branchIfEqual(a, b, short)
    case .branchIfNotEqual(let a, let b, _): return .branchIfNotEqual(a, b, short)
    case .branchIfLess(let a, let b, _): return .branchIfLess(a, b, short)
    case .branchIfLessOrEqual(let a, let b, _): return .branchIfLessOrEqual(a, b, short)
    case .branchIfEqualImmediate(let a, let b, _): return .branchIfEqualImmediate(a, b, short)
    case .branchIfNotEqualImmediate(let a, let b, _): return .branchIfNotEqualImmediate(a, b, short)
    case .branchIfLessImmediate(let a, let b, _): return .branchIfLessImmediate(a, b, short)
    case .branchIfGreaterOrEqualImmediate(let a, let b, _):
      return .branchIfGreaterOrEqualImmediate(a, b, short)
    case .branchIfLessDouble(let a, let b, _): return .branchIfLessDouble(a, b, short)
    case .branchIfNotLessDouble(let a, let b, _): return .branchIfNotLessDouble(a, b, short)
    case .branchIfLessOrEqualDouble(let a, let b, _): return .branchIfLessOrEqualDouble(a, b, short)
    case .branchIfNotLessOrEqualDouble(let a, let b, _): return .branchIfNotLessOrEqualDouble(a, b, short)
    case .loopIfLess(let a, let b, _): return .loopIfLess(a, b, short)
    case .loopIfLessOrEqual(let a, let b, _): return .loopIfLessOrEqual(a, b, short)
    case .loopIfLessImmediate(let a, let b, _): return .loopIfLessImmediate(a, b, short)
    case .loopIfGreaterImmediate(let a, let b, _): return .loopIfGreaterImmediate(a, b, short)
    case .loopIfNotEqual(let a, let b, _): return .loopIfNotEqual(a, b, short)
    case .loopIncrementIfLess(let a, let b, _): return .loopIncrementIfLess(a, b, short)
    case .loopIncrementUnlessEqual(let a, let b, _): return .loopIncrementUnlessEqual(a, b, short)
    case .tableNext(let a, let b, _): return .tableNext(a, b, short)
    default: return nil
    }
  }
}
