/// What an initializer has to do for the value that it makes.
struct SelfInitialization {
  /// Who gives the stored properties their values.
  enum Kind {
    /// The initializer itself.
    case whole
    /// It, and the superclass's initializer.
    case derived
    /// Another initializer of the type.
    case delegating
  }

  let function: FunctionDecl
  let nominal: NominalDecl
  let variable: VariableDecl
  let kind: Kind
  /// Whether the superclass's initializer runs at the end without being called.
  var isImplicit = false
  /// The properties that have no value before the initializer runs.
  let properties: [VariableDecl]

  /// `nil` where there is nothing to check, as in an initializer that is synthesized.
  init?(_ function: FunctionDecl, _ checker: Checker) {
    guard function.kind == .initializer, let nominal = function.context.nominal,
      let variable = function.selfVariable, nominal.range.file?.isLibrary == false
    else { return nil }
    self.function = function
    self.nominal = nominal
    self.variable = variable
    let calls = checker.delegating.contains(ObjectIdentifier(variable))
    let missing = nominal.storedProperties.filter { !$0.hasInitialValue }
    if nominal.kind == .enum || nominal.isProtocol || (nominal.isReference && function.isConvenience) {
      kind = .delegating
    } else if nominal.kind == .class, nominal.superclass != nil {
      kind = .derived
      isImplicit = !calls && Self.hasEmptyInitializer(nominal.superclass, checker)
    } else {
      kind = calls ? .delegating : .whole
    }
    properties = kind == .delegating ? [] : missing
  }

  private static func hasEmptyInitializer(_ type: Type?, _ checker: Checker) -> Bool {
    guard let parent = type?.nominal else { return false }
    checker.ensureImplicitInitializers(of: parent)
    return (parent.members["init"] ?? []).contains {
      ($0 as? FunctionDecl).map { !$0.isConvenience && $0.parameterCounts.required == 0 } ?? false
    }
  }
}

extension DefiniteInitialization {
  /// How `self` is used as a whole.
  enum SelfUse {
    case value
    case argument(String)
    case method(String)
    case property(String)
    case capture
    case weakCapture
  }

  func isSelf(_ decl: VariableDecl) -> Bool { !isInside && decl === initializer?.variable }

  func isSelf(_ value: CheckedExpression) -> Bool {
    switch value.kind {
    case .variable(let decl): isSelf(decl)
    case .upcast(let inner): isSelf(inner)
    default: false
    }
  }

  private func isMissing(_ property: VariableDecl) -> Bool {
    !state.has(.storage(ObjectIdentifier(property)))
  }

  private func name(_ property: VariableDecl) -> String { (property.wrappedBy ?? property).name }

  /// `self` as a whole: everything must be there.
  func useSelf(_ use: SelfUse, _ range: SourceRange) {
    guard let initializer, state.isReachable else { return }
    switch initializer.kind {
    case .delegating:
      guard !state.has(.delegation) else { return }
      state.set(.delegation)
      report("'self' used before 'self.init' call or assignment to 'self'", range)
    case .derived where !state.has(.delegation) && !initializer.isImplicit || !allSet(initializer):
      if state.has(.delegation) { return }
      complete(initializer)
      report("'self' used\(detail(use)) before 'super.init' call", range)
    case .derived: break
    case .whole:
      guard let first = initializer.properties.first(where: isMissing) else { return }
      complete(initializer)
      report(message(use, initializer, first), range, notes: [note(first)])
    }
  }

  private func allSet(_ initializer: SelfInitialization) -> Bool {
    !initializer.properties.contains(where: isMissing)
  }

  /// What was reported once counts as there.
  private func complete(_ initializer: SelfInitialization) {
    state.set(.delegation)
    for property in initializer.properties { state.set(.storage(ObjectIdentifier(property))) }
  }

  private func detail(_ use: SelfUse) -> String {
    switch use {
    case .method(let name), .argument(let name): " in method call '\(name)'"
    case .property(let name): " in property access '\(name)'"
    case .value, .capture, .weakCapture: ""
    }
  }

  private func message(_ use: SelfUse, _ initializer: SelfInitialization, _ first: VariableDecl) -> String {
    let isReference = initializer.nominal.isReference
    switch use {
    case .capture where isReference: return "'self' captured by a closure before all members were initialized"
    case .capture: return "variable 'self.\(name(first))' captured by a closure before being initialized"
    case .method, .property, .argument:
      return "'self' used\(isReference ? detail(use) : "") before all stored properties are initialized"
    case .value, .weakCapture:
      return isReference
        ? "variable 'self.\(name(first))' used before being initialized"
        : "'self' used before all stored properties are initialized"
    }
  }

  private func note(_ property: VariableDecl) -> Diagnostic {
    Diagnostic(
      severity: .note, message: "'self.\(name(property))' not initialized", range: property.range)
  }

  /// A stored property of `self` is read or changed in place.
  func useProperty(_ property: VariableDecl, _ range: SourceRange, _ use: PlaceUse) {
    guard let initializer, state.isReachable else { return }
    if initializer.kind == .delegating {
      useSelf(.property(name(property)), range)
    } else if property.context.nominal !== initializer.nominal {
      useSelf(.property(name(property)), range)
    } else if initializer.properties.contains(property), isMissing(property) {
      state.set(.storage(ObjectIdentifier(property)))
      let text =
        !initializer.nominal.isReference
        ? "'self' used before all stored properties are initialized"
        : use == .reference
          ? "variable 'self.\(name(property))' passed by reference before being initialized"
          : "variable 'self.\(name(property))' used before being initialized"
      report(text, range)
    }
  }

  /// `self.property = value`
  func assignProperty(_ property: VariableDecl, _ range: SourceRange) {
    guard let initializer, state.isReachable else { return }
    guard initializer.kind != .delegating, property.context.nominal === initializer.nominal else {
      useSelf(.property(name(property)), range)
      return
    }
    let item = FlowState.Item.storage(ObjectIdentifier(property))
    if property.isLet, property.hasInitialValue || state.mayHave(item) {
      report("immutable value 'self.\(name(property))' may only be initialized once", range)
    }
    state.set(item)
  }

  /// `self = value`
  func assignSelf() {
    if let initializer { complete(initializer) }
  }

  /// `super.init(…)` or `self.init(…)`
  func delegate(to function: FunctionDecl, _ variable: VariableDecl, _ range: SourceRange) {
    guard let initializer, isSelf(variable), state.isReachable else { return }
    if initializer.kind == .derived {
      if state.mayHave(.delegation) { report("'super.init' called multiple times in initializer", range) }
      for property in initializer.properties where isMissing(property) {
        report("property 'self.\(name(property))' not initialized at super.init call", range)
      }
    }
    complete(initializer)
  }

  /// Control leaves the initializer, which must be done.
  func leaveInitializer(at range: SourceRange) {
    guard let initializer, state.isReachable, !isInside else { return }
    switch initializer.kind {
    case .delegating:
      guard !state.has(.delegation) else { return }
      report("'self.init' isn't called on all paths before returning from initializer", range)
    case .derived where !state.has(.delegation):
      guard initializer.isImplicit else {
        report("'super.init' isn't called on all paths before returning from initializer", range)
        return
      }
      for property in initializer.properties where isMissing(property) {
        report(
          "property 'self.\(name(property))' not initialized at implicitly generated super.init call", range)
      }
    case .derived: break
    case .whole:
      let missing = initializer.properties.filter(isMissing)
      guard !missing.isEmpty else { return }
      report(
        "return from initializer without initializing all stored properties", range, notes: missing.map(note))
    }
  }
}
