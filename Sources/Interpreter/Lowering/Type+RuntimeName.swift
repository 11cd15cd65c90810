extension Type {
  /// The name as `String(describing:)` (`Array<Int>`) or `String(reflecting:)` (`Swift.Array<Swift.Int>`) gives it for
  /// the metatype.
  func runtimeName(qualified: Bool) -> String {
    switch self {
    case .nominal(let decl, let arguments):
      return Self.runtimeName(decl, arguments, qualified: qualified)
    case .tuple(let elements):
      let inner = elements.map { element in
        let name = element.type.runtimeName(qualified: qualified)
        return element.label.map { "\($0): \(name)" } ?? name
      }
      return "(" + inner.joined(separator: ", ") + ")"
    case .function(let function):
      let parameters = function.parameters.map { parameter in
        (parameter.isInOut ? "inout " : "") + parameter.type.runtimeName(qualified: qualified)
          + (parameter.isVariadic ? "..." : "")
      }
      var effects = function.isAsync ? " async" : ""
      if let thrown = function.thrown {
        effects += thrown.isAnyError ? " throws" : " throws(\(thrown.runtimeName(qualified: qualified)))"
      }
      let result = function.result.runtimeName(qualified: qualified)
      return "(" + parameters.joined(separator: ", ") + ")" + effects + " -> " + result
    case .existential(let existential):
      return existential.runtimeName(qualified: qualified)
    case .metatype(let type):
      let name = type.runtimeName(qualified: qualified)
      if case .existential(let existential) = type, !existential.protocols.isEmpty {
        return "any \(name).Type"
      }
      return name + ".Type"
    case .parameter, .member, .opaque, .variable, .error:
      return description
    }
  }

  private static func runtimeName(_ decl: NominalDecl, _ arguments: [Type], qualified: Bool) -> String {
    var rest = arguments[...]
    var prefix = ""
    if let outer = decl.context.nominal, !outer.isProtocol {
      let count = outer.signature.parameters.count
      if qualified {
        prefix =
          decl.extensionPrefix + runtimeName(outer, Array(arguments.prefix(count)), qualified: true) + "."
      }
      rest = arguments.dropFirst(count)
    } else if qualified {
      prefix = decl.moduleName + "."
    }
    guard !rest.isEmpty else { return prefix + decl.name }
    let names = rest.map { $0.runtimeName(qualified: qualified) }
    return prefix + decl.name + "<" + names.joined(separator: ", ") + ">"
  }
}

extension ExistentialType {
  fileprivate func runtimeName(qualified: Bool) -> String {
    var parts: [String] = []
    if let superclass { parts.append(superclass.runtimeName(qualified: qualified)) }
    parts += protocols.map { (qualified ? $0.moduleName + "." : "") + $0.name }
    if isClassBound && protocols.isEmpty && superclass == nil {
      parts.append(qualified ? "Swift.AnyObject" : "AnyObject")
    }
    if parts.isEmpty { return "Any" }
    return parts.joined(separator: " & ")
  }
}

extension Decl {
  /// The module that Swift would say it belongs to.
  var moduleName: String { range.file?.isLibrary ?? true ? "Swift" : "main" }

  /// What a type's qualified name begins with when it stands in an extension of another module's type, or in one with
  /// conditions.
  fileprivate var extensionPrefix: String {
    guard case .extension(let ext) = context,
      ext.extended.moduleName != moduleName || !ext.extraRequirements.isEmpty
    else { return "" }
    return "(extension in \(moduleName)):"
  }
}
