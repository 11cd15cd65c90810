/// The source of keys that are synthesized.
enum CodingSource {
  /// An enum of keys.
  typealias Keys = (name: String, text: String)

  /// The members that an enum needs to be a `CodingKey`.
  ///
  /// - Parameter hasInitializer: whether it has an initializer with that label of its own.
  static func keyMembers(of nominal: NominalDecl, hasInitializer: (_ label: String) -> Bool) -> String {
    func has(_ name: String) -> Bool { nominal.members[name] != nil }
    let names = nominal.cases.map(\.name)
    let raw = nominal.rawType?.nominal?.builtin
    var text = ""
    if !has("stringValue") {
      text +=
        raw == "String"
        ? "var stringValue: String { rawValue }\n"
        : "var stringValue: String { switch self { "
          + names.map { "case .`\($0)`: \"\($0)\"\n" }.joined() + "} }\n"
    }
    if !hasInitializer("stringValue") {
      text +=
        raw == "String"
        ? "init?(stringValue: String) { self.init(rawValue: stringValue) }\n"
        : "init?(stringValue: String) { switch stringValue { "
          + names.map { "case \"\($0)\": self = .`\($0)`\n" }.joined() + "default: return nil } }\n"
    }
    if !has("intValue") { text += "var intValue: Int? { \(raw == "Int64" ? "rawValue" : "nil") }\n" }
    if !hasInitializer("intValue") {
      text += "init?(intValue: Int) { \(raw == "Int64" ? "self.init(rawValue: intValue)" : "return nil") }\n"
    }
    return text
  }

  /// The keys of a struct or class: its stored properties.
  static func keysOfProperties(_ nominal: NominalDecl) -> Keys {
    keys("CodingKeys", nominal.storedProperties.filter { !$0.name.hasPrefix("$__lazy") }.map(key))
  }

  /// What the key of a stored property is called: of a wrapper's storage, as what it wraps.
  static func key(of property: VariableDecl) -> String { (property.wrappedBy ?? property).name }

  /// The keys of an enum: its cases, and for each case its payload.
  static func keysOfCases(_ nominal: NominalDecl) -> [Keys] {
    [keys("CodingKeys", nominal.cases.map(\.name))]
      + nominal.cases.map { one in
        keys(
          nestedKeysName(one.name),
          (one.parameters ?? []).enumerated().map { payloadKey($0.element.label, $0.offset) })
      }
  }

  /// What the key of a payload's element is called.
  static func payloadKey(_ label: String?, _ position: Int) -> String { label ?? "_\(position)" }

  /// What the enum of the keys of a case's payload is called.
  static func nestedKeysName(_ name: String) -> String { capitalized(name) + "CodingKeys" }

  /// A case's name as it begins the name of its keys.
  static func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

  private static func keys(_ name: String, _ keys: [String]) -> Keys {
    let cases = keys.map { "case `\($0)`\n" }.joined()
    return (name, "private enum \(name): CodingKey, Hashable { \(cases) }\n")
  }
}
