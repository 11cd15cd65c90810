import Interpreter
import JupyterWire

/// The Dure library as notebooks have it: its Swift text, with the kernel behind it.
enum DureModule {
  /// Makes the module.
  ///
  /// - Parameter console: Takes what the library shows.
  static func make(_ console: NotebookConsole) -> HostModule {
    var module = HostModule("Dure")
    for file in DureLibraryText.sharedFiles { module.add(source: file.text, name: "Dure/\(file.path)") }
    module.add(source: DureLibraryText.natives, name: "Dure/Natives.swift")

    module.addNative("dure.show") { call in
      let role = NotebookConsole.Role(rawValue: try call.read(2)) ?? .display
      console.show(try call.read(0), id: try call.read(1), role: role)
    }
    module.addNative("dure.describe") { call in
      try ValuePresenter.bundle(for: call.argument(0)).flattened.write(to: call.result)
    }
    module.addNative("dure.clearOutput") { call in console.clearOutput(wait: try call.read(0)) }
    module.addNative("dure.page") { call in console.page(try call.read(0)) }
    module.addNative("dure.writeError") { call in console.write(try call.read(0), to: .stderr) }
    module.addNative("dure.makeDisplayID") { call in call.result.set(console.makeDisplayID()) }
    module.addNative("dure.clock") { call in call.result.set(Double(MonotonicClock.now) / 1e9) }
    module.addNative("dure.base64") { call in
      let bytes: [Int] = try call.read(0)
      call.result.set(Base64.encode(bytes.map { UInt8(truncatingIfNeeded: $0) }))
    }
    module.addNative("dure.reportTiming") { call in
      console.report(TimingReport(measurements: try call.read(0), loops: try call.read(1)))
    }
    return module
  }
}

extension HostCall {
  /// Reads an argument.
  ///
  /// - Throws: An error for the cell when the argument is of another type.
  fileprivate func read<T: HostValue>(_ position: Int) throws -> T {
    guard let value = T(hostValue: argument(position)) else {
      throw HostError("argument \(position + 1) is not a value of type \(T.swiftTypeName)")
    }
    return value
  }
}

extension MIMEBundle {
  /// Type, content and hints of each text representation, one after another.
  fileprivate var flattened: [String] {
    data.flatMap { type, content in content.string.map { [type, $0, ""] } ?? [] }
  }
}
