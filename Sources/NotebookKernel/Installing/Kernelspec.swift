import CKernelspec
import Glibc
import JupyterWire

/// The files from which Jupyter learns of the kernel.
public enum Kernelspec {
  /// The kernel's name: that of its folder.
  public static let name = "dure"

  /// Where a kernel can be installed.
  public enum Place: Sendable, Equatable {
    /// For this user alone.
    case user
    /// For an environment, such as a virtual environment's folder or `/usr/local`.
    case prefix(String)
  }

  /// The folder of the kernel's files.
  ///
  /// - Parameters:
  ///   - place: Where to install.
  ///   - environment: Looks up a variable of the environment.
  /// - Throws: ``NotebookError`` when the user has no home.
  static func folder(
    _ place: Place, environment: (String) -> String? = Environment.value
  ) throws(NotebookError) -> String {
    switch place {
    case .prefix(let prefix): return prefix + "/share/jupyter/kernels/\(name)"
    case .user:
      if let data = environment("JUPYTER_DATA_DIR") { return data + "/kernels/\(name)" }
      if let data = environment("XDG_DATA_HOME") { return data + "/jupyter/kernels/\(name)" }
      guard let home = environment("HOME") else {
        throw .cannotWrite("~/.local/share/jupyter", reason: "HOME is not set")
      }
      return home + "/.local/share/jupyter/kernels/\(name)"
    }
  }

  /// The files' names and bytes.
  ///
  /// - Parameter kernel: The absolute path of the kernel's program.
  static func files(kernel: String) -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])] = []
    var next = kernelspec_files()
    while let entry = next?.pointee, let name = entry.name {
      var bytes = Array(UnsafeBufferPointer(start: entry.bytes, count: entry.count))
      if String(cString: name) == "kernel.json", var json = try? JSONValue(parsing: bytes).object {
        json["argv"] = [.string(kernel), "{connection_file}"]
        bytes = JSONValue.object(json).serialized()
      }
      files.append((String(cString: name), bytes))
      next = next?.advanced(by: 1)
    }
    return files
  }

  /// Writes the files, in place of those of an earlier installation.
  ///
  /// - Parameters:
  ///   - place: Where to install.
  ///   - kernel: The absolute path of the kernel's program.
  /// - Returns: The folder of the files.
  /// - Throws: ``NotebookError`` when a file cannot be written.
  public static func install(_ place: Place, kernel: String) throws(NotebookError) -> String {
    let folder = try folder(place)
    for file in files(kernel: kernel) { try Files.replace(folder + "/" + file.name, with: file.bytes) }
    return folder
  }
}
