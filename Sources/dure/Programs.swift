import ArgumentParser
import Glibc

/// Where Dure's programs lie.
enum Programs {
  /// The path of the kernel's program, which lies beside this one.
  ///
  /// - Throws: An error for the user when it is not there.
  static func kernel() throws -> String {
    guard let own = realpath("/proc/self/exe", nil) else {
      throw ValidationError("Cannot find this program's own path: \(String(cString: strerror(errno)))")
    }
    defer { free(own) }
    let path = String(cString: own)
    let kernel = path[..<(path.lastIndex(of: "/") ?? path.startIndex)] + "/dure-kernel"
    guard access(String(kernel), X_OK) == 0 else {
      throw ValidationError("The kernel's program '\(kernel)' is missing: it is installed beside dure.")
    }
    return String(kernel)
  }
}
