extension Type {
  /// Whether it is made of more types, or nests them deeper, than what is written by people.
  ///
  /// A type that doubles with every line is small in memory and has no end for what walks through it.
  var isExcessive: Bool {
    var budget = Type.maximumParts
    return !fits(&budget, depth: Type.maximumDepth)
  }

  private static let maximumParts = 10_000
  private static let maximumDepth = 250

  private func fits(_ budget: inout Int, depth: Int) -> Bool {
    budget -= 1
    guard budget >= 0, depth > 0 else { return false }
    switch self {
    case .nominal(_, let arguments), .opaque(_, let arguments):
      for argument in arguments where !argument.fits(&budget, depth: depth - 1) { return false }
      return true
    case .tuple(let elements):
      for element in elements where !element.type.fits(&budget, depth: depth - 1) { return false }
      return true
    case .function(let function):
      for parameter in function.parameters where !parameter.type.fits(&budget, depth: depth - 1) {
        return false
      }
      return function.result.fits(&budget, depth: depth - 1)
    case .metatype(let type), .member(let type, _): return type.fits(&budget, depth: depth - 1)
    case .existential(let type):
      for argument in type.arguments.values where !argument.fits(&budget, depth: depth - 1) { return false }
      return true
    case .parameter, .variable, .error: return true
    }
  }
}
