extension AST {
  /// A type as written.
  final class TypeExpression {
    let range: SourceRange
    let kind: Kind

    init(_ kind: Kind, _ range: SourceRange) {
      self.kind = kind
      self.range = range
    }

    /// What is written.
    indirect enum Kind {
      /// `Name<Arguments>`, `Self`, `Any`, `AnyObject`, `_`
      case identifier(Name, arguments: [TypeExpression])
      /// `Base.Name<Arguments>`
      case member(TypeExpression, Name, arguments: [TypeExpression])
      case array(TypeExpression)
      case dictionary(key: TypeExpression, value: TypeExpression)
      /// `T?`
      case optional(TypeExpression)
      /// `T!`
      case implicitlyUnwrapped(TypeExpression)
      case tuple([(label: String?, type: TypeExpression)])
      case function(
        parameters: [FunctionTypeParameter], isAsync: Bool, throws: ThrowsClause?, result: TypeExpression)
      /// `P & Q`
      case composition([TypeExpression])
      /// `some P`
      case opaque(TypeExpression)
      /// `any P`
      case existential(TypeExpression)
      /// `T.Type`, `P.Protocol`
      case metatype(TypeExpression)
      /// `inout T`, `@escaping T`, `borrowing T`, `sending T`
      case attributed(TypeExpression, isInOut: Bool, attributes: [Attribute])
      /// `T...` (parameters only)
      case variadic(TypeExpression)
      /// `~Copyable`
      case suppressed(TypeExpression)
      case invalid
    }

    /// The attributes written before the type.
    var attributes: [Attribute] {
      if case .attributed(let inner, isInOut: _, let attributes) = kind {
        return attributes + inner.attributes
      }
      return []
    }
  }

  /// A parameter in a function type.
  struct FunctionTypeParameter {
    /// `inout`, `@escaping` and `@autoclosure` are in the type's `attributed`.
    var type: TypeExpression
    var isVariadic: Bool
    /// `isolated A`
    var isIsolated = false
  }

  /// `@name(arguments)`
  struct Attribute {
    /// From `@` on.
    var range: SourceRange
    var name: Name
    /// Written type arguments and the attribute's type, for property wrappers: `@Wrapper<Int>`.
    var type: TypeExpression
    /// `nil` when there are no parentheses.
    var arguments: [Argument]?
  }
}
