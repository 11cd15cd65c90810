extension Prelude {
  /// Reading and writing files, and what the process knows of its surroundings.
  static let fileAccess = #"""
    @_native("file.kind") func _fileKind(_ path: String) -> Int
    @_native("file.size") func _fileSize(_ path: String) -> Int
    @_native("file.modified") func _fileModified(_ path: String) -> Double
    @_native("file.access") func _fileAccess(_ path: String, _ mode: Int) -> Bool
    @_native("file.read") func _readFile(_ path: String, _ bytes: inout [UInt8]) -> Int
    @_native("file.readText") func _readText(_ path: String, _ text: inout String) -> Int
    @_native("file.write") func _writeFile(_ path: String, _ bytes: [UInt8], _ isAtomic: Bool) -> Int
    @_native("file.list") func _listFolder(_ path: String, _ names: inout [String]) -> Int
    @_native("file.makeFolder") func _makeFolder(_ path: String) -> Int
    @_native("file.remove") func _removeFile(_ path: String) -> Int
    @_native("file.rename") func _renameFile(_ path: String, _ other: String) -> Int
    @_native("file.workingFolder") func _workingFolder() -> String
    @_native("file.enterFolder") func _enterFolder(_ path: String) -> Int
    @_native("file.homeFolder") func _homeFolder() -> String

    extension CocoaError {
      // What a system call's error number means to Foundation.
      static func _file(_ number: Int, _ path: String, isWriting: Bool, variant: String? = nil) -> CocoaError {
        let code =
          switch number {
          case 2: isWriting ? 4 : 260
          case 1, 13: isWriting ? 513 : 257
          case 17: 516
          case 27: isWriting ? 512 : 263
          case 28: 640
          case 30: 642
          case 84: isWriting ? 517 : 261
          default: isWriting ? 512 : 256
          }
        var info: [String: Any] = ["NSFilePath": path, "NSURL": URL(_path: path, isDirectory: false)]
        if number != 84 {
          info["NSUnderlyingError"] = NSError(
            domain: "NSPOSIXErrorDomain", code: number, userInfo: ["NSLocalizedDescription": _systemMessage(number)])
        }
        if let variant { info["NSUserStringVariant"] = [variant] }
        return CocoaError(CocoaError.Code(rawValue: code), userInfo: info)
      }
    }
    @_native("system.message") func _systemMessage(_ number: Int) -> String

    extension Data {
      /// How a file is read.
      struct ReadingOptions: OptionSet, Sendable {
        let rawValue: UInt
        init(rawValue: UInt) { self.rawValue = rawValue }
        static let mappedIfSafe = ReadingOptions(rawValue: 1)
        static let uncached = ReadingOptions(rawValue: 2)
        static let alwaysMapped = ReadingOptions(rawValue: 8)
      }
      /// How a file is written.
      struct WritingOptions: OptionSet, Sendable {
        let rawValue: UInt
        init(rawValue: UInt) { self.rawValue = rawValue }
        static let atomic = WritingOptions(rawValue: 1)
        static let withoutOverwriting = WritingOptions(rawValue: 2)
      }
      /// The bytes of a file.
      init(contentsOf url: URL, options: ReadingOptions = []) throws {
        var bytes: [UInt8] = []
        let problem = _readFile(url.path, &bytes)
        if problem != 0 { throw CocoaError._file(problem, url.path, isWriting: false) }
        self.init(_bytes: bytes)
      }
      /// Writes the bytes to a file.
      func write(to url: URL, options: WritingOptions = []) throws {
        let exists = options.contains(.withoutOverwriting) && _fileKind(url.path) != 0
        let problem = exists ? 17 : _writeFile(url.path, _bytes, options.contains(.atomic))
        if problem != 0 { throw CocoaError._file(problem, url.path, isWriting: true) }
      }
    }
    extension String {
      /// The text of a file.
      init(contentsOfFile path: String, encoding: String.Encoding) throws {
        if encoding == .utf8 {
          var text = ""
          let problem = _readText(path, &text)
          if problem == 84 { throw CocoaError(CocoaError.Code(rawValue: 259), userInfo: ["NSFilePath": path]) }
          if problem != 0 { throw CocoaError._file(problem, path, isWriting: false) }
          self = text
          return
        }
        var bytes: [UInt8] = []
        let problem = _readFile(path, &bytes)
        if problem != 0 { throw CocoaError._file(problem, path, isWriting: false) }
        guard let text = String(bytes: bytes, encoding: encoding) else {
          throw CocoaError._file(84, path, isWriting: false)
        }
        self = text
      }
      init(contentsOf url: URL, encoding: String.Encoding) throws { try self.init(contentsOfFile: url.path, encoding: encoding) }
      init(contentsOfFile path: String) throws { try self.init(contentsOfFile: path, encoding: .utf8) }
      init(contentsOf url: URL) throws { try self.init(contentsOfFile: url.path, encoding: .utf8) }
    }
    extension StringProtocol {
      /// Writes the text to a file.
      func write<T: StringProtocol>(toFile path: T, atomically useAuxiliaryFile: Bool, encoding: String.Encoding) throws {
        let path = path._text
        guard let data = data(using: encoding) else { throw CocoaError._file(84, path, isWriting: true) }
        let problem = _writeFile(path, data._bytes, useAuxiliaryFile)
        if problem != 0 { throw CocoaError._file(problem, path, isWriting: true, variant: useAuxiliaryFile ? "Folder" : nil) }
      }
      func write(to url: URL, atomically useAuxiliaryFile: Bool, encoding: String.Encoding) throws {
        try write(toFile: url.path, atomically: useAuxiliaryFile, encoding: encoding)
      }
    }

    /// What is told of a file.
    struct FileAttributeKey: RawRepresentable, Hashable, Sendable {
      let rawValue: String
      init(rawValue: String) { self.rawValue = rawValue }
      static let size = FileAttributeKey(rawValue: "NSFileSize")
      static let type = FileAttributeKey(rawValue: "NSFileType")
      static let modificationDate = FileAttributeKey(rawValue: "NSFileModificationDate")
    }
    struct FileAttributeType: RawRepresentable, Hashable, Sendable {
      let rawValue: String
      init(rawValue: String) { self.rawValue = rawValue }
      static let typeRegular = FileAttributeType(rawValue: "NSFileTypeRegular")
      static let typeDirectory = FileAttributeType(rawValue: "NSFileTypeDirectory")
      static let typeUnknown = FileAttributeType(rawValue: "NSFileTypeUnknown")
    }
    struct URLResourceKey: RawRepresentable, Hashable, Sendable {
      let rawValue: String
      init(rawValue: String) { self.rawValue = rawValue }
      static let isDirectoryKey = URLResourceKey(rawValue: "NSURLIsDirectoryKey")
      static let fileSizeKey = URLResourceKey(rawValue: "NSURLFileSizeKey")
      static let nameKey = URLResourceKey(rawValue: "NSURLNameKey")
    }

    /// Looks at files and changes them.
    class FileManager {
      struct DirectoryEnumerationOptions: OptionSet, Sendable {
        let rawValue: UInt
        init(rawValue: UInt) { self.rawValue = rawValue }
        static let skipsSubdirectoryDescendants = DirectoryEnumerationOptions(rawValue: 1)
        static let skipsPackageDescendants = DirectoryEnumerationOptions(rawValue: 2)
        static let skipsHiddenFiles = DirectoryEnumerationOptions(rawValue: 4)
      }
      static let `default` = FileManager()
      init() {}
      var currentDirectoryPath: String { _workingFolder() }
      func changeCurrentDirectoryPath(_ path: String) -> Bool { _enterFolder(path) == 0 }
      var temporaryDirectory: URL { URL(_path: _environmentValue("TMPDIR") ?? "/tmp", isDirectory: true) }
      var homeDirectoryForCurrentUser: URL { URL(_path: _homeFolder(), isDirectory: true) }
      func fileExists(atPath path: String) -> Bool { _fileKind(path) != 0 }
      func isReadableFile(atPath path: String) -> Bool { _fileAccess(path, 4) }
      func isWritableFile(atPath path: String) -> Bool { _fileAccess(path, 2) }
      func isExecutableFile(atPath path: String) -> Bool { _fileAccess(path, 1) }
      func contents(atPath path: String) -> Data? {
        var bytes: [UInt8] = []
        return _readFile(path, &bytes) == 0 ? Data(_bytes: bytes) : nil
      }
      @discardableResult func createFile(atPath path: String, contents data: Data?, attributes: [FileAttributeKey: Any]? = nil) -> Bool {
        _writeFile(path, data?._bytes ?? [], true) == 0
      }
      /// The names of what lies in a directory.
      func contentsOfDirectory(atPath path: String) throws -> [String] {
        var names: [String] = []
        let problem = _listFolder(path, &names)
        if problem != 0 { throw CocoaError._file(problem, path, isWriting: false, variant: "Folder") }
        return names
      }
      func contentsOfDirectory(
        at url: URL, includingPropertiesForKeys keys: [URLResourceKey]?, options mask: DirectoryEnumerationOptions = []
      ) throws -> [URL] {
        try contentsOfDirectory(atPath: url.path)
          .filter { !mask.contains(.skipsHiddenFiles) || !$0.hasPrefix(".") }.map { url.appendingPathComponent($0) }
      }
      func subpathsOfDirectory(atPath path: String) throws -> [String] {
        var result: [String] = []
        for name in try contentsOfDirectory(atPath: path) {
          result.append(name)
          if _fileKind(path + "/" + name) == 2 {
            result += try subpathsOfDirectory(atPath: path + "/" + name).map { name + "/" + $0 }
          }
        }
        return result
      }
      func createDirectory(
        atPath path: String, withIntermediateDirectories createIntermediates: Bool, attributes: [FileAttributeKey: Any]? = nil
      ) throws {
        if createIntermediates {
          if _fileKind(path) == 2 { return }
          var parent = path
          while parent.hasSuffix("/") { parent.removeLast() }
          if let slash = parent.lastIndex(of: "/"), slash != parent.startIndex, _fileKind(String(parent[..<slash])) == 0 {
            try createDirectory(atPath: String(parent[..<slash]), withIntermediateDirectories: true)
          }
        }
        let problem = _makeFolder(path)
        if problem != 0 { throw CocoaError._file(problem, path, isWriting: true) }
      }
      func createDirectory(
        at url: URL, withIntermediateDirectories createIntermediates: Bool, attributes: [FileAttributeKey: Any]? = nil
      ) throws {
        try createDirectory(atPath: url.path, withIntermediateDirectories: createIntermediates)
      }
      func removeItem(atPath path: String) throws {
        if _fileKind(path) == 2 {
          for name in try contentsOfDirectory(atPath: path) { try removeItem(atPath: path + "/" + name) }
        }
        let problem = _removeFile(path)
        if problem != 0 { throw CocoaError._file(problem, path, isWriting: true, variant: "Remove") }
      }
      func removeItem(at url: URL) throws { try removeItem(atPath: url.path) }
      func moveItem(atPath source: String, toPath destination: String) throws {
        let problem = _fileKind(source) != 0 && _fileKind(destination) != 0 ? 17 : _renameFile(source, destination)
        if problem != 0 { throw CocoaError._file(problem, problem == 17 ? destination : source, isWriting: true, variant: "Move") }
      }
      func moveItem(at source: URL, to destination: URL) throws { try moveItem(atPath: source.path, toPath: destination.path) }
      func copyItem(atPath source: String, toPath destination: String) throws {
        if _fileKind(destination) != 0 { throw CocoaError._file(17, destination, isWriting: true, variant: "Copy") }
        if _fileKind(source) == 2 {
          try createDirectory(atPath: destination, withIntermediateDirectories: false)
          for name in try contentsOfDirectory(atPath: source) {
            try copyItem(atPath: source + "/" + name, toPath: destination + "/" + name)
          }
          return
        }
        var bytes: [UInt8] = []
        let problem = _readFile(source, &bytes)
        if problem != 0 { throw CocoaError._file(problem, source, isWriting: false) }
        let other = _writeFile(destination, bytes, false)
        if other != 0 { throw CocoaError._file(other, destination, isWriting: true) }
      }
      func copyItem(at source: URL, to destination: URL) throws { try copyItem(atPath: source.path, toPath: destination.path) }
      func attributesOfItem(atPath path: String) throws -> [FileAttributeKey: Any] {
        let kind = _fileKind(path)
        if kind == 0 { throw CocoaError._file(2, path, isWriting: false) }
        let type: FileAttributeType = kind == 1 ? .typeRegular : kind == 2 ? .typeDirectory : .typeUnknown
        return [
          .size: UInt64(_fileSize(path)), .type: type,
          .modificationDate: Date(timeIntervalSince1970: _fileModified(path)),
        ]
      }
    }

    @_native("system.environment") func _environmentEntries() -> [String]
    @_native("system.variable") func _environmentValue(_ name: String) -> String?
    @_native("system.fact") func _systemFact(_ number: Int) -> Int
    @_native("system.text") func _systemText(_ number: Int) -> String
    /// A version of the operating system.
    struct OperatingSystemVersion: Hashable, Sendable {
      var majorVersion: Int
      var minorVersion: Int
      var patchVersion: Int
    }
    /// What is known of the process.
    class ProcessInfo {
      static let processInfo = ProcessInfo()
      /// The variables of the environment.
      var environment: [String: String] {
        let entries = _environmentEntries()
        var result: [String: String] = [:]
        for i in stride(from: 0, to: entries.count, by: 2) { result[entries[i]] = entries[i + 1] }
        return result
      }
      var arguments: [String] { [processName] }
      var processName: String { _systemText(0) }
      var hostName: String { _systemText(1) }
      var userName: String { _environmentValue("USER") ?? _environmentValue("LOGNAME") ?? "" }
      var operatingSystemVersionString: String { _systemText(2) }
      var globallyUniqueString: String { UUID().uuidString }
      var processIdentifier: Int32 { Int32(truncatingIfNeeded: _systemFact(0)) }
      var processorCount: Int { _systemFact(1) }
      var activeProcessorCount: Int { _systemFact(2) }
      var physicalMemory: UInt64 { UInt64(_systemFact(3)) }
      var systemUptime: TimeInterval { Double(_systemFact(4)) / 1000 }
    }
    func NSTemporaryDirectory() -> String { FileManager.default.temporaryDirectory.path + "/" }
    func NSHomeDirectory() -> String { _homeFolder() }
    func NSUserName() -> String { ProcessInfo.processInfo.userName }
    """#
}
