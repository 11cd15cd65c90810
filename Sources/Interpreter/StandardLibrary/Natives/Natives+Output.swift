extension NativeRegistry {
  /// Printing, reading, and the ends of a program.
  mutating func registerOutput() {
    register("print") { call throws(NativeExit) in try call.print(debug: false) }
    register("debugPrint") { call throws(NativeExit) in try call.print(debug: true) }
    register("trap") { call throws(NativeExit) in
      let (message, prefix) = (call.string(0), call.string(1))
      let kind: TrapKind =
        switch prefix {
        case "Precondition failed": .preconditionFailure
        case "Assertion failed": .assertionFailure
        default: .fatalError
        }
      throw .trap(Trap(kind: kind, message: message.isEmpty ? prefix : "\(prefix): \(message)"))
    }
    register("readLine") { call throws(NativeExit) in
      let host = call.machine.context as? any NativeHost
      let isStripping = call.bool(0)
      guard var line = try host?.readLine(strippingNewline: isStripping) else { return call.returnsNone() }
      if isStripping, line.last?.isNewline == true { line.removeLast() }
      call.result.some().set(line)
    }
    register("exit") { call throws(NativeExit) in
      let status = call.int(0)
      try call.require(.exit, to: "end the program")
      (call.machine.context as? any NativeHost)?.exit(status: status)
      throw .trap(Trap(kind: .other, message: "exit(\(status))"))
    }
  }
}

extension NativeCall {
  /// Writes an array of values, a separator and a terminator.
  fileprivate func print(debug: Bool) throws(NativeExit) {
    let (items, separator, terminator) = (array(0), string(1), string(2))
    var text = ""
    var isFirst = true
    for item in items {
      if isFirst { isFirst = false } else { text += separator }
      text += machine.describe(item, debug: debug)
      try machine.nativeExit(machine.pendingTrap == nil)
    }
    text += terminator
    write(text)
  }
}
