extension AST.File {
  /// The modules that the file imports.
  var imports: [String] {
    statements.compactMap { statement in
      if case .declaration(let declaration) = statement.kind, case .importModule(let path) = declaration.kind
      {
        return path.first
      }
      return nil
    }
  }
}
