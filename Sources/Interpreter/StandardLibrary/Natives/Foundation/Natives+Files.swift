import Glibc

extension NativeRegistry {
  /// Files, and what the process knows of its surroundings; the host must grant both.
  mutating func registerFiles() {
    register("file.kind") { call throws(NativeExit) in
      try call.requireFiles()
      call.returns(FileSystem.kind(call.string(0)))
    }
    register("file.size") { call throws(NativeExit) in
      try call.requireFiles()
      call.returns(FileSystem.status(call.string(0)).map { Int($0.st_size) } ?? 0)
    }
    register("file.modified") { call throws(NativeExit) in
      try call.requireFiles()
      let time = FileSystem.status(call.string(0))?.st_mtim
      call.returns(time.map { Double($0.tv_sec) + Double($0.tv_nsec) / 1e9 } ?? 0)
    }
    register("file.access") { call throws(NativeExit) in
      try call.requireFiles()
      call.returns(access(call.string(0), Int32(truncatingIfNeeded: call.int(1) & 7)) == 0)
    }
    register("file.read") { call throws(NativeExit) in
      try call.requireFiles()
      var bytes: [UInt8] = []
      let problem = try call.read(into: &bytes, factor: 9)
      if problem == 0 { try call.replace(1).set(bytes.lazy.map { Int($0) }) }
      call.returns(problem)
    }
    register("file.readText") { call throws(NativeExit) in
      try call.requireFiles()
      var bytes: [UInt8] = []
      let problem = try call.read(into: &bytes, factor: 2)
      guard problem == 0 else { return call.returns(problem) }
      guard let text = String(validating: bytes, as: UTF8.self) else { return call.returns(Int(EILSEQ)) }
      call.replace(1).set(text)
      call.returns(0)
    }
    register("file.write") { call throws(NativeExit) in
      try call.requireFiles()
      let bytes = call.array(1).map { UInt8(truncatingIfNeeded: $0.int) }
      call.returns(FileSystem.write(call.string(0), bytes, isAtomic: call.bool(2)))
    }
    register("file.list") { call throws(NativeExit) in
      try call.requireFiles()
      guard let names = FileSystem.list(call.string(0)) else { return call.returns(Int(errno)) }
      try call.replace(1).set(names)
      call.returns(0)
    }
    register("file.makeFolder") { call throws(NativeExit) in
      try call.requireFiles()
      let path = call.string(0)
      call.returns(FileSystem.attempt { mkdir(path, 0o777) })
    }
    register("file.remove") { call throws(NativeExit) in
      try call.requireFiles()
      let path = call.string(0)
      call.returns(FileSystem.attempt { remove(path) })
    }
    register("file.rename") { call throws(NativeExit) in
      try call.requireFiles()
      let (path, other) = (call.string(0), call.string(1))
      call.returns(FileSystem.attempt { rename(path, other) })
    }
    register("file.enterFolder") { call throws(NativeExit) in
      try call.requireFiles()
      let path = call.string(0)
      call.returns(FileSystem.attempt { chdir(path) })
    }
    register("file.workingFolder") { call throws(NativeExit) in
      try call.requireFiles()
      call.returns(FileSystem.workingFolder)
    }
    register("file.homeFolder") { call throws(NativeExit) in
      try call.requireFiles()
      call.returns(SystemFile.environment("HOME") ?? "/")
    }
    registerSurroundings()
  }

  private mutating func registerSurroundings() {
    register("system.message") { call in
      call.returns(String(cString: strerror(Int32(truncatingIfNeeded: call.int(0)))))
    }
    register("system.variable") { call throws(NativeExit) in
      try call.requireFiles()
      guard let value = SystemFile.environment(call.string(0)) else { return call.returnsNone() }
      call.result.some().set(value)
    }
    register("system.environment") { call throws(NativeExit) in
      try call.requireFiles()
      try call.result.set(SystemFile.environment())
    }
    register("system.fact") { call throws(NativeExit) in
      try call.requireFiles()
      let fact =
        switch call.int(0) {
        case 0: Int(getpid())
        case 1: sysconf(Int32(_SC_NPROCESSORS_CONF))
        case 2: sysconf(Int32(_SC_NPROCESSORS_ONLN))
        case 3:
          sysconf(Int32(_SC_PHYS_PAGES)).multipliedReportingOverflow(by: sysconf(Int32(_SC_PAGESIZE)))
            .partialValue
        default: SystemFile.uptime
        }
      call.returns(fact)
    }
    register("system.text") { call throws(NativeExit) in
      try call.requireFiles()
      switch call.int(0) {
      case 0: call.returns("main")
      case 1: call.returns(SystemFile.hostName)
      default: call.returns(SystemFile.systemName)
      }
    }
  }
}

extension NativeCall {
  /// Checks that the host lets programs at its files.
  fileprivate func requireFiles() throws(NativeExit) { try require(.files, to: "use files") }

  /// Reads the file that the first argument names; `factor` says what memory a byte takes in the end.
  fileprivate func read(into bytes: inout [UInt8], factor: Int) throws(NativeExit) -> Int {
    var isFirst = true
    let path = string(0)
    var whole: [UInt8] = []
    let problem = try FileSystem.read(path) { piece, size throws(NativeExit) in
      if isFirst { try checkMemory(size.multipliedReportingOverflow(by: factor).partialValue) }
      isFirst = false
      whole += piece
      // A file that says nothing of its size may never end.
      if whole.count > size {
        try checkMemory(whole.count * factor)
        try checkInterrupt()
      }
    }
    bytes = whole
    return problem
  }
}

extension SystemFile {
  /// The names and values of the environment's variables, one after the other.
  static func environment() -> [String] {
    var result: [String] = []
    var entry = environ
    while let text = entry.pointee {
      let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      result += [String(parts[0]), parts.count > 1 ? String(parts[1]) : ""]
      entry += 1
    }
    return result
  }

  /// Milliseconds since the system started.
  static var uptime: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// The machine's name.
  static var hostName: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, 255) == 0 else { return "localhost" }
    let end = buffer.firstIndex(of: 0) ?? buffer.endIndex
    return String(decoding: buffer[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The system's name, as it calls itself.
  static var systemName: String {
    let text = bytes("/etc/os-release", limit: 1 << 16).map { String(decoding: $0, as: UTF8.self) } ?? ""
    for line in text.split(separator: "\n") where line.hasPrefix("PRETTY_NAME=") {
      return line.dropFirst(12).filter { $0 != "\"" }
    }
    return "Linux"
  }
}
