import Glibc
import Testing

@testable import NotebookKernel

/// A folder that is gone after the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("\(Environment.value("TMPDIR") ?? "/tmp")/dure-test-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  func append(_ text: String, to name: String) throws {
    let file = open(path + "/" + name, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    try #require(file >= 0 && Files.write(Array(text.utf8), to: file))
    close(file)
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    for name in names(in: path) { remove(path + "/" + name) }
    Glibc.remove(path)
  }

  /// The names in a folder; none when it is no folder.
  static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name.0) { String(cString: $0) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
