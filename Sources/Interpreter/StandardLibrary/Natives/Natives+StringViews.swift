extension NativeRegistry {
  /// The views of code units and scalars; each call has the text and one or two positions.
  mutating func registerStringViews() {
    register(view: "utf8", .utf8, \.utf8) { Int($0) }
    register(view: "utf16", .utf16, \.utf16) { Int($0) }
    register(view: "scalars", .scalars, \.unicodeScalars) { Int($0.value) }
  }

  private mutating func register<View: BidirectionalCollection>(
    view name: String, _ units: TextUnits, _ view: @escaping @Sendable (Substring) -> View,
    element: @escaping @Sendable (View.Element) -> Int
  ) where View.Index == String.Index {
    register("\(name).next") { call throws(NativeExit) in
      if let bytes = call.bytes(0) {
        let slot = call.int(1)
        if slot == bytes.upper * 2 { return call.returnsNone() }
        if let (value, length) = bytes.unit(units, atSlot: slot) {
          call.returnsSome(value)
          call.setInt(1, slot + length * 2)
          return
        }
      }
      let text = call.text(0)
      let index = try text.index(call.int(1))
      guard index >= text.text.startIndex, index < text.text.endIndex else { return call.returnsNone() }
      let units = view(text.text)
      call.result.some().set(element(units[index]))
      call.setInt(1, text.slot(units.index(after: index)))
    }
    register("\(name).element") { call throws(NativeExit) in
      if let bytes = call.bytes(1), let unit = bytes.unit(units, atSlot: call.int(2)) {
        return call.returns(unit.value)
      }
      let text = call.text(1)
      call.returns(element(view(text.text)[try text.elementPosition(call.int(2))]))
    }
    register("\(name).index") { call throws(NativeExit) in
      if let bytes = call.bytes(1), let slot = bytes.slot(units, call.int(2), offsetBy: call.int(3)) {
        return call.returns(slot)
      }
      let text = call.text(1)
      let (index, distance) = (try text.position(call.int(2)), call.int(3))
      let units = view(text.text)
      let limit = distance >= 0 ? units.endIndex : units.startIndex
      guard let result = units.index(index, offsetBy: distance, limitedBy: limit) else {
        throw text.outOfBounds
      }
      call.returns(text.slot(result))
    }
    register("\(name).distance") { call throws(NativeExit) in
      if let bytes = call.bytes(1), let distance = bytes.distance(units, call.int(2), call.int(3)) {
        return call.returns(distance)
      }
      let text = call.text(1)
      call.returns(
        view(text.text).distance(from: try text.position(call.int(2)), to: try text.position(call.int(3))))
    }
  }
}
