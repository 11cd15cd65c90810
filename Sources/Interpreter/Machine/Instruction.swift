/// A slot index relative to the frame base.
typealias Register = UInt16

/// The index of a runtime type in the machine's table, as an instruction carries it.
typealias TypeOperand = UInt16

/// One instruction of the register machine: 8 bytes, at most 7 of them payload.
///
/// Conventions of the one-line semantics:
/// - `r[x]` is the slot `x` of the frame; the destination comes first.
/// - Branch offsets count instructions, relative to the branch itself.
/// - *moves* means that the source is dead afterwards; *copies* retains; *borrows* leaves ownership alone.
/// - An `address` is the raw address of a slot; it lives in a register only within straight-line code without calls.
/// - `block` is a reference to a heap block; `slot` counts from 0 behind its header.
/// - A *two-word* instruction is followed by an `argument` word.
/// - A *polling* instruction may stop the fiber for an interrupt, the end of a time slice, or a limit.
enum Instruction: BitwiseCopyable {

  // MARK: Moves and constants

  /// The second word of a two-word instruction; never run by itself.
  case argument(UInt32, UInt16)
  /// r[a] = r[b], the bits of one slot.
  case move(Register, Register)
  /// r[a], r[a+1] = r[b], r[b+1], the bits of two slots.
  case movePair(Register, Register)
  /// r[a ..< a+n] = r[b ..< b+n], the bits of n slots; the ranges may overlap.
  case moveWide(Register, Register, count: UInt16)
  /// r[a ..< a+n] = 0, which is every type's placeholder: safe to destroy.
  case zero(Register, count: UInt16)
  /// r[a] = value, sign-extended.
  case constant(Int32, Register)
  /// r[a] = constants[index].
  case constantPool(UInt32, Register)
  /// r[a], r[a+1] = a copy of strings[index].
  case constantString(UInt32, Register)

  // MARK: Globals and addresses

  /// r[a] = globals[index], the bits of one slot.
  case loadGlobal(UInt32, Register)
  /// globals[index] = r[a], the bits of one slot.
  case storeGlobal(UInt32, Register)
  /// r[a] = the address of globals[index].
  case globalAddress(UInt32, Register)
  /// r[a] = the address of r[b].
  case registerAddress(Register, Register)
  /// r[a] = r[b] + 8 * offset: the address of a slot further on.
  case offsetAddress(Register, Register, offset: UInt16)
  /// r[a] = the slot at the address r[b] plus offset slots, its bits.
  case load(Register, Register, offset: UInt16)
  /// The slot at the address r[a] plus offset slots = r[b], its bits.
  case store(Register, Register, offset: UInt16)
  /// r[a ..< a+n] = the n slots at the address r[b], their bits.
  case loadWide(Register, Register, count: UInt16)
  /// The n slots at the address r[a] = r[b ..< b+n], their bits.
  case storeWide(Register, Register, count: UInt16)

  // MARK: Lifetimes

  /// Retains the block r[a] unless it is 0.
  case retain(Register)
  /// Releases the block r[a] unless it is 0.
  case release(Register)
  /// r[a] = r[b], retained.
  case copyReference(Register, Register)
  /// Retains the string in r[a], r[a+1] (also a `Character`).
  case retainString(Register)
  /// Releases the string in r[a], r[a+1] (also a `Character`).
  case releaseString(Register)
  /// r[a], r[a+1] = a copy of the string r[b], r[b+1].
  case copyString(Register, Register)
  /// r[a ...] = a copy of the value r[b ...] of the type.
  case copyValue(Register, Register, TypeOperand)
  /// Destroys the value r[a ...] of the type; its slots are dead afterwards.
  case destroyValue(Register, TypeOperand)
  /// r[a ...] = a copy of the value of the type at the address r[b].
  case copyFrom(Register, Register, TypeOperand)
  /// Destroys the value of the type at the address r[a], then moves r[b ...] there.
  case assignTo(Register, Register, TypeOperand)
  /// Destroys the value of the type at the address r[a].
  case destroyAt(Register, TypeOperand)

  // MARK: Int

  /// r[a] = r[b] + r[c]; traps on overflow.
  case addInt(Register, Register, Register)
  /// r[a] = r[b] - r[c]; traps on overflow.
  case subtractInt(Register, Register, Register)
  /// r[a] = r[b] * r[c]; traps on overflow.
  case multiplyInt(Register, Register, Register)
  /// r[a] = r[b] / r[c]; traps on division by zero and overflow.
  case divideInt(Register, Register, Register)
  /// r[a] = r[b] % r[c]; traps on division by zero and overflow.
  case remainderInt(Register, Register, Register)
  /// r[a] = r[b] + immediate; traps on overflow.
  case addIntImmediate(Register, Register, Int16)
  /// r[a] = r[b] * immediate; traps on overflow.
  case multiplyIntImmediate(Register, Register, Int16)
  /// r[a] = r[b] / immediate, which is neither 0 nor -1.
  case divideIntImmediate(Register, Register, Int16)
  /// r[a] = r[b] % immediate, which is neither 0 nor -1.
  case remainderIntImmediate(Register, Register, Int16)
  /// r[a] = -r[b]; traps on overflow.
  case negateInt(Register, Register)
  /// r[a] = r[b] &+ r[c].
  case wrappingAdd(Register, Register, Register)
  /// r[a] = r[b] &- r[c].
  case wrappingSubtract(Register, Register, Register)
  /// r[a] = r[b] &* r[c].
  case wrappingMultiply(Register, Register, Register)
  /// r[a] = r[b] & r[c].
  case and(Register, Register, Register)
  /// r[a] = r[b] | r[c].
  case or(Register, Register, Register)
  /// r[a] = r[b] ^ r[c].
  case xor(Register, Register, Register)
  /// r[a] = r[b] & immediate, sign-extended.
  case andImmediate(Register, Register, Int16)
  /// r[a] = ~r[b]; narrow unsigned kinds need `truncate` afterwards.
  case complement(Register, Register)
  /// r[a] = r[b] << r[c], Swift's smart shift of a signed 64-bit value.
  case shiftLeft(Register, Register, Register)
  /// r[a] = r[b] >> r[c], Swift's smart arithmetic shift.
  case shiftRight(Register, Register, Register)
  /// r[a] = r[b] << immediate, 0 ... 63.
  case shiftLeftImmediate(Register, Register, Int16)
  /// r[a] = r[b] >> immediate, 0 ... 63, arithmetic.
  case shiftRightImmediate(Register, Register, Int16)

  // MARK: Other integers

  /// r[a] = r[b] op r[c] for the rarer integer operations.
  case integerOperation(Register, Register, Register, IntegerOperation)
  /// Traps with an arithmetic overflow unless the signed 64-bit value r[a] is representable in the kind.
  case checkRange(Register, IntegerKind)
  /// r[a] = r[b] truncated (`truncatingIfNeeded`) to the kind, extended to the slot.
  case truncate(Register, Register, IntegerKind)

  /// r[a] = op r[b] of the kind; traps on overflow.
  case numberUnary(Register, Register, NumberUnary, NumberKind)
  /// r[a ...] = r[b] op r[c]; the argument word carries the register of a third operand and the kind. Two words.
  case numberBinary(Register, Register, Register, NumberBinary)
  /// r[a ...] = r[b ...] op r[c ...] on 128-bit integers.
  case wideOperation(Register, Register, Register, WideOperation)

  // MARK: Conversions

  /// r[a ...] = r[b ...] converted by the rule; the argument word carries source and target kinds. Two words.
  case convertNumber(Register, Register, NumberConversion)
  /// r[a] = r[b] converted; checked conversions trap with Swift's message.
  case convert(Register, Register, Conversion)
  /// r[a] = r[b] of `from` converted to `to`; traps when it is not representable.
  case convertInteger(Register, Register, from: IntegerKind, to: IntegerKind)
  /// r[a], r[a+1] = Optional(exactly: r[b] of `from`) as `to`.
  case convertIntegerExactly(Register, Register, from: IntegerKind, to: IntegerKind)

  // MARK: Floating point

  /// r[a] = r[b] + r[c] as Double.
  case addDouble(Register, Register, Register)
  /// r[a] = r[b] - r[c] as Double.
  case subtractDouble(Register, Register, Register)
  /// r[a] = r[b] * r[c] as Double.
  case multiplyDouble(Register, Register, Register)
  /// r[a] = r[b] / r[c] as Double.
  case divideDouble(Register, Register, Register)
  /// r[a] = op r[b] for Double and Float.
  case floatUnary(Register, Register, FloatUnary)
  /// r[a] = r[b] op r[c] for Float, and for the rarer Double operations and comparisons.
  case floatOperation(Register, Register, Register, FloatOperation)

  // MARK: Comparisons into a Bool, and Bool

  /// r[a] = r[b] == r[c], one slot (all integers, Bool, payload-less enums, references).
  case equal(Register, Register, Register)
  /// r[a] = r[b] != r[c], one slot.
  case notEqual(Register, Register, Register)
  /// r[a] = r[b] < r[c], signed (also narrow unsigned kinds, which are zero-extended).
  case lessInt(Register, Register, Register)
  /// r[a] = r[b] <= r[c], signed.
  case lessOrEqualInt(Register, Register, Register)
  /// r[a] = r[b] == immediate.
  case equalImmediate(Register, Register, Int16)
  /// r[a] = r[b] < r[c] as Double.
  case lessDouble(Register, Register, Register)
  /// r[a] = r[b] <= r[c] as Double.
  case lessOrEqualDouble(Register, Register, Register)
  /// r[a] = r[b] == r[c] as Double.
  case equalDouble(Register, Register, Register)
  /// r[a] = !r[b].
  case not(Register, Register)

  // MARK: Branches

  /// Jumps.
  case jump(Int32)
  /// Jumps when r[a] is true.
  case branchIfTrue(Int32, Register)
  /// Jumps when r[a] is false.
  case branchIfFalse(Int32, Register)
  /// Jumps when r[a] == r[b], one slot.
  case branchIfEqual(Register, Register, Int16)
  /// Jumps when r[a] != r[b], one slot.
  case branchIfNotEqual(Register, Register, Int16)
  /// Jumps when r[a] < r[b], signed.
  case branchIfLess(Register, Register, Int16)
  /// Jumps when r[a] <= r[b], signed.
  case branchIfLessOrEqual(Register, Register, Int16)
  /// Jumps when r[a] == immediate (also a tag test).
  case branchIfEqualImmediate(Register, Int16, Int16)
  /// Jumps when r[a] != immediate.
  case branchIfNotEqualImmediate(Register, Int16, Int16)
  /// Jumps when r[a] < immediate, signed.
  case branchIfLessImmediate(Register, Int16, Int16)
  /// Jumps when r[a] >= immediate, signed.
  case branchIfGreaterOrEqualImmediate(Register, Int16, Int16)
  /// Jumps when r[a] < r[b] as Double.
  case branchIfLessDouble(Register, Register, Int16)
  /// Jumps unless r[a] < r[b] as Double (so also when one is NaN).
  case branchIfNotLessDouble(Register, Register, Int16)
  /// Jumps when r[a] <= r[b] as Double.
  case branchIfLessOrEqualDouble(Register, Register, Int16)
  /// Jumps unless r[a] <= r[b] as Double.
  case branchIfNotLessOrEqualDouble(Register, Register, Int16)
  /// Jumps to entry r[a] of the `count` jump instructions that follow, or behind them when r[a] is out of range
  /// (unsigned).
  case jumpTable(Register, count: UInt16)

  // MARK: Back edges (polling)

  /// Jumps backwards; polls.
  case jumpBack(Int32)
  /// Jumps backwards when r[a] is true; polls.
  case loopIfTrue(Int32, Register)
  /// Jumps backwards when r[a] is false; polls.
  case loopIfFalse(Int32, Register)
  /// Jumps backwards when r[a] < r[b], signed; polls.
  case loopIfLess(Register, Register, Int16)
  /// Jumps backwards when r[a] <= r[b], signed; polls.
  case loopIfLessOrEqual(Register, Register, Int16)
  /// Jumps backwards when r[a] < immediate, signed; polls.
  case loopIfLessImmediate(Register, Int16, Int16)
  /// Jumps backwards when r[a] > immediate, signed; polls.
  case loopIfGreaterImmediate(Register, Int16, Int16)
  /// Jumps backwards when r[a] != r[b], one slot; polls.
  case loopIfNotEqual(Register, Register, Int16)
  /// r[a] += 1; jumps backwards when r[a] < r[b]; polls. The end of `for a in x ..< b`.
  case loopIncrementIfLess(Register, Register, Int16)
  /// Jumps backwards after r[a] += 1 unless r[a] == r[b] already; polls. The end of `for a in x ... b`.
  case loopIncrementUnlessEqual(Register, Register, Int16)

  // MARK: Calls

  /// Calls the function with the frame at `base`; polls.
  case call(UInt32, base: Register)
  /// Calls the closure r[a] with the frame at `base`; the machine writes the closure into the context slot
  /// `base + contextSlot`; polls.
  case callClosure(Register, base: Register, contextSlot: UInt16)
  /// Calls what the class of the object in slot `base + receiverSlot` dispatches the key to; polls.
  case callVirtual(UInt32, base: Register, receiverSlot: UInt8)
  /// Calls what the dynamic type of the existential in slots `base + receiverSlot ...` dispatches the key to;
  /// polls.
  case callWitness(UInt32, base: Register, receiverSlot: UInt8)
  /// Calls the native function of the call site; arguments behind the result slots at `base`.
  case callNative(UInt32, base: Register)
  /// Returns to the caller.
  case `return`
  /// Moves the existential r[a], r[a+1] into the pending error and returns.
  case throwValue(Register)
  /// Like `throwValue`, for an error that was thrown elsewhere and goes on.
  case rethrowValue(Register)
  /// Jumps when an error is pending.
  case branchIfThrown(Int32)
  /// Moves the pending error into r[a], r[a+1]; nothing is pending afterwards.
  case takeThrown(Register)
  /// Stops with a trap; the message is strings[index].
  case trap(UInt32, TrapKind)
  /// Stops with a trap; the message is the string in r[a], r[a+1] (borrowed).
  case trapWithMessage(Register, TrapKind)
  /// The rarest control operations: see `nop`, `endUnwind`, `exit`, `yield`, `statement`, `throwing`.
  case control(ControlOperation)

  // MARK: Heap blocks

  /// r[a] = a new object of the class, its fields zero.
  case allocateObject(Register, TypeOperand)
  /// r[a] = a new box for a value of the type, zero.
  case allocateBox(Register, TypeOperand)
  /// r[a] = a new box with the value r[b ...] of the type moved in.
  case box(Register, Register, TypeOperand)
  /// r[a] = slot `slot` of the block r[b], its bits.
  case loadField(Register, Register, slot: UInt16)
  /// Slot `slot` of the block r[a] = r[b], its bits.
  case storeField(Register, Register, slot: UInt16)
  /// r[a] = the address of slot `slot` of the block r[b].
  case fieldAddress(Register, Register, slot: UInt16)
  /// r[a] = a copy of the reference in slot `slot` of the block r[b].
  case copyReferenceField(Register, Register, slot: UInt16)
  /// Frees the object r[a] without running `deinit` (a failing initializer), after releasing its fields.
  case deallocateUninitialized(Register)
  /// r[a] = whether the block r[b] has one reference.
  case isUnique(Register, Register)
  /// r[a] = a new weak reference to the object r[b] (0: to nothing).
  case makeWeak(Register, Register)
  /// r[a], r[a+1] = Optional of the object that the weak reference r[b] points to, retained.
  case loadWeak(Register, Register)
  /// r[a] = the object that the weak reference r[b] points to, retained; traps when it is gone (`unowned`).
  case loadUnowned(Register, Register)
  /// r[a] = the type index of the object r[b].
  case typeOfObject(Register, Register)

  // MARK: Closures

  /// r[a] = a new closure of the function (the argument word) with the captures r[b ...] of the tuple type moved
  /// in; slot 0 of the block is the function, captures start at slot 1. Two words.
  case makeClosure(Register, Register, TypeOperand)
  /// r[a] = a closure of the function without captures (one per function, immortal while the machine lives).
  case functionReference(UInt32, Register)

  // MARK: Existentials

  /// r[a], r[a+1] = an existential with the value r[b ...] of the type moved in.
  case makeExistential(Register, Register, TypeOperand)
  /// r[a ...] = a copy of the payload of the existential r[b], whose type is known to be the given one.
  case openExistential(Register, Register, TypeOperand)
  /// r[a] = the address of the payload of the existential r[b] (for reading; borrowed).
  case existentialAddress(Register, Register)
  /// r[a] = the address of the payload of the existential at the address r[b], unique, for writing.
  case existentialMutableAddress(Register, Register)
  /// r[a ...] = Optional of the value r[b ...] (borrowed) of the source type cast to the type in the argument word
  /// (`as?`). Two words.
  case dynamicCast(Register, Register, TypeOperand)
  /// r[a ...] = the value r[b ...] (borrowed) of the source type cast to the type in the argument word, or a trap with
  /// Swift's message (`as!`). Two words.
  case forcedCast(Register, Register, TypeOperand)
  /// r[a] = whether the value r[b ...] of the source type is of the type in the argument word (`is`). Two words.
  case dynamicTypeTest(Register, Register, TypeOperand)
  /// r[a] = the type index of the dynamic type of the value r[b ...] of the static type.
  case dynamicType(Register, Register, TypeOperand)

  // MARK: Arrays

  /// r[a] = the number of elements of the array r[b].
  case arrayCount(Register, Register)
  /// r[a] = element r[c] of the array r[b], one trivial slot; traps out of range.
  case arrayGet(Register, Register, Register)
  /// r[a] = element r[c] of the array r[b], a reference, retained; traps out of range.
  case arrayGetReference(Register, Register, Register)
  /// Element r[b] of the array r[a] = r[c], one trivial slot; makes it unique; traps out of range.
  case arraySet(Register, Register, Register)
  /// Element r[b] of the array r[a] = r[c], a reference, moved; releases the old one; traps out of range.
  case arraySetReference(Register, Register, Register)
  /// r[a] = the address of element r[c] of the array r[b], for reading; traps out of range.
  case arrayElement(Register, Register, Register)
  /// r[a] = the address of element r[c] of the array r[b], for writing; makes it unique; traps out of range.
  case arrayElementMutable(Register, Register, Register)
  /// As `arrayElementMutable`, with the array at the address r[b].
  case arrayElementMutableAt(Register, Register, Register)
  /// Appends r[b], one slot of the element type, moved, to the array r[a].
  case arrayAppend(Register, Register, TypeOperand)
  /// Appends the value r[b ...] of the element type, moved, to the array at the address r[a].
  case arrayAppendAt(Register, Register, TypeOperand)
  /// r[a] = a new array of the `count` values of the element type that stand from r[a], moved.
  case arrayLiteral(Register, count: UInt16, TypeOperand)
  /// Makes room in the array r[a] for r[b] elements of the type.
  case arrayReserve(Register, Register, TypeOperand)
  /// Empties the array r[a] of the element type, keeping its room.
  case arrayRemoveAll(Register, TypeOperand)
  /// r[a ...] = an optional of the last element of the array r[b], which is removed.
  case arrayPopLast(Register, Register, TypeOperand)
  /// r[a] = a new array of r[c] copies of the value r[b ...]; the argument word is the element type. Two words.
  case arrayRepeating(Register, Register, Register)

  // MARK: Dictionaries and sets

  /// r[a] = the number of entries of the dictionary or set r[b].
  case tableCount(Register, Register)
  /// r[a] = the address of the value (a set: of the element) for the key r[c ...] in the table r[b], or 0; borrows.
  case tableFind(Register, Register, Register)
  /// As `tableFind`, with the table at the address r[b] made unique, for writing.
  case tableFindMutable(Register, Register, Register)
  /// r[a] = the address of the value for the key r[c ...] (moved) in the table at the address r[b], inserted with a
  /// zero value when absent; r[a+1] = whether it was inserted. The argument word is the table's type. Two words.
  case tableInsert(Register, Register, Register)
  /// r[a] = whether the key r[c ...] (borrowed) was in the table at the address r[b]; it is removed, its value moved
  /// to r[a+1 ...] (a set: its element).
  case tableRemove(Register, Register, Register)
  /// r[a] = the next occupied bucket of the table r[b] after bucket r[a] (-1: from the start); jumps when there is
  /// none.
  case tableNext(Register, Register, Int16)
  /// r[a] = the address of the key (a set: of the element) in bucket r[c] of the table r[b].
  case tableKey(Register, Register, Register)
  /// r[a] = the address of the value in bucket r[c] of the table r[b].
  case tableValue(Register, Register, Register)

  // MARK: Strings

  /// r[a] = the strings at r[b] and r[c] are equal.
  case equalString(Register, Register, Register)
  /// r[a] = the string at r[b] is less than the one at r[c].
  case lessString(Register, Register, Register)
  /// r[a], r[a+1] = the concatenation of the strings at r[b] and r[c].
  case concatenate(Register, Register, Register)
  /// Appends the string at r[b] (borrowed) to the string at r[a], in place.
  case appendString(Register, Register)
  /// Appends `String(describing:)` of the value r[b ...] (borrowed) of the type to the string at r[a], in place.
  case appendDescription(Register, Register, TypeOperand)
  /// Appends `String(reflecting:)` of the value r[b ...] (borrowed) of the type to the string at r[a], in place.
  case appendDebugDescription(Register, Register, TypeOperand)

  // MARK: Synthesized conformances

  /// r[a] = the values r[b ...] and r[c ...] of the type in the argument word are equal. Two words.
  case equalValue(Register, Register, Register)
  /// Feeds the value r[b ...] of the type into the hasher at r[a ...].
  case hashValue(Register, Register, TypeOperand)
}

/// Control operations that take no operands. They share one case: cases without payload would share a tag, and cost
/// `return` a second dispatch.
enum ControlOperation: UInt8, BitwiseCopyable, Sendable {
  case nop, exit, yield
  /// Asks the debugger, at a statement and at a `throw`.
  case statement, throwing
}

extension Instruction {
  /// Does nothing.
  static var nop: Instruction { .control(.nop) }
  /// Returns with the pending error left as it is (a caller that passes an error on).
  static var rethrow: Instruction { .return }
  /// Ends a write-back program of the unwind table.
  static var endUnwind: Instruction { .control(.exit) }
  /// Ends a run: what the bottom frame of a fiber returns to.
  static var exit: Instruction { .control(.exit) }
  /// Gives the rest of the time slice to other fibers (`Task.yield()`).
  static var yield: Instruction { .control(.yield) }
  /// A statement begins: the debugger may stop here. Only code made for a debugger has it.
  static var statement: Instruction { .control(.statement) }
  /// The error in the registers that the debug table names is about to be thrown.
  static var throwing: Instruction { .control(.throwing) }
}

/// The width and signedness of an integer type. A slot holds it sign- or zero-extended.
enum IntegerKind: UInt8, BitwiseCopyable, Sendable {
  case int8, int16, int32, int64, uint8, uint16, uint32, uint64

  /// The number of bits.
  var bitWidth: Int { 8 << Int(rawValue & 3) }
  /// Whether the kind has negative values.
  var isSigned: Bool { rawValue < 4 }
}

/// The rarer two-operand integer operations.
enum IntegerOperation: UInt8, BitwiseCopyable, Sendable {
  /// Unsigned 64-bit arithmetic; traps on overflow or division by zero.
  case addUInt, subtractUInt, multiplyUInt, divideUInt, remainderUInt
  /// Unsigned 64-bit comparisons into a Bool.
  case lessUInt, lessOrEqualUInt
  /// Swift's smart shifts of an unsigned 64-bit value (narrow unsigned kinds: `truncate` after a left shift).
  case shiftLeftUInt, shiftRightUInt
  /// Int minimum and maximum.
  case minInt, maxInt
}

/// Conversions between number types other than from integer to integer.
enum Conversion: UInt8, BitwiseCopyable, Sendable {
  case intToDouble, uintToDouble, intToFloat, uintToFloat
  case doubleToFloat, floatToDouble
  /// Checked: trap on NaN, infinity and values out of range.
  case doubleToInt8, doubleToInt16, doubleToInt32, doubleToInt64
  case doubleToUInt8, doubleToUInt16, doubleToUInt32, doubleToUInt64
  case floatToInt8, floatToInt16, floatToInt32, floatToInt64
  case floatToUInt8, floatToUInt16, floatToUInt32, floatToUInt64
}

/// One-operand floating-point operations.
enum FloatUnary: UInt8, BitwiseCopyable, Sendable {
  case negateDouble, absoluteDouble, squareRootDouble, negateFloat, absoluteFloat, squareRootFloat
}

/// The rarer two-operand floating-point operations.
enum FloatOperation: UInt8, BitwiseCopyable, Sendable {
  case addFloat, subtractFloat, multiplyFloat, divideFloat
  case lessFloat, lessOrEqualFloat, equalFloat
  case remainderDouble, remainderFloat
}
