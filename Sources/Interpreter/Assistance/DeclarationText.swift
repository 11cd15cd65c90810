/// A declaration in one line of Swift, as documentation shows it.
struct DeclarationText {
  private let checker: Checker
  /// The type whose member it is.
  private let owner: Type?
  /// What the generic parameters of that type stand for.
  private let substitutions: Substitutions

  init(checker: Checker, owner: Type? = nil) {
    self.checker = checker
    if case .nominal? = owner, let owner {
      substitutions = checker.substitutions(of: owner)
      self.owner = owner
    } else {
      substitutions = .none
      self.owner = nil
    }
  }

  private func text(_ type: Type) -> String {
    guard let owner else { return type.description }
    let concrete = checker.replace(type) { $0.isProtocolSelf ? owner : substitutions[$0] }
    return checker.canonical(concrete, GenericSignature()).description
  }

  /// The line.
  func text(_ decl: Decl) -> String {
    decl.resolve()
    return switch decl {
    case let function as FunctionDecl: text(function)
    case let variable as VariableDecl: text(variable)
    case let nominal as NominalDecl: text(nominal)
    case let enumCase as EnumCaseDecl:
      "case \(enumCase.name)" + (enumCase.parameters.map { "(\(text($0)))" } ?? "")
    case let alias as TypeAliasDecl: "typealias \(alias.name) = \(text(alias.underlying))"
    case let subscriptDecl as SubscriptDecl:
      "subscript(\(text(subscriptDecl.parameters))) -> \(text(subscriptDecl.result))"
    case let parameter as GenericParameterDecl: parameter.name
    case let type as AssociatedTypeDecl: "associatedtype \(type.name)"
    default: decl.name
    }
  }

  private func text(_ function: FunctionDecl) -> String {
    var line = function.isStatic && function.kind == .function ? "static " : ""
    if function.takesSelfInOut { line += "mutating " }
    line +=
      function.kind == .initializer ? "init" + (function.isFailable ? "?" : "") : "func \(function.name)"
    let own = ownParameters(function)
    if !own.isEmpty { line += "<" + own.map { clause($0, function.signature) }.joined(separator: ", ") + ">" }
    line += "(\(text(function.parameters)))"
    if function.isAsync { line += " async" }
    if let thrown = function.thrown {
      line += function.isRethrows ? " rethrows" : thrown.isAnyError ? " throws" : " throws(\(text(thrown)))"
    }
    if function.kind != .initializer, !function.result.isVoid { line += " -> \(text(function.result))" }
    return line
  }

  /// The generic parameters that a function adds to those of what it is declared in.
  private func ownParameters(_ function: FunctionDecl) -> [GenericParameterDecl] {
    let outer = function.context.nominal?.signature.parameters ?? []
    return function.signature.parameters.filter { parameter in !outer.contains { $0 === parameter } }
  }

  private func clause(_ parameter: GenericParameterDecl, _ signature: GenericSignature) -> String {
    let bounds = signature.requirements.compactMap { requirement -> String? in
      guard case .conformance(.parameter(let subject), let proto) = requirement, subject === parameter else {
        return nil
      }
      return proto.name
    }
    return parameter.name + (bounds.isEmpty ? "" : ": " + bounds.joined(separator: " & "))
  }

  private func text(_ parameters: [ParameterDecl]) -> String {
    parameters.map { parameter in
      let name = parameter.variable.name
      let label = parameter.label ?? "_"
      var part = label == name || name.isEmpty || name == "_" ? label : "\(label) \(name)"
      part += ": " + (parameter.isInOut ? "inout " : "") + (parameter.isAutoclosure ? "@autoclosure " : "")
      part += text(parameter.type) + (parameter.isVariadic ? "..." : "")
      return parameter.hasDefault ? part + " = …" : part
    }.joined(separator: ", ")
  }

  private func text(_ variable: VariableDecl) -> String {
    (variable.isStatic && variable.context.nominal != nil ? "static " : "")
      + "\(variable.isLet ? "let" : "var") \(variable.name): \(text(variable.type))"
  }

  private func text(_ nominal: NominalDecl) -> String {
    let parameters = nominal.isProtocol ? [] : nominal.signature.parameters
    var line = "\(nominal.kind) \(nominal.name)"
    if !parameters.isEmpty {
      line += "<" + parameters.map { clause($0, nominal.signature) }.joined(separator: ", ") + ">"
    }
    if let superclass = nominal.superclass { line += ": \(text(superclass))" }
    return line
  }
}
