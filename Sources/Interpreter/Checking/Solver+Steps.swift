extension Solver {
  /// What flows into and out of an unknown.
  private struct Bounds {
    var variable: TypeVariable
    var lower: [Type] = []
    var upper: [Type] = []
    var literalsBelow: [LiteralKind] = []
    var isOptionalBelow = false
    /// Whether something unknown flows into it too.
    var isUnknownBelow = false
    var conformances: [NominalDecl] = []
    /// Whether a member or call that is not found yet will tell what it is.
    var isDelayed = false
    /// Whether it is the type of a place that one among several declarations has.
    var isChosen = false
    var locator: Locator
  }

  /// The next thing to try when simplification has come to rest, best informed first; `nil` when all is known.
  func nextStep() -> Step? {
    if let step = openReadyClosure() { return step }
    let bounds = collectBounds()
    // What a collection literal holds may yet be told by what the literal must become.
    let elements = elementsOfLiterals()
    if let step = bindFromTypes(bounds.filter { !elements.contains($0.variable.id) }, fromDemand: false) {
      return step
    }
    if let step = chooseOverload(informedOnly: true) { return step }
    if let step = openClosure(singleExpression: true) { return step }
    if !elements.isEmpty {
      if let step = bindCollections(membersAskedOf()) { return step }
      let asked = askedForMembers()
      if let step = bindFromTypes(bounds.filter { asked.contains($0.variable.id) }, fromDemand: true) {
        return step
      }
      if let step = bindFromTypes(bounds, fromDemand: false) { return step }
    }
    if let step = chooseOverload(informedOnly: false, fallbacks: false) { return step }
    if let step = bindFromTypes(bounds, fromDemand: true) { return step }
    if let step = bindLiterals(bounds) { return step }
    if let step = chooseOverload(informedOnly: false) { return step }
    if let step = openClosure(singleExpression: false) { return step }
    return bindRest(bounds) ?? workAlone()
  }

  /// Does work that waits for a type which nothing else tells.
  private func workAlone() -> Step? {
    for constraint in waiting {
      guard case .deferred(_, let work) = constraint.kind, let alone = work.alone else { continue }
      return Step(
        alternatives: [
          { [unowned self] in
            waiting.removeAll { $0 === constraint }
            return alone()
          }
        ], summary: nil)
    }
    return nil
  }

  /// The unknowns that stand for what collection literals hold whose own types are not known yet.
  private func elementsOfLiterals() -> Set<Int> {
    var elements: Set<Int> = []
    for (id, type) in collectionDefaults where id < bindings.count && bindings[id] == nil {
      collect(resolve(type)) { elements.insert($0.id) }
    }
    return elements
  }

  /// The unknowns that a member is asked of.
  private func askedForMembers() -> Set<Int> {
    Set(
      waiting.compactMap { constraint -> Int? in
        guard case .deferred(let type, _) = constraint.kind, case .variable(let variable) = shallow(type)
        else {
          return nil
        }
        return literal(of: variable) == nil ? variable.id : nil
      })
  }

  private func collectBounds() -> [Bounds] {
    var order: [Int] = []
    var table: [Int: Bounds] = [:]
    func update(_ variable: TypeVariable, _ locator: Locator, _ change: (inout Bounds) -> Void) {
      if table[variable.id] == nil {
        table[variable.id] = Bounds(variable: variable, locator: locator)
        order.append(variable.id)
      }
      change(&table[variable.id]!)
    }
    for constraint in waiting {
      switch constraint.kind {
      case .conversion(let from, let to):
        let a = head(from)
        let b = head(to)
        if isUnknownMember(a) || isUnknownMember(b) { continue }
        if case .variable(let y) = b {
          update(y, constraint.locator) { bounds in
            if case .variable(let x) = a {
              if let literal = literal(of: x) {
                if literal == .nilLiteral {
                  bounds.isOptionalBelow = true
                } else {
                  bounds.literalsBelow.append(literal)
                }
              } else {
                bounds.isUnknownBelow = true
              }
            } else {
              bounds.lower.append(a)
            }
          }
        }
        if case .variable(let x) = a {
          update(x, constraint.locator) { bounds in
            if case .variable = b {} else { bounds.upper.append(b) }
          }
        }
      case .conforms(let type, let proto):
        if case .variable(let x) = shallow(type) {
          update(x, constraint.locator) { $0.conformances.append(proto) }
        }
      case .deferred(let type, let work):
        if let result = work.result, case .variable(let x) = shallow(result) {
          update(x, constraint.locator) { $0.isDelayed = true }
        }
        if case .variable(let x) = known(shallow(type)) { update(x, constraint.locator) { _ in } }
      case .overload(let set):
        if let result = set.result, case .variable(let x) = shallow(result) {
          update(x, constraint.locator) { $0.isChosen = true }
        }
      case .closure(let work):
        for type in work.parameters + [work.result] {
          collect(resolve(type)) { update($0, constraint.locator) { _ in } }
        }
      default: break
      }
    }
    return order.compactMap { reserved.contains($0) ? nil : table[$0] }
  }

  private func collect(_ type: Type, _ visit: (TypeVariable) -> Void) {
    if case .variable(let variable) = type { visit(variable) }
    _ = type.mapComponents {
      collect($0, visit)
      return $0
    }
  }

  /// Binds an unknown to what flows into it, or (weaker evidence) to what it must become.
  private func bindFromTypes(_ all: [Bounds], fromDemand: Bool) -> Step? {
    for bounds in all where !bounds.isChosen {
      guard case .variable(let current) = shallow(.variable(bounds.variable)), current === bounds.variable
      else {
        continue
      }
      var candidates: [Type] = []
      var fallbacks: [Type] = []
      if !bounds.lower.isEmpty {
        guard bounds.lower.allSatisfy({ !isTooOpen($0) }) else { continue }
        candidates = joins(bounds.lower)
        if bounds.isOptionalBelow {
          candidates = candidates.map { $0.wrapped == nil ? checker.optional($0) : $0 }
        }
        fallbacks = candidates.filter { $0.wrapped == nil }.map { checker.optional($0) }
        candidates += bounds.upper.filter { !candidates.contains($0) && !isOpenHead($0) }
        if mixedElements.contains(bounds.variable.id) { fallbacks.append(checker.any) }
      } else if let literal = literal(of: bounds.variable) {
        // Literals wait for overloads unless something concrete is demanded.
        candidates = bounds.upper.compactMap { upper in
          let inner = upper.wrapped.map { shallow($0) } ?? upper
          if isOpenHead(inner) { return nil }
          return accepts(inner, literal) ? inner : nil
        }
      } else if fromDemand, !bounds.isDelayed {
        let uppers = bounds.upper.filter { !isOpenHead($0) }
        for upper in uppers {
          if case .existential = upper { continue }
          candidates.append(upper)
          if let inner = upper.wrapped { candidates.append(shallow(inner)) }
        }
      }
      if !candidates.isEmpty { return bindStep(bounds, candidates, fallbacks) }
    }
    return nil
  }

  /// Tries types for an unknown, and more general ones when none of them fits.
  private func bindStep(_ bounds: Bounds, _ candidates: [Type], _ fallbacks: [Type] = []) -> Step {
    let variable = bounds.variable
    return Step(
      alternatives: (candidates + fallbacks).map { candidate in
        { [unowned self] in
          guard case .variable(let current) = shallow(.variable(variable)) else { return true }
          return unify(.variable(current), candidate)
        }
      }, fallbacks: candidates.count, summary: nil)
  }

  private func isOpenHead(_ type: Type) -> Bool {
    if case .variable = shallow(type) { return true }
    return false
  }

  /// Types whose parts are still unknown without any literal to default to.
  private func isTooOpen(_ type: Type) -> Bool { false }

  /// The types that several types flow into.
  private func joins(_ types: [Type]) -> [Type] {
    var result: [Type] = []
    var joined: Type? = shallow(types[0])
    for type in types.dropFirst() {
      guard let current = joined else { break }
      joined = join(current, shallow(type))
    }
    if let joined { result.append(joined) }
    for type in types where !result.contains(type) { result.append(type) }
    return result
  }

  private func join(_ a: Type, _ b: Type) -> Type? {
    if a == b { return a }
    if let x = a.wrapped {
      let y = b.wrapped ?? b
      return join(shallow(x), shallow(y)).map { checker.optional($0) }
    }
    if let y = b.wrapped { return join(a, shallow(y)).map { checker.optional($0) } }
    if case .nominal(let x, _) = a, x.isReference, case .nominal(let y, _) = b, y.isReference {
      var parents: [Type] = []
      var current: Type? = a
      while let here = current {
        parents.append(here)
        current = checker.superclass(of: here)
      }
      current = b
      while let here = current {
        if parents.contains(here) { return here }
        current = checker.superclass(of: here)
      }
      return nil
    }
    if case .metatype(let x) = a, case .metatype(let y) = b {
      return .metatype(join(shallow(x), shallow(y)) ?? checker.any)
    }
    if case .existential = a { return a }
    if case .existential = b { return b }
    if case .nominal(let x, let p) = a, case .nominal(let y, let q) = b, x === y, p.count == q.count {
      if a.hasVariables { return b }
      if b.hasVariables { return a }
      if x.builtin == "Array" || x.builtin == "Set" || x.builtin == "Dictionary" {
        var arguments: [Type] = []
        for (m, n) in zip(p, q) {
          guard let joined = join(shallow(m), shallow(n)) else { return nil }
          arguments.append(joined)
        }
        return .nominal(x, arguments)
      }
    }
    if case .tuple(let x) = a, case .tuple(let y) = b, x.count == y.count {
      var elements: [TupleElement] = []
      for (m, n) in zip(x, y) {
        guard let joined = join(shallow(m.type), shallow(n.type)) else { return nil }
        elements.append(TupleElement(label: m.label ?? n.label, type: joined))
      }
      return .tuple(elements)
    }
    if case .function(let x) = a, case .function(let y) = b, x.parameters.count == y.parameters.count {
      return (x.thrown == nil) ? b : a
    }
    return nil
  }

  private func chooseOverload(informedOnly: Bool, fallbacks: Bool = true) -> Step? {
    var chosen: (index: Int, set: OverloadSet, viable: [Int])?
    for (index, constraint) in waiting.enumerated() {
      guard case .overload(let set) = constraint.kind else { continue }
      if informedOnly && !set.isInformed() || !fallbacks && set.isFallback { continue }
      if let chosen, set.isFallback, !chosen.set.isFallback { continue }
      let viable = (0..<set.count).filter { set.isViable($0) }
      if let best = chosen, best.set.isFallback == set.isFallback, viable.count >= best.viable.count {
        continue
      }
      chosen = (index, set, viable)
    }
    guard let (index, set, viable) = chosen else { return nil }
    let constraint = waiting[index]
    let ranks = viable.map { set.generality($0) }
    let least = ranks.min() ?? 0
    let order = viable.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    return Step(
      alternatives: order.map { position in
        { [unowned self] in
          waiting.removeAll { $0 === constraint }
          score.generality += ranks[position] - least
          return at(constraint.place) { set.commit(viable[position]) }
        }
      }, summary: Failure(locator: constraint.locator, kind: set.summary()))
  }

  /// A closure of several statements that only waited for the context to tell its result.
  private func openReadyClosure() -> Step? {
    for constraint in waiting {
      guard case .closure(let work) = constraint.kind, !work.isSingleExpression,
        work.parameters.allSatisfy({ !resolve($0).hasVariables })
      else { continue }
      return Step(
        alternatives: [
          { [unowned self] in
            waiting.removeAll { $0 === constraint }
            return work.run()
          }
        ], summary: nil)
    }
    return nil
  }

  /// The known type that an unknown has to become.
  func demand(on type: Type) -> Type? {
    guard case .variable(let variable) = shallow(type) else { return nil }
    for constraint in waiting {
      guard case .conversion(let from, let to) = constraint.kind, case .variable(let x) = shallow(from),
        x === variable
      else { continue }
      let wanted = resolve(to)
      if case .existential = wanted { return nil }
      if !wanted.hasVariables { return wanted }
    }
    return nil
  }

  private func openClosure(singleExpression: Bool) -> Step? {
    for constraint in waiting {
      guard case .closure(let work) = constraint.kind, work.isSingleExpression || !singleExpression else {
        continue
      }
      if singleExpression {
        // A parameter that nothing is known about would only make the body ambiguous.
        let isHopeless = work.parameters.contains { type in
          switch known(shallow(type)) {
          case .variable(let variable): return literal(of: variable) == nil && !hasLiteralBelow(variable)
          case let head: return isUnknownMember(head)
          }
        }
        if isHopeless { continue }
      }
      return Step(
        alternatives: [
          { [unowned self] in
            waiting.removeAll { $0 === constraint }
            return work.run()
          }
        ], summary: nil)
    }
    return nil
  }

  private func hasLiteralBelow(_ variable: TypeVariable) -> Bool {
    waiting.contains { constraint in
      if case .conversion(let from, let to) = constraint.kind, case .variable(let y) = shallow(to),
        y === variable,
        case .variable(let x) = shallow(from)
      {
        return literal(of: x) != nil
      }
      return false
    }
  }

  /// Gives literals their default types.
  private func bindLiterals(_ all: [Bounds]) -> Step? {
    // What else flows into an unknown may be known once a literal is that a member is asked of.
    let asked = membersAskedOf()
    let awaited = Set(
      waiting.compactMap { constraint -> Int? in
        guard case .deferred(let type, _) = constraint.kind, case .variable(let variable) = shallow(type)
        else {
          return nil
        }
        return variable.id
      })
    return bindCollections(awaited) ?? bindLiteralsAlone { asked.contains($0) }
      ?? bindLiteralsBelow(all.filter { !$0.isUnknownBelow }) ?? bindLiteralsAlone { awaited.contains($0) }
      ?? bindLiteralsBelow(all) ?? bindLiteralsAlone { _ in true }
  }

  /// The unknowns whose member something else is.
  private func membersAskedOf() -> Set<Int> {
    Set(
      waiting.compactMap { constraint -> Int? in
        guard case .deferred(let type, let work) = constraint.kind, work.result != nil,
          case .variable(let variable) = shallow(type)
        else {
          return nil
        }
        return variable.id
      })
  }

  /// A collection literal that something waits for: what it is tells more than what its elements are.
  private func bindCollections(_ asked: Set<Int>) -> Step? {
    for id in bindings.indices where bindings[id] == nil && asked.contains(id) {
      guard let preferred = collectionDefaults[id] else { continue }
      let variable = TypeVariable.lookup(id, in: self)
      return Step(alternatives: [{ [unowned self] in unify(.variable(variable), preferred) }], summary: nil)
    }
    return nil
  }

  private func bindLiteralsBelow(_ all: [Bounds]) -> Step? {
    for bounds in all where literal(of: bounds.variable) == nil && !bounds.literalsBelow.isEmpty {
      let kinds = bounds.literalsBelow
      var candidates = defaults(of: kinds)
      let isMixed = mixedElements.contains(bounds.variable.id)
      if candidates.isEmpty, isMixed { return bindStep(bounds, [checker.any]) }
      guard !candidates.isEmpty else { continue }
      if bounds.isOptionalBelow { candidates = candidates.map { checker.optional($0) } }
      let preferred = candidates.removeFirst()
      let fallbacks =
        candidates + ([preferred] + candidates).filter { $0.wrapped == nil }.map(checker.optional)
      return bindStep(bounds, [preferred], fallbacks)
    }
    return nil
  }

  private func bindLiteralsAlone(_ isWanted: (Int) -> Bool) -> Step? {
    for id in bindings.indices where bindings[id] == nil && isWanted(id) {
      let variable = TypeVariable.lookup(id, in: self)
      guard let kind = literal(of: variable),
        let preferred = collectionDefaults[id] ?? defaultType(of: kind)
      else { continue }
      var candidates = [preferred]
      if kind == .integer { candidates.append(checker.double) }
      if kind == .string || kind == .interpolation { candidates.append(checker.type("Character")) }
      return Step(
        alternatives: candidates.map { candidate in
          { [unowned self] in unify(.variable(variable), candidate) }
        },
        summary: nil)
    }
    return nil
  }

  private func defaults(of kinds: [LiteralKind]) -> [Type] {
    var merged: LiteralKind? = kinds[0]
    for kind in kinds.dropFirst() { merged = merged.flatMap { LiteralKind.merge($0, kind) } }
    guard let merged, let preferred = defaultType(of: merged) else { return [] }
    return merged == .integer ? [preferred, checker.double] : [preferred]
  }

  /// Binds what is left: an unknown that only has to conform, or only has to become an existential.
  private func bindRest(_ all: [Bounds]) -> Step? {
    for bounds in all {
      guard case .variable(let current) = shallow(.variable(bounds.variable)), current === bounds.variable
      else {
        continue
      }
      if !bounds.upper.isEmpty { return bindStep(bounds, bounds.upper) }
    }
    // Unknowns that flow into each other are one.
    for constraint in waiting {
      if case .conversion(let from, let to) = constraint.kind, case .variable(let x) = shallow(from),
        case .variable(let y) = shallow(to), x !== y
      {
        return Step(
          alternatives: [{ [unowned self] in unify(.variable(x), .variable(y)) }], summary: nil)
      }
    }
    return nil
  }
}

extension TypeVariable {
  /// The unknown with a number.
  static func lookup(_ id: Int, in solver: Solver) -> TypeVariable { solver.variables[id] }
}
