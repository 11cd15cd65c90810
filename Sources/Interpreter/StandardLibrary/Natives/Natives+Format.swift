extension NativeRegistry {
  /// `String(format:)`.
  mutating func registerFormat() {
    register("string.format") { call throws(NativeExit) in
      let arguments = call.array(1).map { FormatArgument($0.payload ?? $0) }
      var formatter = PrintfFormatter(format: call.string(0), arguments: arguments)
      let text = formatter.formatted()
      try call.checkMemory(text.utf8.count)
      call.returns(text)
    }
  }
}

/// A value for a conversion of `String(format:)`.
enum FormatArgument {
  case integer(Int)
  case unsigned(UInt)
  case number(Double)
  case text(String)

  init(_ value: ValueView) {
    switch value.type.kind {
    case .integer(.uint64): self = .unsigned(UInt(bitPattern: value.int))
    case .double: self = .number(value.double)
    case .float: self = .number(Double(value.float))
    case .string: self = .text(value.string)
    case .substring: self = .text(String(value.substring))
    default: self = .integer(value.int)
    }
  }

  var integer: Int {
    switch self {
    case .integer(let value): value
    case .unsigned(let value): Int(bitPattern: value)
    case .number(let value): Int(bitPattern: UInt(truncatingIfNeeded: value.bitPattern))
    case .text: 0
    }
  }

  var number: Double {
    switch self {
    case .number(let value): value
    default: 0
    }
  }

  var text: String {
    switch self {
    case .text(let text): text
    case .integer(let value): String(value)
    case .unsigned(let value): String(value)
    case .number(let value): value.description
    }
  }
}
