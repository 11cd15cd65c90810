import Glibc

/// The file that keeps the history of all sessions: one JSON object per line, only ever appended to.
///
/// Several kernels may write to one file at once. Each write happens under a lock and is one whole line, so a kernel
/// that is killed leaves at worst one damaged line, which readers skip. When the file has grown beyond its bound, the
/// next session to start keeps the newer half in a new file of the same name; kernels that have the old one open
/// notice that before they write.
final class HistoryJournal {
  /// How large the file may be when a session starts, in bytes.
  private let limit: Int
  private let path: String
  private var file: Int32 = -1
  private var readOffset = 0

  /// The longest source or output that is kept, in bytes of UTF-8.
  static let entryLimit = 1 << 18

  /// Makes a journal. Nothing is opened before it is used.
  ///
  /// - Parameters:
  ///   - path: The file. Missing folders are made.
  ///   - limit: How large the file may be when a session starts, in bytes.
  init(path: String, limit: Int = 4 << 20) {
    self.path = path
    self.limit = limit
  }

  /// The user's journal: `dure/history.jsonl` below `XDG_STATE_HOME`, or below `~/.local/state`.
  ///
  /// - Parameter environment: Looks up a variable of the environment.
  /// - Returns: The path; `nil` when there is no home.
  static func defaultPath(environment: (String) -> String? = Environment.value) -> String? {
    if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") {
      return state + "/dure/history.jsonl"
    }
    if let home = environment("HOME"), home.hasPrefix("/") {
      return home + "/.local/state/dure/history.jsonl"
    }
    return nil
  }

  deinit { if file >= 0 { close(file) } }

  /// Begins a session.
  ///
  /// - Returns: Its number; `nil` when the file cannot be written.
  func startSession() -> Int? {
    withLock { () -> Int? in
      guard var bytes = readAll() else { return nil }
      let number = Self.lastSession(in: bytes) + 1
      if bytes.count > limit {
        bytes = Self.newerHalf(of: bytes, limit: limit / 2)
        guard replace(with: bytes) else { return nil }
        readOffset = 0
      }
      return append(HistoryRecord.started(session: number).encoded) ? number : nil
    } ?? nil
  }

  /// Adds a record.
  ///
  /// - Returns: Whether it was written.
  func write(_ record: HistoryRecord) -> Bool {
    let line = record.encoded
    return withLock { append(line) } ?? false
  }

  /// The records that were written since the last call, by any kernel.
  func readNew() -> [HistoryRecord] {
    withLock { () -> [HistoryRecord] in
      guard let bytes = readAll(from: readOffset), let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else {
        return []
      }
      readOffset += end + 1
      return bytes[..<end].split(separator: UInt8(ascii: "\n")).compactMap { HistoryRecord($0) }
    } ?? []
  }

  // MARK: The file

  private func open() -> Bool {
    if file < 0 {
      Folders.make(path.folder)
      file = Glibc.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    }
    return file >= 0
  }

  /// Runs `body` with the file locked against other kernels, and open at the present file of that name.
  private func withLock<Result>(_ body: () -> Result) -> Result? {
    for _ in 0..<8 {
      guard open() else { return nil }
      while flock(file, LOCK_EX) != 0 { if errno != EINTR { return nil } }
      if isCurrent {
        defer { flock(file, LOCK_UN) }
        return body()
      }
      close(file)
      file = -1
      readOffset = 0
    }
    return nil
  }

  /// Whether the open file is still the one that the path names.
  private var isCurrent: Bool {
    var opened = stat()
    var named = stat()
    return fstat(file, &opened) == 0 && stat(path, &named) == 0 && opened.st_ino == named.st_ino
      && opened.st_dev == named.st_dev
  }

  private func readAll(from offset: Int = 0) -> [UInt8]? {
    var information = stat()
    guard fstat(file, &information) == 0 else { return nil }
    let size = max(0, Int(information.st_size) - offset)
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      while count < size {
        let read = pread(file, buffer.baseAddress! + count, size - count, off_t(offset + count))
        if read > 0 {
          count += read
        } else if read == 0 || errno != EINTR {
          break
        }
      }
      initialized = count
    }
    return bytes
  }

  /// Appends a line, or nothing when the disk is full. A damaged last line is ended first.
  private func append(_ line: [UInt8]) -> Bool {
    var information = stat()
    guard fstat(file, &information) == 0 else { return false }
    var last = UInt8(ascii: "\n")
    if information.st_size > 0 { pread(file, &last, 1, information.st_size - 1) }
    if Files.write(last == UInt8(ascii: "\n") ? line : [UInt8(ascii: "\n")] + line, to: file) { return true }
    ftruncate(file, information.st_size)
    return false
  }

  private func replace(with bytes: [UInt8]) -> Bool {
    let temporary = path + ".\(getpid()).new"
    let new = Glibc.open(temporary, O_RDWR | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
    guard new >= 0 else { return false }
    guard flock(new, LOCK_EX) == 0, Files.write(bytes, to: new), fsync(new) == 0, rename(temporary, path) == 0
    else {
      close(new)
      unlink(temporary)
      return false
    }
    close(file)
    file = new
    return true
  }

  // MARK: The content

  /// The number of the session that began last; 0 when none did.
  static func lastSession(in bytes: [UInt8]) -> Int {
    let mark = Array(HistoryRecord.startMark.utf8)
    var end = bytes.count
    while end > 0 {
      let start = bytes[..<(end - 1)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      if bytes[start..<end].starts(with: mark), case .started(let session) = HistoryRecord(bytes[start..<end])
      {
        return session
      }
      end = start
    }
    return 0
  }

  /// The last whole lines that are together no longer than `limit`.
  static func newerHalf(of bytes: [UInt8], limit: Int) -> [UInt8] {
    guard bytes.count > limit else { return bytes }
    let tail = bytes.suffix(limit)
    guard let end = tail.firstIndex(of: UInt8(ascii: "\n")) else { return [] }
    return Array(tail[(end + 1)...])
  }
}
