extension Checker {
  /// Gives a type the members that `Encodable`, `Decodable` and `CodingKey` imply, once its declaration or extension
  /// says that it conforms and has none of its own.
  ///
  /// - Parameters:
  ///   - scope: where the type's members are declared.
  ///   - context: the declaration or the extension.
  func synthesizeCoding(of nominal: NominalDecl, in scope: Scope, _ context: DeclContext) {
    guard !nominal.isProtocol, let encodable = libraryProtocol("Encodable"),
      let decodable = libraryProtocol("Decodable"), let key = libraryProtocol("CodingKey")
    else { return }
    declareMembers(of: nominal)
    // A wrapper's type may ask for the header of the very type whose members are being declared.
    if waitingCoding[ObjectIdentifier(nominal)] != nil {
      waitingCoding[ObjectIdentifier(nominal)]?.append { [unowned self, unowned nominal] in
        synthesizeCoding(of: nominal, in: scope, context)
      }
      return
    }
    if isNewConformance(of: nominal, to: key), nominal.kind == .enum,
      nominal.cases.allSatisfy({ $0.parameters == nil })
    {
      let source = CodingSource.keyMembers(of: nominal) { hasInitializer([$0], nominal) }
      declareSynthesized(source, of: nominal, in: scope, context)
    }
    guard nominal.kind != .actor else { return }
    let isEncodable = isNewConformance(of: nominal, to: encodable) && !hasOwnEncode(nominal)
    let isDecodable = isNewConformance(of: nominal, to: decodable) && !hasInitializer(["from"], nominal)
    guard isEncodable || isDecodable, !isCodedByRawValue(nominal) else { return }
    let inner = Scope(.function, parent: scope, body: nil)
    for name in ["Encoder", "Decoder", "CodingKey", "EncodingError", "DecodingError", "Hashable"] {
      for decl in library.local(name) { inner.declare(decl) }
    }
    for (proto, isSynthesized) in [(encodable, isEncodable), (decodable, isDecodable)] where isSynthesized {
      if let conformance = nominal.conformances[proto] {
        codedConformances.insert(ObjectIdentifier(conformance))
      }
    }
    declareKeys(of: nominal, in: inner, context)
    if isEncodable { declareEncode(of: nominal, in: inner, context) }
    if isDecodable { declareDecode(of: nominal, in: inner, context) }
  }

  /// A protocol of a part of the library that may not have been read.
  private func libraryProtocol(_ name: String) -> NominalDecl? {
    library.local(name).lazy.compactMap { $0 as? NominalDecl }.first(where: \.isProtocol)
  }

  /// Whether a conformance has been declared since this was last asked.
  private func isNewConformance(of nominal: NominalDecl, to proto: NominalDecl) -> Bool {
    guard let conformance = nominal.conformances[proto] else { return false }
    return codingConformances.insert(ObjectIdentifier(conformance)).inserted
  }

  private func hasOwnEncode(_ nominal: NominalDecl) -> Bool {
    (nominal.members["encode"] ?? []).contains { member in
      guard let function = member as? FunctionDecl, !function.isStatic else { return false }
      return labels(of: function) == ["to"]
    }
  }

  private func hasInitializer(_ labels: [String?], _ nominal: NominalDecl) -> Bool {
    (nominal.members["init"] ?? []).contains { member in
      (member as? FunctionDecl).map { self.labels(of: $0) == labels } ?? false
    }
  }

  /// Whether the library's extension of `RawRepresentable` codes the type.
  private func isCodedByRawValue(_ nominal: NominalDecl) -> Bool {
    guard nominal.conformances[libraryType("RawRepresentable")] != nil else { return false }
    let raw: Type
    if let type = nominal.rawType {
      raw = type
    } else if let property = nominal.members["rawValue"]?.first as? VariableDecl {
      property.resolve()
      raw = property.type
    } else {
      return false
    }
    return raw.nominal.map { $0.context.nominal == nil && Prelude.codingPrimitives.contains($0.name) }
      ?? false
  }

  // MARK: Members

  private func declareKeys(of nominal: NominalDecl, in scope: Scope, _ context: DeclContext) {
    let members = nominal.members
    let sources =
      nominal.kind == .enum ? CodingSource.keysOfCases(nominal) : [CodingSource.keysOfProperties(nominal)]
    for source in sources where !(members[source.name] ?? []).contains(where: isTypeDecl) {
      declareSynthesized(source.text, of: nominal, in: scope, context)
    }
  }

  private func declareEncode(of nominal: NominalDecl, in scope: Scope, _ context: DeclContext) {
    let overrides = nominal.kind == .class && conformsSuperclass(of: nominal, to: "Encodable")
    let header = (overrides ? "override " : "") + "func encode(to encoder: any Encoder) throws"
    declareSynthesized(header + " {}", of: nominal, in: scope, context) { [unowned self, unowned nominal] in
      let source = CodingBody(nominal: nominal, keys: codingKeys(of: nominal), callsSuper: overrides) {
        [unowned self] in codingKeys("\($0)CodingKeys", of: nominal)
      }
      return header + source.encode(declaring: alias(in: scope))
    }
  }

  private func declareDecode(of nominal: NominalDecl, in scope: Scope, _ context: DeclContext) {
    let callsSuper = nominal.kind == .class && conformsSuperclass(of: nominal, to: "Decodable")
    let header = (nominal.kind == .class ? "required " : "") + "init(from decoder: any Decoder) throws"
    declareSynthesized(header + " {}", of: nominal, in: scope, context) { [unowned self, unowned nominal] in
      let source = CodingBody(nominal: nominal, keys: codingKeys(of: nominal), callsSuper: callsSuper) {
        [unowned self] in codingKeys("\($0)CodingKeys", of: nominal)
      }
      return header + source.decode(declaring: alias(in: scope))
    }
  }

  private func conformsSuperclass(of nominal: NominalDecl, to name: String) -> Bool {
    guard let parent = nominal.superclass?.nominal, let proto = libraryProtocol(name) else { return false }
    return conformance(of: parent, to: proto) != nil
  }

  /// Makes a name for a type that synthesized source then mentions.
  private func alias(in scope: Scope) -> (Type) -> String {
    { type in
      let alias = TypeAliasDecl(name: "_T\(scope.names.count)", range: .none, context: .topLevel)
      alias.underlying = type
      scope.declare(alias)
      return alias.name
    }
  }

  /// Declares members that are given as source.
  ///
  /// - Parameter body: the source of the one function with its body, asked for when the body is checked.
  private func declareSynthesized(
    _ text: String, of nominal: NominalDecl, in scope: Scope, _ context: DeclContext,
    body: (() -> String)? = nil
  ) {
    let wasLibrary = isCheckingLibrary
    isCheckingLibrary = true
    defer { isCheckingLibrary = wasLibrary }
    let before = nominal.members["init"]?.count ?? 0
    let declarations = synthesizedDeclarations(text)
    declareMembers(declarations, of: nominal, scope: scope, context: context)
    for member in (nominal.members["init"] ?? []).dropFirst(before) {
      implicitInitializers.insert(ObjectIdentifier(member))
    }
    guard let body, let name = declarations.first.map({ $0.isInitializer ? "init" : "encode" }),
      let function = nominal.members[name]?.last as? FunctionDecl
    else { return }
    bodyMakers[ObjectIdentifier(function)] = { [unowned self, unowned function] in
      let made = synthesizedDeclarations(body()).first?.block
      return prepareBody(of: function, made ?? AST.Block(range: .none, statements: []), parent: scope)
    }
    guard nominal.kind == .struct else { return }
    function.codedProperties = { [unowned self, unowned nominal] in codedProperties(of: nominal) }
  }

  /// What synthesized code codes of a struct; `nil` when more than stored properties under constant keys is involved.
  private func codedProperties(of nominal: NominalDecl) -> [CodedProperty]? {
    guard let keys = textsOfKeys(of: nominal) else { return nil }
    var coded: [CodedProperty] = []
    for (name, text) in keys {
      guard let property = nominal.storedProperties.first(where: { CodingSource.key(of: $0) == name }) else {
        continue
      }
      property.resolve()
      guard property.wrappedBy == nil, !property.isLazy, property.ownership == .strong else { return nil }
      coded.append(CodedProperty(property: property, key: text, isLeftOut: property.type.wrapped != nil))
    }
    return coded
  }

  /// The keys of a type whose `CodingKeys` is an enum, with the text that each stands for.
  private func textsOfKeys(of nominal: NominalDecl) -> [(name: String, text: String)]? {
    let members = nominal.members["CodingKeys"] ?? []
    guard members.count == 1, let keys = members[0] as? NominalDecl, keys.kind == .enum else { return nil }
    keys.resolve()
    let texts = keys.members["stringValue"] ?? []
    guard !texts.isEmpty, texts.allSatisfy({ $0.range.file?.name == Self.synthesizedFile }) else {
      return nil
    }
    guard keys.rawType?.isBuiltin("String") == true else { return keys.cases.map { ($0.name, $0.name) } }
    var found: [(name: String, text: String)] = []
    for one in keys.cases {
      guard case .stringLiteral(let text)? = one.rawValue?.kind else { return nil }
      found.append((one.name, text))
    }
    return found
  }

  /// The name of the file that synthesized source is said to stand in.
  private static let synthesizedFile = "Swift.Synthesized"

  private func synthesizedDeclarations(_ text: String) -> [AST.Declaration] {
    let source = SourceFile(name: Self.synthesizedFile, text: text, isLibrary: true)
    return Parser.parse(source, operators: operators, isWhole: true).file.statements.compactMap { statement in
      if case .declaration(let declaration) = statement.kind { return declaration }
      return nil
    }
  }

  // MARK: Keys

  /// The keys that a type is coded with, from its `CodingKeys`.
  func codingKeys(_ name: String = "CodingKeys", of nominal: NominalDecl) -> [String]? {
    for member in nominal.members[name] ?? [] {
      var found = member as? NominalDecl
      if let alias = member as? TypeAliasDecl {
        alias.resolve()
        found = alias.underlying.nominal
      }
      if let found { return found.kind == .enum ? found.cases.map(\.name) : nil }
    }
    return nil
  }
}

extension AST.Declaration {
  fileprivate var isInitializer: Bool {
    if case .initializer = kind { return true }
    return false
  }

  /// The body of a function or initializer.
  fileprivate var block: AST.Block? {
    switch kind {
    case .function(let function): function.body
    case .initializer(let function, _, _): function.body
    default: nil
    }
  }
}
