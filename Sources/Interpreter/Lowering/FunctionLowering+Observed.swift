/// Stored properties and variables with `willSet` and `didSet`.
extension FunctionLowering {
  /// Evaluates what leads to an observed place, once for the place and its observers.
  func prepareObserved(
    _ place: CheckedPlace, _ willSet: CheckedAccessor?, _ didSet: CheckedAccessor?, at range: SourceRange
  ) -> ObservedPlace {
    func observers(_ base: CallArgument?) -> (PreparedAccessor?, PreparedAccessor?) {
      func prepared(_ accessor: CheckedAccessor) -> PreparedAccessor {
        PreparedAccessor(
          getter: accessor.getter, setter: accessor.setter, base: base, arguments: [], range: accessor.range)
      }
      return (willSet.map(prepared), didSet.map(prepared))
    }
    switch place {
    case .field(let base, let property, _):
      let owner = prepare(base, at: range)
      guard let field = field(property, of: owner.type, at: range) else { break }
      let (willSet, didSet) = observers(.place(owner))
      return ObservedPlace(
        storage: part(owner, field), owner: (owner, field), willSet: willSet, didSet: didSet)
    case .objectField(let object, let property, _):
      let object = stabilize(operand(object))
      guard let field = field(property, of: object.type, at: range) else { break }
      let (willSet, didSet) = observers(.value(object))
      return ObservedPlace(storage: blockPlace(object.register, field), willSet: willSet, didSet: didSet)
    default:
      // The observers of a wrapped property belong to the object or struct that has it.
      let (willSet, didSet) = observers((willSet ?? didSet)?.base.map { observer(of: $0, at: range) })
      return ObservedPlace(storage: prepare(place, at: range), willSet: willSet, didSet: didSet)
    }
    return ObservedPlace(storage: .discard(voidType))
  }

  /// What observers are called on, where that is not what the place is part of.
  private func observer(of base: CheckedPlace, at range: SourceRange) -> CallArgument {
    if case .value(let object) = base { return .value(stabilize(operand(object))) }
    return .place(prepare(base, at: range))
  }

  /// Stores a moved value, telling the observers.
  func storeObserved(_ source: Int, _ place: ObservedPlace) {
    let type = place.storage.type
    let old = allocate(type)
    if place.didSet != nil { load(place.storage, into: old) }
    let oldOwner = place.didSet == nil ? nil : pushDestroy(old, type)
    if let willSet = place.willSet { callObserver(willSet, source, type) }
    store(source, to: place.storage)
    if let didSet = place.didSet {
      callObserver(didSet, old, type)
      destroy(old, type)
    }
    if let oldOwner { forget(oldOwner) }
  }

  /// The same place with its struct in registers: that is got once, and set once when the observers have run.
  func unearth(_ observed: ObservedPlace) -> (place: ObservedPlace, held: [HeldValue]) {
    guard let owner = observed.owner, !isAddressable(owner.place) else { return (observed, []) }
    let (inner, held) = unearthRoot(owner.place)
    var result = observed
    result.storage = part(inner, owner.field)
    result.owner = (inner, owner.field)
    if result.willSet != nil { result.willSet?.base = .place(inner) }
    if result.didSet != nil { result.didSet?.base = .place(inner) }
    return (result, held)
  }

  private func callObserver(_ observer: PreparedAccessor, _ value: Int, _ type: LoweredType) {
    guard let setter = observer.setter ?? observer.getter, let reference = reference(of: setter) else {
      return
    }
    var arguments: [CallArgument] = []
    if let base = observer.base { arguments.append(base) }
    if !reference.function.parameters.isEmpty {
      arguments.append(.value(Operand(register: value, type: type, ownership: .stable)))
    }
    dropCall(setter, arguments, range: observer.range)
  }
}
