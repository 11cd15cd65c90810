import Glibc

/// The processes below this one, read from `/proc`.
enum ProcessTree {
  /// A process's line in `/proc/PID/stat`, as far as it is needed.
  struct Stat {
    let parent: Int32
    let group: Int32
    let ticks: UInt64
  }

  /// All descendants of a process, parents first.
  static func descendants(of root: Int32) -> [Int32] {
    var children: [Int32: [Int32]] = [:]
    for id in allProcesses() {
      if let stat = stat(id) { children[stat.parent, default: []].append(id) }
    }
    var found: [Int32] = []
    var open = children[root] ?? []
    while let next = open.popLast() {
      found.append(next)
      open += children[next] ?? []
    }
    return found
  }

  /// Ends the descendants that share this process's group: politely, then by force.
  static func endDescendants() {
    let group = getpgrp()
    for (signal, rounds) in [(SIGTERM, 25), (SIGKILL, 25)] {
      for round in 0..<rounds {
        let left = descendants(of: getpid()).filter { getpgid($0) == group && stat($0) != nil }
        if left.isEmpty { return }
        if round == 0 { for id in left { kill(id, signal) } }
        var status: Int32 = 0
        while waitpid(-1, &status, WNOHANG) > 0 {}
        usleep(10_000)
      }
    }
  }

  /// Reads a process's state; `nil` when it is gone or has ended.
  static func stat(_ id: Int32) -> Stat? {
    guard let bytes = SmallFile.read("/proc/\(id)/stat"), let name = bytes.lastIndex(of: UInt8(ascii: ")"))
    else {
      return nil
    }
    let fields = bytes[(name + 1)...].split(separator: .space).map { String(decoding: $0, as: UTF8.self) }
    guard fields.count > 12, fields[0] != "Z", let parent = Int32(fields[1]), let group = Int32(fields[2])
    else {
      return nil
    }
    return Stat(parent: parent, group: group, ticks: (UInt64(fields[11]) ?? 0) + (UInt64(fields[12]) ?? 0))
  }

  private static func allProcesses() -> [Int32] {
    guard let directory = opendir("/proc") else { return [] }
    defer { closedir(directory) }
    var ids: [Int32] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let id = Int32(name) { ids.append(id) }
    }
    return ids
  }
}

/// Reads and writes files that fit into memory.
enum SmallFile {
  /// Reads a whole file.
  ///
  /// - Returns: `nil` when it cannot be read or has more than `limit` bytes.
  static func read(_ path: String, limit: Int = 1 << 20) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 8192)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
      if bytes.count > limit { return nil }
    }
  }

  /// Writes a file that only its owner may read.
  ///
  /// - Returns: Whether that worked.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
