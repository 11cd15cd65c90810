extension DefiniteInitialization {
  /// What a closure takes along to a task that runs elsewhere must not be used here any more.
  func send(_ arguments: [CheckedArgument], to function: FunctionDecl) {
    guard function.range.file?.isLibrary == true,
      function.parameters.contains(where: { $0.closureIsolation == .nonisolated })
    else { return }
    for case .value(let value) in arguments {
      guard let closure = closure(in: value) else { continue }
      // A variable that is shared may be changed on both sides.
      for decl in closure.captures
      where decl.kind == .local && (!decl.isLet || checker.isNonSendable(decl.type)) {
        state.set(.sent(ObjectIdentifier(decl)))
        senders[ObjectIdentifier(decl)] = value
      }
    }
  }

  private func closure(in value: CheckedExpression) -> CheckedClosure? {
    switch value.kind {
    case .closure(let closure): closure
    case .upcast(let inner), .wrapOptional(let inner): closure(in: inner)
    default: nil
    }
  }

  /// A variable whose object may be in use elsewhere.
  func useSent(_ decl: VariableDecl) {
    let key = ObjectIdentifier(decl)
    guard state.mayHave(.sent(key)), let sender = senders[key] else { return }
    report(
      "sending value of non-Sendable type '\(sender.type)' risks causing data races", sender.range)
  }
}
