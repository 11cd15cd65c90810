import Glibc

/// Files as system calls see them; what goes wrong is an error number, zero being success.
enum FileSystem {
  /// Nothing, a file, a directory or something else.
  static func kind(_ path: String) -> Int {
    guard let status = status(path) else { return 0 }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return 1
    case S_IFDIR: return 2
    default: return 3
    }
  }

  /// What the system says of a file.
  static func status(_ path: String) -> stat? {
    var result = stat()
    return stat(path, &result) == 0 ? result : nil
  }

  /// Reads a file in pieces.
  ///
  /// - Parameter take: is given each piece, and the size of the whole as far as it is known.
  static func read(
    _ path: String, _ take: (ArraySlice<UInt8>, Int) throws(NativeExit) -> Void
  ) throws(NativeExit) -> Int {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return Int(errno) }
    defer { close(descriptor) }
    let size = status(path).map { Int($0.st_size) } ?? 0
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return Int(errno) }
      if count == 0 { return 0 }
      try take(buffer[..<count], size)
    }
  }

  /// Writes a file, or one beside it that then takes its place.
  static func write(_ path: String, _ bytes: [UInt8], isAtomic: Bool) -> Int {
    let target = isAtomic ? path + ".\(getpid()).\(UInt32.random(in: 0 ... .max)).tmp" : path
    let descriptor = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return Int(errno) }
    var problem = 0
    var start = 0
    while start < bytes.count, problem == 0 {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno != EINTR { problem = Int(errno) }
      } else {
        start += count
      }
    }
    if close(descriptor) != 0, problem == 0 { problem = Int(errno) }
    guard isAtomic else { return problem }
    if problem == 0, Glibc.rename(target, path) != 0 { problem = Int(errno) }
    if problem != 0 { unlink(target) }
    return problem
  }

  /// The names of what lies in a directory; `nil` with `errno` set when it cannot be listed.
  static func list(_ path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Does something that says with -1 that it failed.
  static func attempt(_ work: () -> Int32) -> Int { work() == 0 ? 0 : Int(errno) }

  /// The directory that relative paths start from.
  static var workingFolder: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard getcwd(&buffer, buffer.count) != nil else { return "/" }
    let end = buffer.firstIndex(of: 0) ?? buffer.endIndex
    return String(decoding: buffer[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
