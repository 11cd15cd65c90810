import SwiftOperators

/// The operators and precedence groups that are known: Swift's own and those that cells declared.
struct OperatorScope {
  /// SwiftOperators' table, to which every parsed file adds what it declares.
  var table: OperatorTable

  /// Swift's standard operators.
  static var standard: OperatorScope { OperatorScope(table: .standardOperators) }
}
