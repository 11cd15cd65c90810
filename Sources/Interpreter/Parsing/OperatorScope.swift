/// The operators and precedence groups that are known: Swift's own and those that cells declared.
///
/// Precedence is kept as the transitive closure of what the declarations say, so that relating two groups is one
/// set look-up. (SwiftOperators' table walks its graph for each pair of operators and folds by rebuilding syntax
/// trees, which costs several times the parse itself.)
struct OperatorScope: Sendable {
  /// Operators written between two operands, and the precedence group each is in.
  private(set) var infix: [String: PrecedenceGroup.Index]
  /// Operators written before their operand.
  private(set) var prefix: Set<String>
  /// Operators written after their operand.
  private(set) var postfix: Set<String>
  /// Every precedence group; a redeclared one stays for what was folded with it, under a dead name.
  private(set) var groups: [PrecedenceGroup]
  private var groupIndices: [String: PrecedenceGroup.Index]

  /// Swift's standard operators.
  static let standard = OperatorScope()

  /// How operators of the same precedence group combine.
  enum Associativity { case left, right, none }

  /// A precedence group with what is known about its place among the others.
  struct PrecedenceGroup: Sendable {
    typealias Index = Int

    var name: String
    var associativity: Associativity
    /// Whether operators of the group assign, like `+=`.
    var isAssignment: Bool
    /// The groups that bind less tightly than this one, directly or through others.
    var lower: Set<Index>
  }

  /// How one precedence group stands to another.
  enum Relation { case higher, lower, unrelated }

  /// Which side of its operand an operator stands on.
  enum Fixity: CaseIterable { case prefix, infix, postfix }

  /// The index of a precedence group.
  func group(named name: String) -> PrecedenceGroup.Index? { groupIndices[name] }

  /// Whether the operator has been declared for this place.
  func declares(_ name: String, _ fixity: Fixity) -> Bool {
    switch fixity {
    case .prefix: prefix.contains(name)
    case .infix: infix[name] != nil
    case .postfix: postfix.contains(name)
    }
  }

  /// How tightly one group binds compared with another.
  func relate(_ one: PrecedenceGroup.Index, to other: PrecedenceGroup.Index) -> Relation {
    if groups[one].lower.contains(other) { return .higher }
    if groups[other].lower.contains(one) { return .lower }
    return .unrelated
  }

  /// Adds a precedence group; one of the same name is replaced.
  ///
  /// - Parameters:
  ///   - higherThan: groups that the new one binds more tightly than.
  ///   - lowerThan: groups that bind more tightly than the new one.
  /// - Returns: its index.
  @discardableResult
  mutating func declareGroup(
    _ name: String, associativity: Associativity = .none, isAssignment: Bool = false,
    higherThan: [PrecedenceGroup.Index] = [], lowerThan: [PrecedenceGroup.Index] = []
  ) -> PrecedenceGroup.Index {
    let index = groups.count
    var lower = Set(higherThan)
    for group in higherThan { lower.formUnion(groups[group].lower) }
    groups.append(
      PrecedenceGroup(name: name, associativity: associativity, isAssignment: isAssignment, lower: lower))
    groupIndices[name] = index
    for higher in lowerThan {
      for other in groups.indices where other == higher || groups[other].lower.contains(higher) {
        groups[other].lower.formUnion(lower.union([index]))
      }
    }
    return index
  }

  /// Adds an operator; an infix one without a group is in `DefaultPrecedence`.
  mutating func declareOperator(_ name: String, _ fixity: Fixity, group: PrecedenceGroup.Index? = nil) {
    switch fixity {
    case .prefix: prefix.insert(name)
    case .infix: infix[name] = group ?? Self.defaultGroup
    case .postfix: postfix.insert(name)
    }
  }
}

// MARK: - Swift's standard operators

extension OperatorScope {
  /// Groups that the grammar itself names; their indices are those of `init`.
  static let assignmentGroup = 0
  static let arrowGroup = 1
  static let ternaryGroup = 2
  static let defaultGroup = 3
  static let castingGroup = 8

  private init() {
    infix = [:]
    prefix = ["!", ".!", "~", "+", "-", "...", "..<"]
    postfix = ["..."]
    groups = []
    groupIndices = [:]
    let assignment = declareGroup("AssignmentPrecedence", associativity: .right, isAssignment: true)
    let arrow = declareGroup("FunctionArrowPrecedence", associativity: .right, higherThan: [assignment])
    let ternary = declareGroup("TernaryPrecedence", associativity: .right, higherThan: [arrow])
    declareGroup("DefaultPrecedence", higherThan: [ternary])
    let or = declareGroup("LogicalDisjunctionPrecedence", associativity: .left, higherThan: [ternary])
    let and = declareGroup("LogicalConjunctionPrecedence", associativity: .left, higherThan: [or])
    let comparison = declareGroup("ComparisonPrecedence", higherThan: [and])
    let coalescing = declareGroup("NilCoalescingPrecedence", associativity: .right, higherThan: [comparison])
    let casting = declareGroup("CastingPrecedence", higherThan: [coalescing])
    let range = declareGroup("RangeFormationPrecedence", higherThan: [casting])
    let addition = declareGroup("AdditionPrecedence", associativity: .left, higherThan: [range])
    let multiplication = declareGroup(
      "MultiplicationPrecedence", associativity: .left, higherThan: [addition])
    let shift = declareGroup("BitwiseShiftPrecedence", higherThan: [multiplication])
    let operators: [(group: PrecedenceGroup.Index, names: [String])] = [
      (shift, ["<<", "&<<", ">>", "&>>"]),
      (multiplication, ["*", "&*", "/", "%", "&", ".&"]),
      (addition, ["+", "&+", "-", "&-", "|", "^", ".|", ".^"]),
      (range, ["...", "..<"]),
      (coalescing, ["??"]),
      (
        comparison,
        ["<", "<=", ">", ">=", "==", "!=", "===", "!==", "~=", ".<", ".<=", ".>", ".>=", ".==", ".!="]
      ),
      (and, ["&&"]),
      (or, ["||"]),
      (
        assignment,
        [
          "*=", "&*=", "/=", "%=", "+=", "&+=", "-=", "&-=", "<<=", "&<<=", ">>=", "&>>=", "&=", "|=", "^=",
          ".&=", ".|=", ".^=",
        ]
      ),
    ]
    for (group, names) in operators {
      for name in names { infix[name] = group }
    }
  }
}
