/// The source of the bodies of `encode(to:)` and `init(from:)` that a type does not write itself.
struct CodingBody {
  let nominal: NominalDecl
  /// The keys that the type is coded with; `nil` when its `CodingKeys` is no enum.
  let keys: [String]?
  /// Whether the superclass is coded too.
  let callsSuper: Bool
  /// The keys of the payload of the case with that (capitalized) name.
  let payloadKeys: (_ name: String) -> [String]?

  // MARK: Structs and classes

  /// The body of `encode(to:)`.
  ///
  /// - Parameter name: gives a type a name to be mentioned by.
  func encode(declaring name: (Type) -> String) -> String {
    if nominal.kind == .enum { return encodeCases() }
    var text = " {\nvar container = encoder.container(keyedBy: CodingKeys.self)\n"
    for property in codedProperties {
      let verb = property.type.wrapped == nil ? "encode" : "encodeIfPresent"
      text += "try container.\(verb)(self.`\(property.name)`, forKey: .`\(CodingSource.key(of: property))`)\n"
    }
    if callsSuper { text += "try super.encode(to: container.superEncoder())\n" }
    return text + "}\n"
  }

  /// The body of `init(from:)`.
  ///
  /// - Parameter name: gives a type a name to be mentioned by.
  func decode(declaring name: (Type) -> String) -> String {
    if nominal.kind == .enum { return decodeCases(name) }
    var text = " {\nlet container = try decoder.container(keyedBy: CodingKeys.self)\n"
    for property in codedProperties where !(property.isLet && property.hasInitialValue) {
      text +=
        "self.`\(property.name)` = \(value(property.type, CodingSource.key(of: property), "container", name))\n"
    }
    if callsSuper {
      text += "try super.init(from: container.superDecoder())\n"
    } else if nominal.superclass != nil {
      text += "super.init()\n"
    }
    return text + "}\n"
  }

  /// The stored properties that have keys, in the order of the keys.
  private var codedProperties: [VariableDecl] {
    (keys ?? []).compactMap { key in
      let property = nominal.storedProperties.first { CodingSource.key(of: $0) == key }
      property?.resolve()
      return property
    }
  }

  private func value(_ type: Type, _ key: String, _ container: String, _ name: (Type) -> String) -> String {
    if let wrapped = type.wrapped {
      return "try \(container).decodeIfPresent(\(name(wrapped)).self, forKey: .`\(key)`)"
    }
    return "try \(container).decode(\(name(type)).self, forKey: .`\(key)`)"
  }

  // MARK: Enums

  private func encodeCases() -> String {
    var text = " {\nvar container = encoder.container(keyedBy: CodingKeys.self)\nswitch self {\n"
    for one in nominal.cases {
      one.resolve()
      let elements = payload(of: one)
      guard keys?.contains(one.name) == true else {
        text += """
          case .`\(one.name)`:
          throw EncodingError.invalidValue(self, EncodingError.Context(codingPath: encoder.codingPath, \
          debugDescription: "Case '\(one.name)' cannot be encoded because it is not defined in CodingKeys."))

          """
        continue
      }
      let pattern =
        elements.isEmpty
        ? "" : "(" + elements.map { $0.isCoded ? "let _a\($0.position)" : "_" }.joined(separator: ", ") + ")"
      text += "case .`\(one.name)`\(pattern):\n"
      let coded = elements.filter(\.isCoded)
      text +=
        "\(coded.isEmpty ? "_" : "var nested") = container.nestedContainer(keyedBy: "
        + "\(CodingSource.nestedKeysName(one.name)).self, forKey: .`\(one.name)`)\n"
      for element in coded {
        let verb = element.type.wrapped == nil ? "encode" : "encodeIfPresent"
        text += "try nested.\(verb)(_a\(element.position), forKey: .`\(element.key)`)\n"
      }
    }
    return text + "}\n}\n"
  }

  private func decodeCases(_ name: (Type) -> String) -> String {
    var text = """
       {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let allKeys = container.allKeys
      guard allKeys.count == 1 else {
        throw DecodingError.typeMismatch(\(name(nominal.declaredType)).self, DecodingError.Context(
          codingPath: container.codingPath, debugDescription: "Invalid number of keys found, expected one."))
      }
      switch allKeys[0] {

      """
    for one in nominal.cases where keys?.contains(one.name) == true {
      one.resolve()
      let elements = payload(of: one)
      text += "case .`\(one.name)`:\n"
      text +=
        "\(elements.contains(where: \.isCoded) ? "let nested" : "_") = try container.nestedContainer(keyedBy: "
        + "\(CodingSource.nestedKeysName(one.name)).self, forKey: .`\(one.name)`)\n"
      let arguments = elements.filter(\.isCoded).map { element in
        (element.label.map { "`\($0)`: " } ?? "") + value(element.type, element.key, "nested", name)
      }
      text += "self = .`\(one.name)`"
      text += elements.isEmpty ? "\n" : "(" + arguments.joined(separator: ", ") + ")\n"
    }
    return text + "}\n}\n"
  }

  private struct Element {
    var label: String?
    var key: String
    var type: Type
    var position: Int
    var isCoded: Bool
  }

  private func payload(of one: EnumCaseDecl) -> [Element] {
    let known = payloadKeys(CodingSource.capitalized(one.name))
    return (one.parameters ?? []).enumerated().map { position, parameter in
      let key = CodingSource.payloadKey(parameter.label, position)
      return Element(
        label: parameter.label, key: key, type: parameter.type, position: position,
        isCoded: known?.contains(key) ?? true)
    }
  }
}
