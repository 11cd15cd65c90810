import Glibc
import Synchronization

/// What the module asks of the program that it runs in: here, a compiled program, which prints.
///
/// This type and its file are all that the compiled library does not share with notebooks: there, the kernel
/// implements the same functions.
enum DureHost {
  private static let lastID = Atomic<Int>(0)

  /// Shows the text of a bundle: displays on the standard output, progress on the standard error.
  static func show(_ representations: [String], id: String, role: Int) {
    let text = plainText(of: representations)
    if role < HostRole.progress {
      print(text)
    } else if isatty(STDERR_FILENO) == 1 {
      writeError("\r\u{1B}[K" + text + (role == HostRole.progressEnd ? "\n" : ""))
    } else if role == HostRole.progressEnd {
      writeError(text + "\n")
    }
  }

  private static func plainText(of representations: [String]) -> String {
    for index in stride(from: 0, to: representations.count - 2, by: 3)
    where representations[index] == "text/plain" {
      return representations[index + 1]
    }
    return representations.count < 2 ? "" : representations[1]
  }

  /// The value as text, as a notebook shows it.
  static func describe(_ value: Any) -> [String] { ["text/plain", shownText(of: value), ""] }

  /// Does nothing: what is printed stays printed.
  static func clearOutput(wait: Bool) {}

  /// Prints the text.
  static func page(_ text: String) { print(text) }

  /// Writes to the standard error at once.
  static func writeError(_ text: String) {
    fflush(nil)
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// A name that no other display of this process has.
  static func makeDisplayID() -> String {
    "display-\(lastID.add(1, ordering: .relaxed).newValue)"
  }

  /// Seconds since some moment; never set back.
  static func clock() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Bytes in base64.
  static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for byte in group { bits = bits << 8 | UInt32(byte) }
      bits <<= UInt32(8 * (3 - group.count))
      for position in 0..<4 {
        let digit = Int(bits >> UInt32(18 - 6 * position) & 63)
        result.append(position <= group.count ? digits[digit] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
