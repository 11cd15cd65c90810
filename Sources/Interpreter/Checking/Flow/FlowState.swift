/// What is known at a point of a body: which variables and properties have a value.
struct FlowState {
  /// Something that gets its value in the course of a body.
  enum Item: Hashable {
    /// A variable that was declared without a value, or a stored property of `self`.
    case storage(ObjectIdentifier)
    /// `super.init(…)` or `self.init(…)` was called, or `self` assigned.
    case delegation
    /// A variable whose value has another owner now.
    case consumed(ObjectIdentifier)
    /// A variable whose object was handed to a task.
    case sent(ObjectIdentifier)
  }

  /// Whether control gets here at all.
  var isReachable = true
  /// What has a value whichever way control came.
  private(set) var definite: Set<Item> = []
  /// What has a value on some way.
  private(set) var possible: Set<Item> = []

  /// A place that control never reaches.
  static var unreachable: FlowState {
    var state = FlowState()
    state.isReachable = false
    return state
  }

  func has(_ item: Item) -> Bool { !isReachable || definite.contains(item) }
  func mayHave(_ item: Item) -> Bool { isReachable && possible.contains(item) }

  /// The item gets a value.
  mutating func set(_ item: Item) {
    definite.insert(item)
    possible.insert(item)
  }

  /// The item begins without a value.
  mutating func clear(_ item: Item) {
    definite.remove(item)
    possible.remove(item)
  }

  /// What is known where control may have come from several places.
  static func join(_ states: [FlowState]) -> FlowState {
    let open = states.filter(\.isReachable)
    guard var result = open.first else { return .unreachable }
    for state in open.dropFirst() {
      result.definite.formIntersection(state.definite)
      result.possible.formUnion(state.possible)
    }
    return result
  }

  /// Takes over what a further round of a loop may have set.
  mutating func addPossible(of state: FlowState) {
    if state.isReachable { possible.formUnion(state.possible) }
  }
}
