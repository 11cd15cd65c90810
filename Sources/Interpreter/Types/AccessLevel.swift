/// How far from its declaration a name can be used, as far as one module can tell levels apart.
enum AccessLevel: Comparable {
  /// In the declaration that it stands in, and in extensions of that in the same file.
  case `private`
  /// In its file.
  case `fileprivate`
  /// Everywhere.
  case `internal`

  /// As source text writes it.
  var keyword: String {
    switch self {
    case .private: "private"
    case .fileprivate: "fileprivate"
    case .internal: "internal"
    }
  }
}
