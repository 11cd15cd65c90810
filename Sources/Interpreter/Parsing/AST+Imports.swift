extension AST.File {
  /// The modules that the file imports, or uses without saying so.
  var imports: [String] {
    (hasRegexLiterals ? ["_StringProcessing"] : [])
      + statements.compactMap { statement in
        if case .declaration(let declaration) = statement.kind,
          case .importModule(let path) = declaration.kind
        {
          return path.first
        }
        return nil
      }
  }
}
