import Glibc

/// Reading and writing files.
public enum Files {
  /// Writes all bytes to a file descriptor.
  ///
  /// - Returns: Whether all were written.
  static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - path: The file; `-` is the standard input.
  ///   - limit: The most bytes that are read.
  /// - Throws: ``NotebookError`` with the system's reason.
  public static func read(_ path: String, limit: Int = 256 << 20) throws(NotebookError) -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotRead(path, reason: systemReason()) }
    defer { if path != "-" { close(file) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .cannotRead(path, reason: systemReason())
      }
      bytes += chunk[..<count]
      if bytes.count > limit { throw .cannotRead(path, reason: "it is larger than \(limit >> 20) MiB") }
    }
  }

  /// Reads a whole file of UTF-8 text.
  ///
  /// - Throws: ``NotebookError`` with the system's reason, or when it is no UTF-8 text.
  public static func readText(_ path: String, limit: Int = 256 << 20) throws(NotebookError) -> String {
    let bytes = try read(path, limit: limit)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .cannotRead(path, reason: "it is not UTF-8 text")
    }
    return text
  }

  /// Whether a file or folder is there.
  ///
  /// - Parameter path: The file or folder.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Writes a file as a whole: it is either there as wanted, or as before. Missing folders are made.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - bytes: Its content.
  /// - Throws: ``NotebookError`` with the system's reason.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(NotebookError) {
    Folders.make(path.folder, mode: 0o777)
    let temporary = path + ".\(getpid()).new"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .cannotWrite(path, reason: systemReason()) }
    let isWritten = write(bytes, to: file) && fsync(file) == 0
    let reason = systemReason()
    close(file)
    guard isWritten, rename(temporary, path) == 0 else {
      let reason = isWritten ? systemReason() : reason
      unlink(temporary)
      throw .cannotWrite(path, reason: reason)
    }
  }

  /// What the system says about the last call that failed.
  static func systemReason() -> String { String(cString: strerror(errno)) }
}

/// Making folders.
enum Folders {
  /// Makes a folder and those above it, as far as they are missing.
  static func make(_ path: String, mode: mode_t = 0o700) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      mkdir(made, mode)
    }
  }
}

/// The process's environment.
enum Environment {
  /// The value of a variable; `nil` when it is not set.
  static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

extension String {
  /// The path of the folder that holds the file of this path.
  var folder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }
}
