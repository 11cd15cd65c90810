import Glibc
import _RegexParser

/// How much work a pattern may make of a text: the binary logarithm of a bound on the places that a backtracking
/// search visits.
struct RegexCost {
  /// The length of the text.
  let length: Double
  private let factor: Double

  /// The work for a text of so many code units.
  ///
  /// - Parameter tree: What is searched for, from every place of the text.
  static func bits(of tree: _RegexParser.AST, length: Int) -> Double {
    let cost = RegexCost(length: Double(length))
    return cost.factor + cost.bits(of: tree.root)
  }

  private init(length: Double) {
    self.length = length
    factor = log2(length + 1)
  }

  private func bits(of node: _RegexParser.AST.Node) -> Double {
    switch node {
    case .alternation(let alternation):
      log2(Double(alternation.children.count)) + (alternation.children.map(bits).max() ?? 0)
    case .quantification(let quantification): bits(of: quantification)
    default: (node.children ?? []).reduce(0) { $0 + bits(of: $1) }
    }
  }

  private func bits(of quantification: _RegexParser.AST.Quantification) -> Double {
    let bounds = quantification.amount.value.bounds
    let child = bits(of: quantification.child)
    // A part that matches nothing is repeated as often as is demanded, however short the text.
    let least = Double(bounds.atLeast ?? 0)
    let most = max(least, min(bounds.atMost.map { Double($0) } ?? .infinity, length + 1))
    let choices = bounds.atLeast == bounds.atMost ? 0 : log2(most + 1)
    return choices + child * most
  }
}
