/// Parts of what has no address (a computed property, an observed one, a weak variable): the whole is got once, held in
/// registers while the part is changed, and set once.
extension FunctionLowering {
  /// Whether a place is a part or element of something without an address.
  func isBuried(_ place: Place) -> Bool {
    switch place {
    case .element(let base, _, _, _), .entry(let base, _, _, _, _): !isAddressable(base)
    case .part(.entry(let base, _, _, nil, _), let offset, _) where offset > 0: !isAddressable(base)
    case .part: !isAddressable(place)
    case .observed(let observed): observed.owner.map { !isAddressable($0.place) } ?? false
    case .accessor(let accessor, _):
      if case .place(let base)? = accessor.base { !isAddressable(base) } else { false }
    case .register, .block, .global, .weak, .value, .held, .discard: false
    }
  }

  /// The same place in registers, with what must be put back after it was changed.
  func unearth(_ place: Place) -> (place: Place, held: [HeldValue]) {
    switch place {
    case .element(let base, let index, let offset, let type):
      let (inner, held) = unearthRoot(base)
      return (.element(inner, index: index, offset: offset, type), held)
    case .entry(let base, let key, let dictionary, let defaultValue, let type):
      let (inner, held) = unearthRoot(base)
      return (.entry(inner, key: key, dictionary: dictionary, defaultValue: defaultValue, type), held)
    case .part(.entry(let base, let key, let dictionary, nil, let optional), let offset, let type)
    where offset > 0:
      let (inner, held) = unearthRoot(base)
      let entry = Place.entry(inner, key: key, dictionary: dictionary, defaultValue: nil, optional)
      return (.part(entry, offset: offset, type), held)
    case .part(let base, let offset, let type):
      let (inner, held) = unearthRoot(base)
      if case .register(let register, _, _) = inner {
        return (.register(register + offset, type, isShared: false), held)
      }
      return (.part(inner, offset: offset, type), held)
    case .observed(let observed):
      let (inner, held) = unearth(observed)
      return (.observed(inner), held)
    case .accessor(var accessor, let type):
      guard case .place(let base)? = accessor.base else { return (place, []) }
      let (inner, held) = unearthRoot(base)
      accessor.base = .place(inner)
      return (.accessor(accessor, type), held)
    default: return (place, [])
    }
  }

  /// The whole of which a part is changed, in registers.
  func unearthRoot(_ place: Place) -> (place: Place, held: [HeldValue]) {
    if isAddressable(place) { return (place, []) }
    if isBuried(place) {
      let (inner, held) = unearth(place)
      guard inner.needsCalls, case .held(let value) = hold(inner) else { return (inner, held) }
      return (.register(value.register, value.type, isShared: false), [value] + held)
    }
    guard case .held(let held) = hold(place) else { return (place, []) }
    return (.register(held.register, held.type, isShared: false), [held])
  }

  /// Gets the value of a place without an address into registers; other places stay as they are.
  func hold(_ place: Place) -> Place {
    switch place {
    case .weak, .accessor, .observed, .value, .entry(_, _, _, nil, _):
      let register = allocate(place.type)
      load(place, into: register)
      let owner = pushDestroy(register, place.type)
      return .held(HeldValue(register: register, type: place.type, owner: owner, root: place))
    default: return place
    }
  }

  /// Sets what was held, which is given up.
  func putBack(_ held: [HeldValue]) {
    for value in held {
      if let owner = value.owner { forget(owner) }
      if case .value = value.root {
        destroy(value.register, value.type)
      } else {
        store(value.register, to: value.root)
      }
    }
  }
}
