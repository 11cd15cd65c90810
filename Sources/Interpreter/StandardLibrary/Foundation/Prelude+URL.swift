extension Prelude {
  /// `URL`, `URLComponents` and `URLQueryItem`.
  static let url = #"""
    /// The parts of a URL, as they are written.
    struct _URLParts: Hashable, Sendable {
      var scheme: String?
      var authority: String?
      var path: String
      var query: String?
      var fragment: String?
      init(_ text: String) {
        var rest = text[...]
        if let mark = rest.firstIndex(of: "#") {
          fragment = String(rest[rest.index(after: mark)...])
          rest = rest[..<mark]
        }
        if let mark = rest.firstIndex(of: "?") {
          query = String(rest[rest.index(after: mark)...])
          rest = rest[..<mark]
        }
        if let colon = rest.firstIndex(of: ":"), let first = rest.first, first.isASCII, first.isLetter,
          !rest[..<colon].contains("/")
        {
          scheme = String(rest[..<colon])
          rest = rest[rest.index(after: colon)...]
        }
        if rest.hasPrefix("//") {
          let start = rest.dropFirst(2)
          let end = start.firstIndex(of: "/") ?? start.endIndex
          authority = String(start[..<end])
          rest = start[end...]
        }
        path = String(rest)
      }
      var text: String {
        var result = ""
        if let scheme { result += scheme + ":" }
        if let authority { result += "//" + authority }
        result += path
        if let query { result += "?" + query }
        if let fragment { result += "#" + fragment }
        return result
      }
      var _user: String? {
        guard let authority, let at = authority.lastIndex(of: "@") else { return nil }
        return String(authority[..<at])
      }
      var user: String? {
        guard let _user else { return nil }
        return String(_user.prefix { $0 != ":" })
      }
      var password: String? {
        guard let _user, let colon = _user.firstIndex(of: ":") else { return nil }
        return String(_user[_user.index(after: colon)...])
      }
      var _address: String? {
        guard let authority else { return nil }
        guard let at = authority.lastIndex(of: "@") else { return authority }
        return String(authority[authority.index(after: at)...])
      }
      var host: String? {
        guard let address = _address else { return nil }
        if address.hasPrefix("["), let end = address.firstIndex(of: "]") {
          return String(address[address.index(after: address.startIndex)..<end])
        }
        return String(address.prefix { $0 != ":" })
      }
      var port: Int? {
        guard let address = _address, let colon = address.lastIndex(of: ":") else { return nil }
        return Int(address[address.index(after: colon)...])
      }
      // The path that `..` and `.` lead to.
      static func normalized(_ path: String) -> String {
        var parts: [Substring] = []
        let all = path.split(separator: "/", omittingEmptySubsequences: false)
        for part in all {
          if part == ".." { if parts.count > 1 || parts.first != "" { _ = parts.popLast() } } else if part != "." { parts.append(part) }
        }
        if let last = all.last, last == "." || last == ".." { parts.append("") }
        return parts.joined(separator: "/")
      }
    }

    /// Where something is: a web address or a file.
    struct URL: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
      var _parts: _URLParts
      init(_parts: _URLParts) { self._parts = _parts }
      /// The URL that is written, or nil when the text is empty.
      init?(string: String) { self.init(string: string, encodingInvalidCharacters: true) }
      init?(string: String, encodingInvalidCharacters: Bool) {
        if string.isEmpty { return nil }
        let allowed = CharacterSet(charactersIn: CharacterSet._urlLetters + "!$&'()*+,;=:@/?#[]%")
        let encoded = string.addingPercentEncoding(withAllowedCharacters: allowed) ?? string
        if !encodingInvalidCharacters, encoded != string { return nil }
        let parts = _URLParts(encoded)
        if let address = parts._address, let colon = address.lastIndex(of: ":"), !address.hasSuffix("]"), parts.port == nil,
          !address[address.index(after: colon)...].isEmpty
        {
          return nil
        }
        _parts = parts
      }
      init?(string: String, relativeTo base: URL?) {
        guard let url = URL(string: string) else { return nil }
        guard let base, url._parts.scheme == nil else {
          self = url
          return
        }
        var parts = base._parts
        let own = url._parts
        if let authority = own.authority {
          parts.authority = authority
          parts.path = own.path
        } else if own.path.hasPrefix("/") {
          parts.path = own.path
        } else if !own.path.isEmpty {
          let folder = parts.path.lastIndex(of: "/").map { String(parts.path[...$0]) } ?? "/"
          parts.path = _URLParts.normalized(folder + own.path)
        }
        if own.path.isEmpty, own.query == nil { parts.query = base._parts.query } else { parts.query = own.query }
        parts.fragment = own.fragment
        _parts = parts
      }
      /// The URL of a file; one that is a directory ends with a slash.
      init(fileURLWithPath path: String) {
        self.init(_path: path, isDirectory: path.hasSuffix("/") || _fileKind(URL._absolute(path)) == 2)
      }
      init(fileURLWithPath path: String, isDirectory: Bool) { self.init(_path: path, isDirectory: isDirectory) }
      init(filePath path: String) { self.init(fileURLWithPath: path) }
      init(_path path: String, isDirectory: Bool) {
        var absolute = URL._absolute(path)
        if isDirectory, !absolute.hasSuffix("/") { absolute += "/" }
        var parts = _URLParts("file://")
        parts.path = absolute.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? absolute
        _parts = parts
      }
      static func _absolute(_ path: String) -> String {
        if path.hasPrefix("~/") { return _homeFolder() + path.dropFirst() }
        if path.hasPrefix("/") { return path }
        let folder = _workingFolder()
        return path.isEmpty || path == "." ? folder : folder + "/" + path
      }
      var absoluteString: String { _parts.text }
      var relativeString: String { _parts.text }
      var absoluteURL: URL { self }
      var baseURL: URL? { nil }
      var scheme: String? { _parts.scheme }
      var user: String? { _parts.user?.removingPercentEncoding }
      var password: String? { _parts.password?.removingPercentEncoding }
      var host: String? {
        guard let host = _parts.host, !host.isEmpty else { return nil }
        return host.removingPercentEncoding ?? host
      }
      func host(percentEncoded: Bool = true) -> String? { percentEncoded ? _parts.host : host }
      var port: Int? { _parts.port }
      /// The path without the slash at its end.
      var path: String {
        let text = _parts.path.removingPercentEncoding ?? _parts.path
        return text.count > 1 && text.hasSuffix("/") ? String(text.dropLast()) : text
      }
      func path(percentEncoded: Bool = true) -> String {
        percentEncoded ? _parts.path : _parts.path.removingPercentEncoding ?? _parts.path
      }
      var relativePath: String { path }
      var query: String? { _parts.query }
      func query(percentEncoded: Bool = true) -> String? { percentEncoded ? query : query?.removingPercentEncoding }
      var fragment: String? { _parts.fragment }
      func fragment(percentEncoded: Bool = true) -> String? { percentEncoded ? fragment : fragment?.removingPercentEncoding }
      var isFileURL: Bool { _parts.scheme == "file" }
      var hasDirectoryPath: Bool { _parts.path.hasSuffix("/") }
      var pathComponents: [String] {
        var result = path.split(separator: "/").map { String($0) }
        if _parts.path.hasPrefix("/") { result.insert("/", at: 0) }
        return result
      }
      var lastPathComponent: String { pathComponents.last ?? "" }
      var pathExtension: String {
        let name = lastPathComponent
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        let text = String(name[name.index(after: dot)...])
        return text.contains(" ") ? "" : text
      }
      func _with(path: String) -> URL {
        var parts = _parts
        parts.path = path
        return URL(_parts: parts)
      }
      func _appending(_ component: String, isDirectory: Bool?) -> URL {
        let encoded = component.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? component
        let separator = _parts.path.hasSuffix("/") || encoded.hasPrefix("/") ? "" : "/"
        var path = (_parts.path.hasSuffix("/") && encoded.hasPrefix("/") ? String(_parts.path.dropLast()) : _parts.path)
        path += (path.isEmpty && _parts.authority == nil ? "" : separator) + encoded
        if isDirectory ?? (isFileURL && _fileKind(path.removingPercentEncoding ?? path) == 2), !path.hasSuffix("/") { path += "/" }
        return _with(path: path)
      }
      /// The URL with a component behind its path.
      func appendingPathComponent(_ component: String) -> URL { _appending(component, isDirectory: nil) }
      func appendingPathComponent(_ component: String, isDirectory: Bool) -> URL { _appending(component, isDirectory: isDirectory) }
      func appending(path: String) -> URL { _appending(path, isDirectory: nil) }
      func appending(component: String) -> URL { _appending(component, isDirectory: nil) }
      func appending(components: String...) -> URL {
        components.reduce(self) { $0._appending($1, isDirectory: nil) }
      }
      func appending(queryItems: [URLQueryItem]) -> URL {
        var components = URLComponents(_parts: _parts)
        components.queryItems = (components.queryItems ?? []) + queryItems
        return components.url ?? self
      }
      mutating func appendPathComponent(_ component: String) { self = appendingPathComponent(component) }
      /// The URL without the last component of its path.
      func deletingLastPathComponent() -> URL {
        var path = _parts.path
        if path.count > 1, path.hasSuffix("/") { path.removeLast() }
        guard let slash = path.lastIndex(of: "/") else { return _with(path: path.isEmpty ? "../" : "./") }
        return _with(path: String(path[...slash]))
      }
      mutating func deleteLastPathComponent() { self = deletingLastPathComponent() }
      func deletingPathExtension() -> URL {
        let ending = pathExtension
        if ending.isEmpty { return self }
        let isFolder = hasDirectoryPath
        let path = isFolder ? String(_parts.path.dropLast()) : _parts.path
        guard let dot = path.lastIndex(of: ".") else { return self }
        return _with(path: String(path[..<dot]) + (isFolder ? "/" : ""))
      }
      func appendingPathExtension(_ pathExtension: String) -> URL {
        let isFolder = hasDirectoryPath
        let path = isFolder ? String(_parts.path.dropLast()) : _parts.path
        return _with(path: path + "." + pathExtension + (isFolder ? "/" : ""))
      }
      var standardized: URL { _with(path: _URLParts.normalized(_parts.path)) }
      var standardizedFileURL: URL { standardized }
      func resolvingSymlinksInPath() -> URL { standardized }
      static var temporaryDirectory: URL { FileManager.default.temporaryDirectory }
      static var homeDirectory: URL { FileManager.default.homeDirectoryForCurrentUser }
      static func currentDirectory() -> URL { URL(_path: _workingFolder(), isDirectory: true) }
      var description: String { absoluteString }
      var debugDescription: String { absoluteString }
    }
    extension URL: Codable {
      init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let url = URL(string: text) else {
          throw DecodingError.dataCorrupted(
            DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "Invalid URL string."))
        }
        self = url
      }
      func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(absoluteString)
      }
    }

    /// A name and a value of a URL's query.
    struct URLQueryItem: Hashable, Sendable, CustomStringConvertible {
      var name: String
      var value: String?
      init(name: String, value: String?) {
        self.name = name
        self.value = value
      }
      var description: String { value.map { name + "=" + $0 } ?? name }
    }
    /// A URL taken apart.
    struct URLComponents: Hashable, Sendable, CustomStringConvertible {
      var _parts: _URLParts
      init(_parts: _URLParts) { self._parts = _parts }
      init() { _parts = _URLParts("") }
      init?(string: String) {
        guard let url = URL(string: string) else {
          if !string.isEmpty { return nil }
          self.init()
          return
        }
        _parts = url._parts
      }
      init?(url: URL, resolvingAgainstBaseURL resolve: Bool) { _parts = url._parts }
      var scheme: String? {
        get { _parts.scheme }
        set { _parts.scheme = newValue }
      }
      mutating func _setAuthority(user: String?, password: String?, host: String?, port: Int?) {
        guard host != nil || user != nil || port != nil else {
          _parts.authority = nil
          return
        }
        var text = ""
        if let user {
          text += user
          if let password { text += ":" + password }
          text += "@"
        }
        text += host ?? ""
        if let port { text += ":\(port)" }
        _parts.authority = text
      }
      var user: String? {
        get { _parts.user?.removingPercentEncoding }
        set { _setAuthority(user: newValue?.addingPercentEncoding(withAllowedCharacters: .urlUserAllowed), password: _parts.password, host: _parts.host, port: port) }
      }
      var password: String? {
        get { _parts.password?.removingPercentEncoding }
        set { _setAuthority(user: _parts.user, password: newValue?.addingPercentEncoding(withAllowedCharacters: .urlPasswordAllowed), host: _parts.host, port: port) }
      }
      var host: String? {
        get { _parts.host?.removingPercentEncoding }
        set { _setAuthority(user: _parts.user, password: _parts.password, host: newValue?.addingPercentEncoding(withAllowedCharacters: .urlHostAllowed), port: port) }
      }
      var port: Int? {
        get { _parts.port }
        set { _setAuthority(user: _parts.user, password: _parts.password, host: _parts.host, port: newValue) }
      }
      var path: String {
        get { _parts.path.removingPercentEncoding ?? _parts.path }
        set { _parts.path = newValue.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? newValue }
      }
      var percentEncodedPath: String {
        get { _parts.path }
        set { _parts.path = newValue }
      }
      var query: String? {
        get { _parts.query?.removingPercentEncoding }
        set { _parts.query = newValue?.addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) }
      }
      var percentEncodedQuery: String? {
        get { _parts.query }
        set { _parts.query = newValue }
      }
      var fragment: String? {
        get { _parts.fragment?.removingPercentEncoding }
        set { _parts.fragment = newValue?.addingPercentEncoding(withAllowedCharacters: .urlFragmentAllowed) }
      }
      /// The names and values of the query.
      var queryItems: [URLQueryItem]? {
        get {
          guard let query = _parts.query else { return nil }
          return query.split(separator: "&", omittingEmptySubsequences: false).map { part in
            let text = String(part)
            guard let mark = text.firstIndex(of: "=") else {
              return URLQueryItem(name: text.removingPercentEncoding ?? text, value: nil)
            }
            let (name, value) = (String(text[..<mark]), String(text[text.index(after: mark)...]))
            return URLQueryItem(name: name.removingPercentEncoding ?? name, value: value.removingPercentEncoding ?? value)
          }
        }
        set {
          guard let items = newValue else {
            _parts.query = nil
            return
          }
          let allowed = CharacterSet(charactersIn: CharacterSet._urlLetters + "!$'()*+,;:@/?")
          _parts.query = items.map { item in
            let name = item.name.addingPercentEncoding(withAllowedCharacters: allowed) ?? item.name
            guard let value = item.value else { return name }
            return name + "=" + (value.addingPercentEncoding(withAllowedCharacters: allowed) ?? value)
          }.joined(separator: "&")
        }
      }
      var string: String? { _parts.text }
      var url: URL? { URL(string: _parts.text) }
      var description: String { _parts.text }
    }
    """#
}
