extension Type: CustomStringConvertible {
  /// The type as Swift's diagnostics print it, sugar included.
  var description: String {
    switch self {
    case .nominal(let decl, let arguments):
      return Self.describe(decl, arguments)
    case .tuple(let elements):
      let inner = elements.map { element in
        element.label.map { "\($0): \(element.type)" } ?? element.type.description
      }
      return "(" + inner.joined(separator: ", ") + ")"
    case .function(let function):
      let parameters = function.parameters.map { parameter in
        (parameter.isInOut ? "inout " : "") + (parameter.isAutoclosure ? "@autoclosure " : "")
          + parameter.type.description + (parameter.isVariadic ? "..." : "")
      }
      var effects = ""
      if function.isAsync { effects += " async" }
      if let thrown = function.thrown {
        effects += thrown.isAnyError ? " throws" : " throws(\(thrown))"
      }
      return "(\(parameters.joined(separator: ", ")))\(effects) -> \(function.result)"
    case .existential(let existential):
      return existential.description
    case .parameter(let decl):
      return decl.name
    case .member(let base, let decl):
      return "\(base).\(decl.name)"
    case .opaque(let decl, _):
      return "some " + decl.constraint.bareDescription
    case .metatype(let type):
      if case .existential = type { return "(\(type)).Type" }
      if case .function = type { return "(\(type)).Type" }
      return "\(type).Type"
    case .variable(let variable):
      return variable.literal.map { "\($0)" } ?? "_"
    case .error:
      return "<<error type>>"
    }
  }

  private static func describe(_ decl: NominalDecl, _ arguments: [Type]) -> String {
    if decl.context.nominal == nil {
      switch (decl.name, arguments.count) {
      case ("Optional", 1):
        if case .function = arguments[0] { return "(\(arguments[0]))?" }
        if case .existential(let existential) = arguments[0], existential.description.contains(" ") {
          return "(\(arguments[0]))?"
        }
        return "\(arguments[0])?"
      case ("Array", 1): return "[\(arguments[0])]"
      case ("Dictionary", 2): return "[\(arguments[0]) : \(arguments[1])]"
      default: break
      }
    }
    var rest = arguments[...]
    var prefix = ""
    if let outer = decl.context.nominal, !outer.isProtocol {
      let count = outer.signature.parameters.count
      prefix = describe(outer, Array(arguments.prefix(count))) + "."
      rest = arguments.dropFirst(count)
    }
    guard !rest.isEmpty else { return prefix + decl.name }
    return prefix + decl.name + "<" + rest.map(\.description).joined(separator: ", ") + ">"
  }

  /// Whether it is `any Error`.
  var isAnyError: Bool {
    if case .existential(let existential) = self {
      return existential.protocols.count == 1 && existential.protocols[0].name == "Error"
    }
    return false
  }
}

extension ExistentialType: CustomStringConvertible {
  /// As diagnostics print it: `any P & Q`, `Any`, `AnyObject`.
  var description: String {
    let bare = bareDescription
    return bare == "Any" || bare == "AnyObject" ? bare : "any " + bare
  }

  /// Without `any`.
  var bareDescription: String {
    var parts: [String] = []
    if let superclass { parts.append(superclass.description) }
    parts += protocols.map { proto in
      let fixed = proto.primaryAssociatedTypes.compactMap { arguments[$0]?.description }
      return fixed.isEmpty ? proto.name : "\(proto.name)<\(fixed.joined(separator: ", "))>"
    }
    if isClassBound && protocols.isEmpty && superclass == nil { parts.append("AnyObject") }
    return parts.isEmpty ? "Any" : parts.joined(separator: " & ")
  }
}
