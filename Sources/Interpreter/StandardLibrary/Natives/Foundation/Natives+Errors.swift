extension NativeRegistry {
  /// What Foundation makes of Swift's errors.
  mutating func registerErrors() {
    // The code of an error that names none: the position of its case, or 1.
    register("error.code") { call in
      var value = call.view(0)
      while case .existential = value.type.kind, let payload = value.payload { value = payload }
      guard case .enumeration(let cases) = value.type.kind, cases.indices.contains(value.int) else {
        return call.returns(1)
      }
      // Cases with payloads come first, as compiled code numbers them.
      let tag = value.int
      let before = cases[..<tag].count { $0.payload.isEmpty == cases[tag].payload.isEmpty }
      let payloads = cases.count { !$0.payload.isEmpty }
      call.returns(cases[tag].payload.isEmpty ? payloads + before : before)
    }
  }
}
