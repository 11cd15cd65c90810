/// Which declaration a name stands for as the notebook goes on, and what it is called in the exported program.
struct NameTable {
  /// What names that were declared again are called now.
  private(set) var current: [String: String] = [:]
  /// The members of each type, by the name in the notebook.
  private(set) var members: [String: Set<String>] = [:]
  private var declared: [String: [CellDeclaration.Kind]] = [:]
  private var taken: Set<String>

  /// Makes a table.
  ///
  /// - Parameter taken: Every identifier in the notebook: new names differ from all of them.
  init(taken: Set<String>) { self.taken = taken }

  /// Takes a cell's declarations in.
  ///
  /// - Parameters:
  ///   - contents: The cell.
  ///   - cell: The cell's number.
  /// - Returns: What the names that the cell declares again are called from there on.
  mutating func add(_ contents: CellContents) -> [String: String] {
    members.merge(contents.members) { $0.union($1) }
    var renamed: [String: String] = [:]
    for declaration in contents.declarations where renamed[declaration.name] == nil && isRepeated(declaration)
    {
      renamed[declaration.name] = newName(for: declaration.name)
      declared[declaration.name] = nil
      members[declaration.name] = contents.members[declaration.name]
    }
    for declaration in contents.declarations {
      declared[declaration.name, default: []].append(declaration.kind)
    }
    return renamed
  }

  /// From now on the names stand for the new declarations.
  mutating func apply(_ renamed: [String: String]) { current.merge(renamed) { $1 } }

  private func isRepeated(_ declaration: CellDeclaration) -> Bool {
    guard let earlier = declared[declaration.name] else { return false }
    // Functions that differ in their parameters are overloads.
    return earlier.contains { kind in
      if case .function = kind, case .function = declaration.kind { kind == declaration.kind } else { true }
    }
  }

  private mutating func newName(for name: String) -> String {
    var number = 2
    while taken.contains("\(name)_\(number)") { number += 1 }
    taken.insert("\(name)_\(number)")
    return "\(name)_\(number)"
  }
}
