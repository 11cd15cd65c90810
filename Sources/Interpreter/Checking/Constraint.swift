/// Something that must hold of the types in an expression.
final class Constraint {
  let kind: Kind
  let locator: Locator
  /// Where the expression stands that demands it; names are looked up there.
  let place: ExpressionChecker.Place?

  init(_ kind: Kind, _ locator: Locator, place: ExpressionChecker.Place? = nil) {
    self.kind = kind
    self.locator = locator
    self.place = place
  }

  enum Kind {
    /// A value of the first type can be used as the second.
    case conversion(Type, Type)
    case equal(Type, Type)
    case conforms(Type, NominalDecl)
    case superclass(Type, Type)
    case classBound(Type)
    /// Work that needs the head of a type.
    case deferred(Type, DeferredWork)
    case overload(OverloadSet)
    /// A closure whose body is not looked at yet.
    case closure(ClosureWork)
  }

  /// Whether it may be left unsolved.
  var isIgnorable: Bool {
    if case .conforms(let type, _) = kind, case .error = type { return true }
    return false
  }

  /// What to say when nothing more can be found out.
  var ambiguityMessage: String {
    switch kind {
    case .deferred(_, let work): work.ambiguityMessage
    case .closure: "unable to infer type of a closure parameter in the current context"
    case .overload(let set): "ambiguous use of '\(set.name)'"
    case .conforms, .superclass, .classBound: "generic parameter could not be inferred"
    case .conversion(let a, let b):
      if case .variable(let variable) = a, variable.literal == .nilLiteral {
        "'nil' requires a contextual type"
      } else if case .variable(let variable) = b, variable.literal == .nilLiteral {
        "'nil' requires a contextual type"
      } else {
        "type of expression is ambiguous without a type annotation"
      }
    case .equal: "type of expression is ambiguous without a type annotation"
    }
  }
}

/// Work that waits until the head of a type is known.
final class DeferredWork {
  let ambiguityMessage: String
  /// What the work tells the type of, which had better wait for it.
  var result: Type?
  let run: (Type) -> Bool
  /// What to do when nothing else tells the type.
  let alone: (() -> Bool)?

  init(_ ambiguityMessage: String, alone: (() -> Bool)? = nil, _ run: @escaping (Type) -> Bool) {
    self.ambiguityMessage = ambiguityMessage
    self.alone = alone
    self.run = run
  }
}

/// A choice among declarations.
final class OverloadSet {
  let name: String
  let count: Int
  /// Whether a choice is possible at all, as far as types are known.
  let isViable: (Int) -> Bool
  /// Takes a choice: adds what it demands.
  let commit: (Int) -> Bool
  /// How general a choice is; less is preferred.
  let generality: (Int) -> Int
  /// What to report when none is possible.
  let summary: () -> Solver.Failure.Kind
  /// Whether the types of all arguments are known, which makes choosing cheap.
  let isInformed: () -> Bool
  /// Whether every other choice comes first.
  let isFallback: Bool
  /// The type of a place that the choice decides, whatever is assigned to it.
  var result: Type?

  init(
    name: String, count: Int, isViable: @escaping (Int) -> Bool, commit: @escaping (Int) -> Bool,
    generality: @escaping (Int) -> Int, summary: @escaping () -> Solver.Failure.Kind,
    isInformed: @escaping () -> Bool, isFallback: Bool = false
  ) {
    self.name = name
    self.count = count
    self.isViable = isViable
    self.commit = commit
    self.generality = generality
    self.summary = summary
    self.isInformed = isInformed
    self.isFallback = isFallback
  }
}

/// A closure that waits for its parameters' types.
final class ClosureWork {
  let parameters: [Type]
  let result: Type
  /// Whether the body is one expression, which takes part in inference.
  let isSingleExpression: Bool
  let run: () -> Bool

  init(parameters: [Type], result: Type, isSingleExpression: Bool, run: @escaping () -> Bool) {
    self.parameters = parameters
    self.result = result
    self.isSingleExpression = isSingleExpression
    self.run = run
  }
}
