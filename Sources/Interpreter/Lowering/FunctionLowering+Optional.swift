/// Optionals: wrapping, unwrapping, chains, `??`, `try?`.
extension FunctionLowering {
  /// A value as an optional of it.
  func emitWrapped(_ inner: CheckedExpression, _ type: LoweredType, into target: Int) {
    withTemporaries { lower(inner, into: target + 1) }
    emit(.constant(1, r(target)))
  }

  /// `x!`
  func unwrap(_ optional: Operand, at range: SourceRange) -> Operand {
    code.mark(range)
    let isPresent = code.makeLabel()
    code.emit(.branchIfNotEqualImmediate(r(optional.register), 0, 0), to: isPresent)
    trap("Fatal error: Unexpectedly found nil while unwrapping an Optional value", .unexpectedNil)
    code.bind(isPresent)
    return payload(of: optional)
  }

  /// What an optional known to be present wraps; an owned optional passes its ownership on.
  func payload(of optional: Operand) -> Operand {
    guard let wrapped = optional.type.wrapped else {
      fail("`\(optional.type.type)` is not optional", at: code.range)
      return optional
    }
    if case .owned(let id) = optional.ownership {
      forget(id)
      return temporary(optional.register + 1, wrapped)
    }
    return Operand(register: optional.register + 1, type: wrapped, ownership: optional.ownership)
  }

  /// `x?` inside a chain.
  func link(_ optional: Operand) -> Operand {
    guard let chain = chains.last else {
      fail("an optional link outside of a chain", at: code.range)
      return optional
    }
    // A nil holds nothing, so an owned optional needs no cleanup on that way.
    let pending = cleanups.dropFirst(chain.depth).contains { cleanup in
      if !cleanup.isLive { return false }
      if case .owned(let id) = optional.ownership, cleanup.id == id { return false }
      return true
    }
    if pending {
      let isPresent = code.makeLabel()
      code.emit(.branchIfNotEqualImmediate(r(optional.register), 0, 0), to: isPresent)
      leaveChain()
      code.bind(isPresent)
    } else {
      code.emit(.branchIfEqualImmediate(r(optional.register), 0, 0), to: chain.label)
    }
    return payload(of: optional)
  }

  /// Goes to the end of the innermost chain with nil.
  func leaveChain() {
    guard let chain = chains.last else {
      fail("an optional link outside of a chain", at: code.range)
      return
    }
    leaveScopes(to: chain.depth)
    code.jump(to: chain.label)
  }

  func lowerChain(_ inner: CheckedExpression, _ type: LoweredType, into target: Int) {
    let isNil = code.makeLabel()
    let end = code.makeLabel()
    let depth = cleanups.count
    let top = code.top
    chains.append(ChainTarget(label: isNil, depth: depth))
    let innerType = lower(inner.type)
    if innerType === type {
      lower(inner, into: target)
    } else {
      lower(inner, into: target + 1)
      emit(.constant(1, r(target)))
    }
    chains.removeLast()
    endScope(to: depth)
    code.top = top
    guard code.isUsed(isNil) else { return }
    code.jump(to: end)
    code.bind(isNil)
    zero(target, type.slots)
    code.bind(end)
  }

  func lowerCoalesce(
    _ value: CheckedExpression, _ optional: CheckedExpression, _ otherwise: CheckedExpression,
    into target: Int
  ) {
    let end = code.makeLabel()
    let isNil = code.makeLabel()
    let type = lower(value.type)
    let depth = cleanups.count
    let top = code.top
    let operand = operand(optional)
    let keepsOptional = operand.type === type
    code.emit(.branchIfEqualImmediate(r(operand.register), 0, 0), to: isNil)
    // The other branch starts with the same temporaries; a nil needs none of its own.
    let saved = cleanups
    if keepsOptional {
      consume(operand, into: target)
    } else {
      consume(payload(of: operand), into: target)
    }
    endScope(to: depth)
    code.jump(to: end)
    cleanups = saved
    for index in cleanups.indices where index >= depth { cleanups[index].start = code.pc }
    code.bind(isNil)
    if case .owned(let id) = operand.ownership { forget(id) }
    endScope(to: depth)
    code.top = top
    withTemporaries { lower(otherwise, into: target) }
    code.bind(end)
  }

  func lowerMapOptional(
    _ inner: CheckedExpression, _ variable: VariableDecl, _ body: CheckedExpression, _ type: LoweredType,
    into target: Int
  ) {
    withTemporaries {
      let isNil = code.makeLabel()
      let end = code.makeLabel()
      let value = stabilize(operand(inner))
      guard let wrapped = value.type.wrapped else { return }
      code.emit(.branchIfEqualImmediate(r(value.register), 0, 0), to: isNil)
      withTemporaries {
        let payload = Operand(register: value.register + 1, type: wrapped, ownership: .stable)
        declare(variable, value: payload, canAlias: true)
        withTemporaries { lower(body, into: target + 1) }
      }
      emit(.constant(1, r(target)))
      code.jump(to: end)
      code.bind(isNil)
      zero(target, type.slots)
      code.bind(end)
    }
  }

  // MARK: try? and try!

  /// Runs the body with a handler of its own; then the code for a thrown error, which stands in the given registers.
  func withHandler(_ body: () -> Void, caught: (Int) -> Void) {
    let error = code.allocate(2)
    let handler = Handler(label: code.makeLabel(), error: error, mark: takeOrder())
    let end = code.makeLabel()
    let saved = self.handler
    self.handler = handler
    let start = code.pc
    body()
    debugging?.addHandled(start..<code.pc)
    self.handler = saved
    code.jump(to: end)
    code.forceReachable()
    code.bind(handler.label)
    caught(error)
    code.bind(end)
  }

  func lowerTryOptional(_ inner: CheckedExpression, _ type: LoweredType?, into target: Int) {
    withTemporaries {
      withHandler {
        withTemporaries {
          guard let type else {
            effect(inner)
            return
          }
          if lower(inner.type) === type {
            lower(inner, into: target)
          } else {
            emitWrapped(inner, type, into: target)
          }
        }
      } caught: { error in
        destroy(error, anyErrorType)
        if let type { zero(target, type.slots) }
      }
    }
  }

  func lowerTryForced(_ inner: CheckedExpression, _ body: (CheckedExpression) -> Void) {
    withTemporaries {
      withHandler {
        withTemporaries { body(inner) }
      } caught: { error in
        let message = code.allocate(2)
        emit(
          .constantString(
            lowering.machine.constant("Fatal error: 'try!' expression unexpectedly raised an error: "),
            r(message)))
        appendReflection(of: error, to: message)
        code.emitTerminator(.trapWithMessage(r(message), .uncaughtError))
      }
    }
  }

  /// Appends `String(reflecting:)` of an error.
  private func appendReflection(of error: Int, to message: Int) {
    if let function = lowering.queries.libraryFunction("_reflectError") {
      withTemporaries {
        let value = Operand(register: error, type: anyErrorType, ownership: .stable)
        let text = call(
          DeclReference(function: function, substitutions: .none), [.value(value)], result: nil,
          canThrow: false, isVirtual: false, range: code.range)
        emit(.appendString(r(message), r(text.register)))
      }
    } else {
      emit(.appendDescription(r(message), r(error), anyErrorType.index))
    }
  }
}
