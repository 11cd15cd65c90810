extension Prelude {
  /// What isolates code: actors, and the one that cells run on.
  static let actors = #"""
    /// A class whose state only its own code touches.
    protocol Actor: AnyObject, Sendable {}
    protocol GlobalActor {
      associatedtype ActorType: Actor
      static var shared: ActorType { get }
    }
    /// The actor that cells run on.
    @globalActor final class MainActor: Actor, GlobalActor {
      typealias ActorType = MainActor
      static let shared = MainActor()
      /// Runs the body on the main actor.
      static func run<T>(resultType: T.Type = T.self, body: @MainActor () throws -> T) async rethrows -> T { try body() }
      static func assumeIsolated<T>(_ operation: @MainActor () throws -> T) rethrows -> T { try operation() }
      static func preconditionIsolated(_ message: @autoclosure () -> String = String()) {}
      static func assertIsolated(_ message: @autoclosure () -> String = String()) {}
    }
    """#
}
