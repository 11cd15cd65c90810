/// Casts between Swift's values and the objects of Foundation that hold them: `path as NSString`, and back.
///
/// Such a class of the library has an `init(_bridged:)` and a property `_bridged`.
extension ExpressionChecker {
  /// A cast that makes an object of a value or takes the value out of an object; `nil` where neither can be meant.
  func bridging(_ base: Pending, to target: Type, _ range: SourceRange) -> Pending? {
    guard case .nominal(let decl, _) = target, decl.range.file?.isLibrary == true else { return nil }
    return decl.kind == .class ? boxed(base, in: target, range) : unboxed(base, to: target, decl, range)
  }

  private func boxed(_ base: Pending, in target: Type, _ range: SourceRange) -> Pending? {
    let found = checker.members("init", of: target, base: .type, signature, scope).filter { candidate in
      (candidate.decl as? FunctionDecl).map { checker.labels(of: $0) == ["_bridged"] } ?? false
    }
    guard !found.isEmpty else { return nil }
    let label = AST.Name(text: "_bridged", range: range)
    let value = AST.Expression(.invalid, base.range)
    return callCandidates(
      AST.Name(text: "init", range: range), found, base: typeReference(target, range),
      [AST.Argument(label: label, value: value)], [base], range)
  }

  private func unboxed(_ base: Pending, to target: Type, _ decl: NominalDecl, _ range: SourceRange)
    -> Pending?
  {
    let holders = ["String": "NSString", "Decimal": "NSDecimalNumber"]
    guard let name = holders[decl.name], let holder = checker.library.local(name).first as? NominalDecl else {
      return nil
    }
    if case .variable(let variable) = solver.shallow(base.type), solver.literal(of: variable) != nil {
      return nil
    }
    let box = Solver.Box<Pending>()
    let member = AST.Name(text: "_bridged", range: range)
    let work = DeferredWork("type of expression is ambiguous without a type annotation") {
      [unowned self] head in
      guard head.nominal === holder else {
        solver.convert(base.type, target, locator(base.range, .coercion))
        return true
      }
      solver.choose(box, memberReference(base, member, nil, range))
      return true
    }
    solver.add(.deferred(base.type, work), locator(range))
    return Pending(target, range) { [unowned self] in box.value?.build() ?? finish(base, as: target) }
  }
}
