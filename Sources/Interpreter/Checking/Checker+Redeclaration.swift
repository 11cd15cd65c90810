/// Names that are declared twice where one declaration hides the other.
extension Checker {
  /// Reports members that a file declares twice in a type.
  func checkRedeclarations(in nominal: NominalDecl) {
    for (_, members) in nominal.members where members.count > 1 { checkRedeclarations(members) }
  }

  /// Reports functions and types that a list of declarations declares twice in a scope.
  func checkRedeclarations(_ declarations: [AST.Declaration], in scope: Scope) {
    var names: [String: Int] = [:]
    for declaration in declarations {
      switch declaration.kind {
      case .function(let function): names[function.name.text, default: 0] += 1
      case .nominal(let nominal): names[nominal.name.text, default: 0] += 1
      case .typeAlias(let name, generics: _, _): names[name.text, default: 0] += 1
      default: break
      }
    }
    for (name, count) in names where count > 1 { checkRedeclarations(scope.local(name)) }
  }

  /// Reports declarations of one name, in order, that repeat an earlier one of their file.
  func checkRedeclarations(_ declarations: [Decl]) {
    for (index, decl) in declarations.enumerated() where isWritten(decl) {
      guard
        let earlier = declarations[..<index].first(where: {
          isWritten($0) && $0.range.file === decl.range.file && $0.range.start != decl.range.start
            && repeats(decl, $0)
        })
      else { continue }
      let (first, second) = earlier.range.start < decl.range.start ? (earlier, decl) : (decl, earlier)
      let message = "invalid redeclaration of '\(fullName(of: second))'"
      guard !diagnostics.contains(where: { $0.message == message && $0.range.start == second.range.start })
      else { continue }
      error(
        message, second.range,
        notes: [
          Diagnostic(
            severity: .note, message: "'\(fullName(of: first))' previously declared here", range: first.range)
        ])
    }
  }

  /// Whether source text of a cell declares it, as opposed to what a type gets by itself.
  private func isWritten(_ decl: Decl) -> Bool {
    guard let file = decl.range.file, !file.isLibrary, !decl.name.hasPrefix("$") else { return false }
    guard let function = decl as? FunctionDecl else { return !(decl is EnumCaseDecl) }
    return function.synthesized == nil && !function.isOperator
      && function.range.start != function.context.nominal?.range.start
  }

  /// The name with its argument labels, as messages write it.
  func fullName(of decl: Decl) -> String {
    let labels: [String?]
    switch decl {
    case let function as FunctionDecl: labels = self.labels(of: function)
    case let member as SubscriptDecl: labels = member.sourceLabels
    default: return decl.name
    }
    if !labels.isEmpty, labels.allSatisfy({ $0 == nil }), decl is FunctionDecl { return decl.name }
    return "\(decl.name)(\(labels.map { ($0 ?? "_") + ":" }.joined()))"
  }

  private func repeats(_ a: Decl, _ b: Decl) -> Bool {
    guard a.isStatic == b.isStatic, !isConditional(a), !isConditional(b) else { return false }
    guard a.context.nominal?.isProtocol != true || isInBody(a) == isInBody(b) else { return false }
    switch (a, b) {
    case (let x as FunctionDecl, let y as FunctionDecl):
      guard x.kind == y.kind, labels(of: x) == labels(of: y), x.isAsync == y.isAsync else { return false }
      x.resolve()
      y.resolve()
      return haveSameTypes(x, y)
    case (let x as SubscriptDecl, let y as SubscriptDecl):
      guard x.sourceLabels == y.sourceLabels else { return false }
      x.resolve()
      y.resolve()
      return x.signature.parameters.count == y.signature.parameters.count
        && x.signature.parameters == y.signature.parameters
        && x.parameters.map(\.type) == y.parameters.map(\.type) && x.result == y.result
    case (is VariableDecl, is VariableDecl): return true
    case (is VariableDecl, let function as FunctionDecl), (let function as FunctionDecl, is VariableDecl):
      return labels(of: function).isEmpty
    default: return isTypeDecl(a) && isTypeDecl(b)
    }
  }

  /// Whether a member of a type stands in its body.
  private func isInBody(_ decl: Decl) -> Bool {
    if case .nominal = decl.context { return true }
    return false
  }

  private func isConditional(_ decl: Decl) -> Bool {
    guard case .extension(let ext) = decl.context else { return false }
    resolveExtension(ext)
    return !ext.extraRequirements.isEmpty
  }

  /// Whether two functions have parameters of the same types, whatever their own generic parameters are called.
  func takeTheSame(_ a: FunctionDecl, _ b: FunctionDecl) -> Bool {
    a.signature.parameters.count == b.signature.parameters.count && a.parameters.count == b.parameters.count
      && zip(a.parameters, b.parameters).allSatisfy { $0.type == renamed($1.type, of: b, to: a) }
  }

  /// A type in a function's signature with its generic parameters replaced by another's.
  private func renamed(_ type: Type, of function: FunctionDecl, to other: FunctionDecl) -> Type {
    guard !function.signature.parameters.isEmpty else { return type }
    let map = Dictionary(
      zip(function.signature.parameters, other.signature.parameters.map { Type.parameter($0) }),
      uniquingKeysWith: { first, _ in first })
    return replace(type) { map[$0] }
  }

  /// Whether two functions have the same types, whatever their own generic parameters are called.
  private func haveSameTypes(_ a: FunctionDecl, _ b: FunctionDecl) -> Bool {
    guard a.signature.parameters.count == b.signature.parameters.count,
      a.signature.requirements.count == b.signature.requirements.count,
      a.parameters.count == b.parameters.count
    else { return false }
    func renamed(_ type: Type) -> Type { self.renamed(type, of: b, to: a) }
    guard takeTheSame(a, b), !a.parameters.contains(where: \.type.hasError) else { return false }
    let sameParameters = zip(a.parameters, b.parameters).allSatisfy {
      $0.isInOut == $1.isInOut && $0.isVariadic == $1.isVariadic
    }
    // What is opaque in each has a declaration of its own.
    if a.opaqueResult != nil || b.opaqueResult != nil { return false }
    guard sameParameters, a.result == renamed(b.result) || a.kind == .initializer else { return false }
    return zip(a.signature.requirements, b.signature.requirements).allSatisfy { pair in
      switch pair {
      case (.conformance(let x, let p), .conformance(let y, let q)): return x == renamed(y) && p === q
      case (.sameType(let x, let p), .sameType(let y, let q)): return x == renamed(y) && p == renamed(q)
      case (.superclass(let x, let p), .superclass(let y, let q)): return x == renamed(y) && p == renamed(q)
      case (.classBound(let x), .classBound(let y)): return x == renamed(y)
      default: return false
      }
    }
  }
}
