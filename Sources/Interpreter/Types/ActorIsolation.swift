/// Which actor's code and state a declaration belongs to.
enum ActorIsolation: Hashable {
  /// To no actor: it can be used anywhere.
  case nonisolated
  /// To the actor whose member it is, or that a parameter names as `isolated`.
  case instance
  /// To a global actor, such as `MainActor`.
  case global(NominalDecl)

  /// As in "main actor-isolated property".
  var adjective: String {
    switch self {
    case .nonisolated: "nonisolated"
    case .instance: "actor-isolated"
    case .global(let actor):
      Self.isMain(actor) ? "main actor-isolated" : "global actor '\(actor.name)'-isolated"
    }
  }

  /// As in "can not be referenced from the main actor".
  var origin: String {
    switch self {
    case .nonisolated: "from a nonisolated context"
    case .instance: "on a nonisolated actor instance"
    case .global(let actor): Self.isMain(actor) ? "from the main actor" : "from global actor '\(actor.name)'"
    }
  }

  private static func isMain(_ actor: NominalDecl) -> Bool {
    actor.name == "MainActor" && actor.range.file?.isLibrary == true
  }
}
