/// Looking into a stopped program.
extension Debugger {
  /// How many calls a stop lists.
  private static let frameLimit = 200
  /// How many frames of all kinds are looked at for them.
  private static let searchLimit = 20_000

  /// The calls of the user's code at present.
  var frames: [DebugFrame] {
    guard let machine = core?.machine else { return [] }
    var frames: [DebugFrame] = []
    for live in machine.liveFrames(limit: Self.searchLimit) where frames.count < Self.frameLimit {
      guard let loaded = machine.codes[Int(live.function)], !loaded.isLibrary else { continue }
      let place = SourcePlace(loaded.code.userRange(at: live.pc))
      let isCell = loaded.code.name == "main"
      frames.append(
        DebugFrame(
          function: isCell ? place?.cell ?? "main" : loaded.code.name, place: place, live: live,
          visible: loaded.code.debugTable?.variables(at: live.pc), debugger: self))
    }
    return frames
  }

  /// The variables of a frame, innermost first, those that are hidden by others left out.
  func locals(of frame: DebugFrame) -> [DebugVariable] {
    variables(of: frame).map { variable in
      DebugVariable(
        name: variable.name, typeName: variable.type.writtenName, value: value(of: variable, in: frame))
    }
  }

  /// The variables in reach in a frame, by which they are found.
  func variables(of frame: DebugFrame) -> [VisibleVariable] {
    var names: Set<String> = []
    var found: [VisibleVariable] = []
    var next = frame.visible
    while let variable = next {
      if names.insert(variable.name).inserted { found.append(variable) }
      next = variable.outer
    }
    return found
  }

  /// The value of a variable; `nil` while it has none, or is lent to a function that changes it.
  func value(of variable: VisibleVariable, in frame: DebugFrame) -> Value? {
    guard let machine = core?.machine, let slots = slots(of: variable, in: frame, machine) else { return nil }
    guard variable.declaration.ownership == .strong else {
      return referent(of: variable, slots, machine)
    }
    let view = ValueView(machine: machine, type: variable.type, slots: slots)
    return view.isWhole ? Value(copying: view) : nil
  }

  /// Where the value of a variable stands.
  func slots(of variable: VisibleVariable, in frame: DebugFrame, _ machine: Machine) -> Slots? {
    switch variable.home {
    case .register(let register): return frame.live.base + register
    case .global(let slot): return machine.global(slot)
    case .box(let register):
      let box = frame.live.base[register]
      return box == 0 ? nil : Block(box).slots
    }
  }

  /// What a weak or unowned variable refers to.
  private func referent(of variable: VisibleVariable, _ slots: Slots, _ machine: Machine) -> Value? {
    let object = machine.loadWeak(slots.pointee)
    let isOptional: Bool = if case .optional = variable.type.kind { true } else { false }
    guard isOptional || object != 0 else { return nil }
    guard variable.type.layout.slots == (isOptional ? 2 : 1) else {
      if object != 0 { machine.release(object) }
      return nil
    }
    return Value(
      OwnedValue.make(variable.type, machine) { slot in
        if isOptional { slot.slots[0] = object == 0 ? 0 : 1 }
        slot.slots[isOptional ? 1 : 0] = object
      })
  }
}

extension FunctionCode {
  /// The place in the function's source that an instruction belongs to, also when it does the work of a function of
  /// the library or evaluates a default value.
  fileprivate func userRange(at pc: Int) -> SourceRange {
    let own = debugTable?.statements.first?.range.file
    let last = lines.last { line in
      line.start <= pc && (own.map { line.range.file === $0 } ?? (line.range.file?.isLibrary == false))
    }
    return last?.range ?? range(at: pc)
  }
}
