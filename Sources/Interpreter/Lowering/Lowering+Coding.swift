/// What the machine must know to code values without running code of the program.
extension Lowering {
  func coding(of type: RuntimeType, _ direction: CodingDirection, in machine: Machine) -> CodedForm? {
    guard let lowered = type.owner as? LoweredType, let nominal = lowered.type.nominal,
      nominal.builtin == nil,
      let function = coder(of: lowered.type, direction)
    else { return nil }
    switch nominal.kind {
    case .struct: return fields(of: lowered, nominal, function, direction).map(CodedForm.fields)
    case .enum: return rawValues(of: nominal, function).map(CodedForm.rawValues)
    case .class, .actor, .protocol: return nil
    }
  }

  var codesByContainersOfLibrary: Bool {
    let containers = [
      "KeyedEncodingContainer", "KeyedDecodingContainer", "KeyedEncodingContainerProtocol",
      "KeyedDecodingContainerProtocol", "UnkeyedEncodingContainer", "UnkeyedDecodingContainer",
      "SingleValueEncodingContainer", "SingleValueDecodingContainer",
    ]
    return containers.allSatisfy { container in
      let members = queries.libraryType(container).members
      return ["encode", "encodeIfPresent", "encodeNil", "decode", "decodeIfPresent", "decodeNil"].allSatisfy {
        (members[$0] ?? []).allSatisfy { $0.range.file?.isLibrary == true }
      }
    }
  }

  /// The `encode(to:)` or `init(from:)` of a type.
  private func coder(of type: Type, _ direction: CodingDirection) -> FunctionDecl? {
    let (proto, name) = direction == .encoding ? ("Encodable", "encode") : ("Decodable", "init")
    guard let requirement = requirement(name, of: proto), let owner = requirement.context.nominal,
      queries.conforms(type, to: owner)
    else { return nil }
    var substitutions = Substitutions()
    substitutions[owner.selfParameter] = type
    return queries.witness(for: requirement, substitutions)?.function
  }

  private func fields(
    of lowered: LoweredType, _ nominal: NominalDecl, _ function: FunctionDecl, _ direction: CodingDirection
  ) -> [CodedField]? {
    guard let coded = function.codedProperties?() else { return nil }
    if direction == .decoding {
      // Properties that are not coded begin with values of their own.
      guard coded.count == nominal.storedProperties.count,
        coded.allSatisfy({ !($0.property.isLet && $0.property.hasInitialValue) })
      else { return nil }
    }
    var fields: [CodedField] = []
    for one in coded {
      guard let field = lowered.fields[ObjectIdentifier(one.property)] else { return nil }
      fields.append(
        CodedField(
          key: one.key, offset: field.offset, type: field.type.runtime.index, isLeftOut: one.isLeftOut))
    }
    return fields
  }

  /// The raw values of an enum that the library codes by them.
  private func rawValues(of nominal: NominalDecl, _ function: FunctionDecl) -> [RuntimeType.RawValue]? {
    guard nominal.rawType != nil, function.range.file?.isLibrary == true, function.codedProperties == nil,
      function.context.nominal === queries.libraryType("RawRepresentable"),
      (nominal.members["rawValue"] ?? []).allSatisfy({
        ($0 as? VariableDecl)?.getter?.synthesized == "rawValue"
      })
    else { return nil }
    var values: [RuntimeType.RawValue] = []
    for one in nominal.cases {
      switch one.rawValue?.kind {
      case .stringLiteral(let text)? where nominal.rawType?.isBuiltin("String") == true:
        values.append(.string(text))
      case .integerLiteral(let magnitude, let isNegative)?:
        guard nominal.rawType?.isBuiltin("Int64") == true, magnitude < 1 << 62 else { return nil }
        values.append(.integer(isNegative ? -Int(magnitude) : Int(magnitude), .int64))
      default: return nil
      }
    }
    return values
  }
}
