#if arch(x86_64)
  /// Copies and destructions of values whose type is simple: bits, a reference, or a reference behind a tag.
  extension NativeCompiler {
    mutating func translateLifetime(_ instruction: Instruction) -> Bool {
      switch instruction {
      case .copyValue(let a, let b, let type):
        guard let shape = SimpleShape(type, machine) else { return false }
        for offset in 0..<shape.slots { copySlot(b + offset, to: a + offset) }
        counting(shape, { $0.retain($1) }, part: { $0.use(a + $1) })
      case .copyFrom(let a, let b, let type):
        guard let shape = SimpleShape(type, machine) else { return false }
        let place = use(b)
        for offset in 0..<shape.slots {
          assembler.load(.rax, Assembler.Memory(place, Int(offset) * 8))
          assembler.store(slot(a + offset), .rax)
          cache.forget(a + offset)
        }
        counting(shape, { $0.retain($1) }, part: { $0.use(a + $1) })
      case .destroyValue(let a, let type):
        guard let shape = SimpleShape(type, machine) else { return false }
        counting(shape, { $0.release($1) }, part: { $0.use(a + $1) })
      case .destroyAt(let a, let type):
        guard let shape = SimpleShape(type, machine) else { return false }
        let place = use(a)
        counting(
          shape, { $0.release($1) },
          part: { compiler, offset in
            let part = compiler.take()
            compiler.assembler.load(part, Assembler.Memory(place, Int(offset) * 8))
            return part
          })
        if hasAddresses { cache.clear() }
      case .assignTo(let a, let b, let type):
        return assign(b, toAddress: a, type)
      default: return false
      }
      return true
    }

    /// Moves a value over the one at an address, which is released afterwards.
    private mutating func assign(_ b: Register, toAddress a: Register, _ type: TypeOperand) -> Bool {
      guard let shape = SimpleShape(type, machine), shape.slots <= 4 else { return false }
      let place = use(a)
      // Only the reference and its tag are of the old value's interest.
      if let reference = shape.reference {
        assembler.load(.rdx, Assembler.Memory(place, Int(reference) * 8))
        if shape.tag != nil { assembler.load(.rax, Assembler.Memory(place)) }
      }
      for offset in 0..<shape.slots { store(b + offset, to: Assembler.Memory(place, Int(offset) * 8)) }
      if shape.reference != nil {
        if let tag = shape.tag {
          let done = assembler.label()
          assembler.operate(.compare, .rax, tag)
          assembler.jump(.notEqual, done)
          release(.rdx)
          assembler.bind(done)
        } else {
          release(.rdx)
        }
      }
      if hasAddresses { cache.clear() }
      return true
    }

    /// Retains or releases a value's reference, if it is there.
    ///
    /// - Parameters:
    ///   - count: Counts the reference in a register.
    ///   - part: Gets a slot of the value into a register.
    private mutating func counting(
      _ shape: SimpleShape, _ count: (inout NativeCompiler, Assembler.Register) -> Void,
      part: (inout NativeCompiler, Register) -> Assembler.Register
    ) {
      guard let reference = shape.reference else { return }
      let done = assembler.label()
      // Registers are found before paths part.
      let value = part(&self, reference)
      if let tag = shape.tag {
        let own = part(&self, 0)
        assembler.operate(.compare, own, tag)
        assembler.jump(.notEqual, done)
      }
      count(&self, value)
      assembler.bind(done)
    }
  }

  /// What copying a value of a simple type takes.
  struct SimpleShape {
    var slots: Register
    /// The slot of the only managed part, a reference.
    var reference: Register?
    /// The tag in the first slot with which the reference is there.
    var tag: Int32?

    /// - Returns: `nil` for other types.
    init?(_ type: TypeOperand, _ machine: Machine) {
      let record = machine.record(TypeIndex(type))
      guard record.pointee.slots <= 8 else { return nil }
      slots = Register(record.pointee.slots)
      switch record.pointee.shape {
      case .trivial: break
      case .reference: reference = 0
      case .tagged:
        guard let step = record.pointee.lifetime.steps?.pointee, step.offset == 0 else { return nil }
        reference = Register(step.distance)
        tag = step.tag
      default: return nil
      }
    }
  }
#endif
