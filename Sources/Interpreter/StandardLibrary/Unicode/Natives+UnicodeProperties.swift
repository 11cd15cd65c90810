extension NativeRegistry {
  /// The properties of Unicode scalars, from the host's own tables.
  mutating func registerUnicodeProperties() {
    register("scalar.property") { call in
      let number = call.int(1)
      guard UnicodeProperty.truths.indices.contains(number) else { return call.returns(false) }
      call.returns(call.scalar(0).properties[keyPath: UnicodeProperty.truths[number].path])
    }
    register("scalar.name") { call in
      let properties = call.scalar(0).properties
      guard let name = call.int(1) == 0 ? properties.name : properties.nameAlias else {
        return call.returnsNone()
      }
      call.result.some().set(name)
    }
    register("scalar.mapping") { call in
      let properties = call.scalar(0).properties
      switch call.int(1) {
      case 0: call.returns(properties.uppercaseMapping)
      case 1: call.returns(properties.lowercaseMapping)
      default: call.returns(properties.titlecaseMapping)
      }
    }
    register("scalar.number") { call in
      let properties = call.scalar(0).properties
      let answer: Int
      switch call.int(1) {
      case 0: answer = UnicodeProperty.categories.firstIndex(of: properties.generalCategory) ?? 29
      case 1: answer = properties.age.map { $0.major * 100 + $0.minor } ?? -1
      case 2: answer = Int(properties.canonicalCombiningClass.rawValue)
      default:
        answer =
          switch properties.numericType {
          case .decimal: 0
          case .digit: 1
          case .numeric: 2
          default: -1
          }
      }
      call.returns(answer)
    }
    register("scalar.numericValue") { call in
      guard let value = call.scalar(0).properties.numericValue else { return call.returnsNone() }
      call.result.some().set(value)
    }
  }
}
