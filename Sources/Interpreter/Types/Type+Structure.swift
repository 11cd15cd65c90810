extension Type {
  /// Whether a solver's unknown occurs in it.
  var hasVariables: Bool {
    switch self {
    case .variable: true
    case .nominal(_, let arguments), .opaque(_, let arguments): arguments.contains(where: \.hasVariables)
    case .tuple(let elements): elements.contains { $0.type.hasVariables }
    case .function(let function):
      function.result.hasVariables || (function.thrown?.hasVariables ?? false)
        || function.parameters.contains { $0.type.hasVariables }
    case .existential(let existential): existential.arguments.values.contains(where: \.hasVariables)
    case .member(let base, _): base.hasVariables
    case .metatype(let type): type.hasVariables
    case .parameter, .error: false
    }
  }

  /// Whether a generic parameter occurs in it.
  var hasParameters: Bool {
    switch self {
    case .parameter, .member: true
    case .nominal(_, let arguments), .opaque(_, let arguments): arguments.contains(where: \.hasParameters)
    case .tuple(let elements): elements.contains { $0.type.hasParameters }
    case .function(let function):
      function.result.hasParameters || (function.thrown?.hasParameters ?? false)
        || function.parameters.contains { $0.type.hasParameters }
    case .existential(let existential): existential.arguments.values.contains(where: \.hasParameters)
    case .metatype(let type): type.hasParameters
    case .variable, .error: false
    }
  }

  /// Whether the error type occurs in it.
  var hasError: Bool {
    switch self {
    case .error: true
    case .nominal(_, let arguments), .opaque(_, let arguments): arguments.contains(where: \.hasError)
    case .tuple(let elements): elements.contains { $0.type.hasError }
    case .function(let function):
      function.result.hasError || function.parameters.contains { $0.type.hasError }
    case .member(let base, _): base.hasError
    case .metatype(let type): type.hasError
    default: false
    }
  }

  /// The same structure with every direct component replaced.
  func mapComponents(_ transform: (Type) -> Type) -> Type {
    switch self {
    case .nominal(let decl, let arguments):
      return arguments.isEmpty ? self : .nominal(decl, arguments.map(transform))
    case .opaque(let decl, let arguments):
      return arguments.isEmpty ? self : .opaque(decl, arguments.map(transform))
    case .tuple(let elements):
      return elements.isEmpty
        ? self : .tuple(elements.map { TupleElement(label: $0.label, type: transform($0.type)) })
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = transform(function.parameters[index].type)
      }
      function.result = transform(function.result)
      function.thrown = function.thrown.map(transform)
      return .function(function)
    case .existential(var existential):
      if existential.arguments.isEmpty && existential.superclass == nil { return self }
      existential.arguments = existential.arguments.mapValues(transform)
      existential.superclass = existential.superclass.map(transform)
      return .existential(existential)
    case .member(let base, let decl):
      return .member(transform(base), decl)
    case .metatype(let type):
      return .metatype(transform(type))
    case .parameter, .variable, .error:
      return self
    }
  }

  /// The nominal declaration, when it is one.
  var nominal: NominalDecl? {
    if case .nominal(let decl, _) = self { return decl }
    return nil
  }

  /// The generic arguments of a nominal type.
  var arguments: [Type] {
    if case .nominal(_, let arguments) = self { return arguments }
    return []
  }

  /// What an optional wraps.
  var wrapped: Type? {
    if case .nominal(let decl, let arguments) = self, decl.builtin == "Optional" { return arguments[0] }
    return nil
  }

  var isVoid: Bool {
    if case .tuple(let elements) = self { return elements.isEmpty }
    return false
  }

  /// Whether it is the library's `Never`.
  var isUninhabited: Bool {
    if case .nominal(let decl, _) = self { return decl.name == "Never" && decl.context.nominal == nil }
    return false
  }

  /// Whether it is the library type of that representation, such as `Int64` or `String`.
  func isBuiltin(_ name: String) -> Bool { nominal?.builtin == name }
}
