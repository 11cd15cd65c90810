/// A result builder at a use: its type and what it offers.
struct ResultBuilder {
  let type: Type
  private let methods: [(name: String, labels: [String?])]

  /// The name that stands for the builder's type inside the body that it transforms.
  static let name = "$builder"

  init(_ type: Type, _ checker: Checker, _ scope: Scope) {
    self.type = type
    let names = [
      "buildBlock", "buildExpression", "buildOptional", "buildIf", "buildEither", "buildArray",
      "buildLimitedAvailability", "buildFinalResult", "buildPartialBlock",
    ]
    let signature = scope.body?.signature ?? checker.typeSignature(of: scope)
    methods = names.flatMap { name in
      checker.members(name, of: type, base: .type, signature, scope).compactMap { candidate in
        guard let function = candidate.decl as? FunctionDecl, function.isStatic else { return nil }
        return (name, checker.labels(of: function))
      }
    }
  }

  /// The builder's name in diagnostics.
  var description: String { type.nominal?.name ?? "\(type)" }

  /// Whether it has a method, with the label of its first parameter where that matters.
  func has(_ name: String, _ labels: [String?]? = nil) -> Bool {
    methods.contains { $0.name == name && (labels == nil || $0.labels == labels) }
  }

  /// Whether a block's components are combined one after the other.
  var combinesPairs: Bool {
    has("buildPartialBlock", ["first"]) && has("buildPartialBlock", ["accumulated", "next"])
  }
  var choosesBetweenTwo: Bool { has("buildEither", ["first"]) && has("buildEither", ["second"]) }
  /// The method for what may be absent, which was once called `buildIf`.
  var optionalMethod: String? { ["buildOptional", "buildIf"].first { has($0) } }
}

/// What the branches of a statement give, while a result builder transforms them.
final class BuilderBranches {
  /// Each branch's component, and the statement that is replaced by what becomes of it.
  var components: [(component: AST.Expression?, end: CheckedStatement)] = []
  /// The branch that stands for a missing `else`.
  var absent: Int?
}
