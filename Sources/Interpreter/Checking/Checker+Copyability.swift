extension Checker {
  /// Whether values of a type have one owner: `struct T: ~Copyable`, and optionals of such.
  func isNoncopyable(_ type: Type) -> Bool {
    switch type {
    case .nominal(let nominal, let arguments):
      nominal.isNoncopyable || nominal.builtin == "Optional" && isNoncopyable(arguments[0])
    case .tuple(let elements): elements.contains { isNoncopyable($0.type) }
    default: false
    }
  }

  /// What can be copied keeps nothing that cannot.
  func checkCopyability(of nominal: NominalDecl) {
    guard !nominal.isNoncopyable, nominal.kind == .struct || nominal.kind == .enum else { return }
    for property in nominal.storedProperties {
      property.resolve()
      guard isNoncopyable(property.type) else { continue }
      error(
        "stored property '\(property.name)' of 'Copyable'-conforming struct '\(nominal.name)' has non-Copyable "
          + "type '\(property.type)'", property.range)
    }
    for one in nominal.cases {
      one.resolve()
      for type in one.payload where isNoncopyable(type) {
        error(
          "associated value '\(one.name)' of 'Copyable'-conforming enum '\(nominal.name)' has non-Copyable "
            + "type '\(type)'", one.range)
      }
    }
  }
}
