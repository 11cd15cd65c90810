extension NativeRegistry {
  /// `dump` and `Mirror`.
  mutating func registerReflection() {
    register("dump") { call throws(NativeExit) in
      var dumper = DumpWriter(machine: call.machine, itemsLeft: call.int(4))
      dumper.append(
        call.view(0), name: call.optional(1)?.string, indent: max(0, call.int(2)), maxDepth: call.int(3))
      try call.machine.nativeExit(call.machine.pendingTrap == nil)
      call.returns(dumper.text)
    }
    register("mirror.labels") { call throws(NativeExit) in
      let children = Reflection(call.view(0)).children
      let labels = try call.result.array(count: children.count)
      for (index, child) in children.enumerated() {
        if let label = child.label { labels[index].some().set(label) } else { labels[index].setNone() }
      }
    }
    register("mirror.values") { call throws(NativeExit) in
      let children = Reflection(call.view(0)).children
      let values = try call.result.array(count: children.count)
      for (index, child) in children.enumerated() {
        try child.write(to: values[index])
      }
    }
    register("mirror.style") { call in call.returns(Reflection(call.view(0)).style.rawValue) }
  }
}

/// The parts of a value, as `Mirror` shows them.
struct Reflection {
  /// How a value is put together, by the numbers that the prelude's `Mirror` uses.
  enum Style: Int {
    case structure, object, enumeration, tuple, optional, collection, dictionary, set, none
  }

  /// A part: a value, several values as a tuple, or an entry of a dictionary.
  struct Child {
    var label: String?
    var values: [(label: String?, value: ValueView)]
    var isTuple: Bool { values.count != 1 || values[0].label != nil }

    /// Writes the part as `Any`: of a payload of several elements, the first.
    func write(to slot: ValueSlot) throws(NativeExit) {
      if let value = values.first?.value { try slot.set(existential: value) } else { slot.setNone() }
    }
  }

  let view: ValueView
  let style: Style
  let children: [Child]

  init(_ value: ValueView) {
    var view = value
    while case .existential = view.type.kind, let payload = view.payload { view = payload }
    if case .object = view.type.kind, view.slots.pointee != 0 {
      view = ValueView(
        machine: view.machine, type: view.machine.type(Block(view.slots.pointee).type), slots: view.slots)
    }
    self.view = view
    let machine = view.machine
    switch view.type.kind {
    case .structure(let fields):
      style = .structure
      children = fields.indices.map { Child(label: fields[$0].name, values: [(nil, view.field($0))]) }
    case .object(let fields, _, _):
      style = .object
      children = fields.indices.filter { fields[$0].ownership == .strong }.map {
        Child(label: fields[$0].name, values: [(nil, view.field($0))])
      }
    case .tuple(let elements):
      style = .tuple
      children = elements.indices.map {
        Child(label: elements[$0].label ?? ".\($0)", values: [(nil, view.field($0))])
      }
    case .enumeration(let cases):
      style = .enumeration
      let tag = view.int
      if tag >= 0, tag < cases.count, !cases[tag].payload.isEmpty {
        let payload = machine.payload(view.slots, cases[tag])
        let values = cases[tag].payload.map { element in
          (
            label: element.label,
            value: ValueView(
              machine: machine, type: machine.type(element.type), slots: payload + element.offset)
          )
        }
        children = [Child(label: cases[tag].name, values: values)]
      } else {
        children = []
      }
    case .optional:
      style = .optional
      children = view.optional.map { [Child(label: "some", values: [(nil, $0)])] } ?? []
    case .array:
      style = .collection
      children = view.array.map { Child(label: nil, values: [(nil, $0)]) }
    case .dictionary:
      style = .dictionary
      children = view.table.map { Child(label: nil, values: [("key", $0.key), ("value", $0.value)]) }
    case .set:
      style = .set
      children = view.table.map { Child(label: nil, values: [(nil, $0.key)]) }
    default:
      style = .none
      children = []
    }
  }
}

/// The text of `dump`.
struct DumpWriter {
  let machine: Machine
  var itemsLeft: Int
  var text = ""
  /// Objects met so far, each with its number.
  private var objects: [Reference: Int] = [:]

  init(machine: Machine, itemsLeft: Int) {
    self.machine = machine
    self.itemsLeft = itemsLeft
  }

  /// Appends a value and, below it, its parts.
  mutating func append(_ value: ValueView, name: String?, indent: Int, maxDepth: Int) {
    guard itemsLeft > 0, machine.pendingTrap == nil else { return }
    itemsLeft -= 1
    let reflection = Reflection(value)
    appendBullet(
      name, isLeaf: reflection.children.isEmpty || maxDepth <= 0, hasParts: !reflection.children.isEmpty,
      indent)
    text += title(reflection)
    if reflection.style == .object {
      let reference = reflection.view.slots.pointee
      if let number = objects[reference] {
        text += " #\(number)\n"
        return
      }
      objects[reference] = objects.count
      text += " #\(objects.count - 1)"
    }
    text += "\n"
    guard maxDepth > 0 else { return }
    for (index, child) in reflection.children.enumerated() {
      guard itemsLeft > 0 else {
        let left = reflection.children.count - index
        text += String(repeating: " ", count: indent + 4)
        text +=
          index == 0
          ? "(\(left) \(left == 1 ? "child" : "children"))\n"
          : "(\(left) more \(left == 1 ? "child" : "children"))\n"
        return
      }
      append(child, indent: indent + 2, maxDepth: maxDepth - 1)
    }
  }

  private mutating func append(_ child: Reflection.Child, indent: Int, maxDepth: Int) {
    guard child.isTuple else {
      append(child.values[0].value, name: child.label, indent: indent, maxDepth: maxDepth)
      return
    }
    itemsLeft -= 1
    appendBullet(child.label, isLeaf: maxDepth <= 0, hasParts: true, indent)
    text += "(\(child.values.count) elements)\n"
    guard maxDepth > 0 else { return }
    for (index, element) in child.values.enumerated() {
      append(element.value, name: element.label ?? ".\(index)", indent: indent + 2, maxDepth: maxDepth - 1)
    }
  }

  private mutating func appendBullet(_ name: String?, isLeaf: Bool, hasParts: Bool, _ indent: Int) {
    text += String(repeating: " ", count: indent)
    text += !hasParts ? "- " : isLeaf ? "▹ " : "▿ "
    if let name { text += "\(name): " }
  }

  /// What stands behind the bullet.
  private func title(_ reflection: Reflection) -> String {
    let (type, count) = (reflection.view.type, reflection.children.count)
    switch reflection.style {
    case .structure, .object: return type.qualifiedName
    case .enumeration:
      guard case .enumeration(let cases) = type.kind, cases.indices.contains(reflection.view.int) else {
        return type.qualifiedName
      }
      return "\(type.qualifiedName).\(cases[reflection.view.int].name)"
    case .tuple: return "(\(count) element\(count == 1 ? "" : "s"))"
    case .optional: return count == 0 ? "nil" : machine.describe(reflection.view)
    case .collection: return "\(count) element\(count == 1 ? "" : "s")"
    case .dictionary: return "\(count) key/value pair\(count == 1 ? "" : "s")"
    case .set: return "\(count) member\(count == 1 ? "" : "s")"
    case .none: return machine.describe(reflection.view, debug: true)
    }
  }
}
