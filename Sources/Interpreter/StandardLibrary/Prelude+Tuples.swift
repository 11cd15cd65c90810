extension Prelude {
  /// Comparison of tuples of two to six elements.
  static var tuples: String {
    var source = "func == (lhs: (), rhs: ()) -> Bool { true }\nfunc != (lhs: (), rhs: ()) -> Bool { false }\n"
    for count in 2...6 {
      let names = (0..<count).map { ["A", "B", "C", "D", "E", "F"][$0] }
      let tuple = "(" + names.joined(separator: ", ") + ")"
      func declare(_ name: String, _ constraint: String, _ body: String) {
        let generics = names.map { "\($0): \(constraint)" }.joined(separator: ", ")
        source += "func \(name) <\(generics)>(lhs: \(tuple), rhs: \(tuple)) -> Bool { \(body) }\n"
      }
      let equal = (0..<count).map { "lhs.\($0) == rhs.\($0)" }.joined(separator: " && ")
      declare("==", "Equatable", equal)
      declare("!=", "Equatable", "!(\(equal))")
      for name in ["<", "<=", ">", ">="] {
        var body = "lhs.\(count - 1) \(name) rhs.\(count - 1)"
        for index in (0..<count - 1).reversed() {
          body = "lhs.\(index) != rhs.\(index) ? lhs.\(index) \(name) rhs.\(index) : \(body)"
        }
        declare(name, "Comparable", body)
      }
    }
    return source
  }
}
