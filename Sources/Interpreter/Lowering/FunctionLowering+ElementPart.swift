/// `array[i].field`: only the field is read, not the whole element.
extension FunctionLowering {
  /// What a chain of stored properties and tuple elements leads to inside of an array's element.
  private struct ElementPart {
    let array: CheckedExpression
    let index: CheckedExpression
    var offset: Int
    var type: LoweredType
  }

  /// A part of an array's element as an operand; `nil` when the expression is none.
  func elementPart(_ value: CheckedExpression) -> Operand? {
    guard let part = findElementPart(value) else { return nil }
    let target = allocate(part.type)
    withTemporaries { read(part, into: target, at: value.range) }
    return temporary(target, part.type)
  }

  /// A part of an array's element into registers, which then own it.
  ///
  /// - Returns: Whether the expression is one.
  func lowerElementPart(_ value: CheckedExpression, into target: Int) -> Bool {
    guard let part = findElementPart(value) else { return false }
    withTemporaries { read(part, into: target, at: value.range) }
    return true
  }

  /// An array's element, or a part of it, as an argument that a callee borrows, where the array is in a local variable
  /// that holds it during the call.
  ///
  /// - Parameters:
  ///   - changed: The variables that the call changes.
  ///   - rest: The arguments that are evaluated later.
  /// - Returns: Whether the expression is one.
  func borrowElement(
    _ value: CheckedExpression, into slot: Int, _ changed: [VariableDecl], _ rest: ArraySlice<CallArgument>
  ) -> Bool {
    guard let part = findElementPart(value) ?? element(value), let path = borrowablePath(part.array),
      !changed.contains(where: { $0 === path.root }),
      path.isConstant
        || !effects(of: part.index).contains(.assigns)
          && !rest.contains(where: { effects(of: $0).contains(.assigns) })
    else { return false }
    withTemporaries { read(part, into: slot, at: value.range, borrowing: true) }
    return true
  }

  private func read(
    _ part: ElementPart, into target: Int, at range: SourceRange, borrowing: Bool = false
  ) {
    let values = operands([.expression(part.array, nil), .expression(part.index, nil)])
    let address = code.allocate(1)
    code.mark(range)
    emit(.arrayElement(r(address), r(values[0].register), r(values[1].register)))
    if part.type.isTrivial, part.type.slots == 1 {
      emit(.load(r(target), r(address), offset: UInt16(truncatingIfNeeded: part.offset)))
      return
    }
    if part.offset > 0 {
      emit(.offsetAddress(r(address), r(address), offset: UInt16(truncatingIfNeeded: part.offset)))
    }
    if part.type.isTrivial || borrowing {
      loadMemory(target, address, part.type)
    } else {
      emit(.copyFrom(r(target), r(address), part.type.index))
    }
  }

  private func findElementPart(_ value: CheckedExpression) -> ElementPart? {
    switch value.kind {
    case .storedProperty(let base, let property):
      guard var part = findElementPart(base) ?? element(base), !part.type.isObject,
        let field = field(property, of: part.type, at: value.range), field.ownership == .strong
      else { return nil }
      part.offset += field.offset
      part.type = field.type
      return part
    case .tupleElement(let base, let index):
      guard var part = findElementPart(base) ?? element(base), index < part.type.elements.count else {
        return nil
      }
      part.offset += part.type.elements[index].offset
      part.type = part.type.elements[index].type
      return part
    default: return nil
    }
  }

  /// `array[i]` as the beginning of a chain.
  private func element(_ value: CheckedExpression) -> ElementPart? {
    guard case .call(let call) = value.kind, case .function(let reference) = call.callee,
      call.arguments.count == 2, case .value(let array) = call.arguments[0],
      case .value(let index) = call.arguments[1],
      resolve(reference.function, concrete(reference.substitutions))?.function.intrinsic == "array.get"
    else { return nil }
    return ElementPart(array: array, index: index, offset: 0, type: lower(value.type))
  }
}
