import CDureText

/// The source of the Dure library: what cells import, and what exported packages carry along.
public enum DureLibraryText {
  /// A source file.
  public struct File: Sendable, Equatable {
    /// The path below `Sources/Dure`.
    public var path: String
    /// The text.
    public var text: String
  }

  /// The files of the compiled library.
  public static var compiledFiles: [File] {
    var files: [File] = []
    var next = dure_texts()
    while let entry = next?.pointee, let path = entry.path, let text = entry.text {
      files.append(File(path: String(cString: path), text: String(cString: text)))
      next = next?.advanced(by: 1)
    }
    return files
  }

  /// The files that compiled programs and notebooks share: all but those that only a compiled program needs.
  static var sharedFiles: [File] {
    compiledFiles.filter { !["Host/DureHost.swift", "Host/ShownText.swift"].contains($0.path) }
  }

  /// The declarations that a notebook's module has in place of the rest: the kernel implements them.
  static let natives = #"""
    /// What the module asks of the kernel.
    enum DureHost {
      @_native("dure.show") static func show(_ representations: [String], id: String, role: Int)
      @_native("dure.describe") static func describe(_ value: Any) -> [String]
      @_native("dure.clearOutput") static func clearOutput(wait: Bool)
      @_native("dure.page") static func page(_ text: String)
      @_native("dure.writeError") static func writeError(_ text: String)
      @_native("dure.makeDisplayID") static func makeDisplayID() -> String
      @_native("dure.clock") static func clock() -> Double
      @_native("dure.base64") static func base64(_ bytes: [UInt8]) -> String
      @_native("dure.reportTiming") static func reportTiming(_ measurements: [Double], loops: Int)
    }

    /// Runs code many times and reports how long one run takes: what `%timeit` means.
    public func _timeIt(_ loops: Int, _ repeats: Int, _ body: () throws -> Void) rethrows {
      var loops = loops
      if loops == 0 {
        loops = 1
        while true {
          let start = DureHost.clock()
          for _ in 0..<loops { try body() }
          let elapsed = DureHost.clock() - start
          if elapsed >= 0.02 || loops >= 100_000_000 {
            loops = max(1, Int(Double(loops) * 0.1 / max(elapsed, 1e-9)))
            break
          }
          loops *= 10
        }
      }
      var measurements: [Double] = []
      for _ in 0..<repeats {
        let start = DureHost.clock()
        for _ in 0..<loops { try body() }
        measurements.append((DureHost.clock() - start) / Double(loops))
      }
      DureHost.reportTiming(measurements, loops: loops)
    }

    /// The representations that a value's own type offers; none when it offers none.
    public func _ownRepresentations(_ value: Any) -> [String] {
      if let value = value as? any MIMERepresentable { return value.mimeBundle.flattened }
      return []
    }
    """#

  /// The module's text for the interpreter.
  static var interfaceText: String {
    sharedFiles.map(\.text).joined(separator: "\n") + "\n" + natives
  }
}
