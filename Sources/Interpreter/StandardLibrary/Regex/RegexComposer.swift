import _RegexParser
@_spi(RegexBuilder) import _StringProcessing

/// Puts a pattern together from its parts, with a poll behind every choice that a search may come back to: what may
/// take forever can then be interrupted.
struct RegexComposer {
  typealias Node = _RegexParser.AST.Node
  typealias Component = Regex<AnyRegexOutput>

  private let pattern: String
  private let poll: RegexPoll
  private let factory = _RegexFactory()
  /// The options in effect, as they stand in the pattern.
  private var options = ""
  private var captureCount = 0
  /// What captures are referred to by, by their number.
  private let references: [Int: ReferenceID]
  private let captures: CaptureList

  /// Puts a pattern together.
  ///
  /// - Returns: `nil` when it has parts that only work as a whole.
  static func compose(_ pattern: RegexPattern, poll: RegexPoll) -> Component? {
    guard pattern.tree.globalOptions == nil, let references = references(in: pattern.tree) else { return nil }
    var composer = RegexComposer(pattern, poll, references)
    return composer.compose(pattern.tree.root)
  }

  private init(_ pattern: RegexPattern, _ poll: RegexPoll, _ references: [Int: ReferenceID]) {
    self.pattern = pattern.text
    self.poll = poll
    self.references = references
    captures = pattern.tree.captureList
  }

  // MARK: Parts

  private mutating func compose(_ node: Node) -> Component? {
    guard needsParts(node) else { return leaf(node.location.range) }
    switch node {
    case .alternation(let alternation): return compose(alternation)
    case .concatenation(let concatenation): return compose(concatenation.children)
    case .group(let group): return compose(group)
    case .quantification(let quantification): return compose(quantification)
    case .atom(let atom): return reference(atom).map { factory.symbolicReference($0) }
    default: return nil
    }
  }

  /// Whether something in it is captured or chosen.
  private func needsParts(_ node: Node) -> Bool {
    switch node {
    case .alternation, .quantification: true
    case .group(let group): group.kind.value.isCapturing || needsParts(group.child)
    case .atom(let atom):
      switch atom.kind {
      case .backreference, .changeMatchingOptions: true
      default: false
      }
    default: (node.children ?? []).contains(where: needsParts)
    }
  }

  /// A part of the pattern's text by itself.
  private func leaf(_ range: Range<String.Index>) -> Component? {
    guard !range.isEmpty else { return factory.empty() }
    return try? Regex(options + pattern[range])
  }

  private func polled(_ component: Component) -> Component {
    factory.accumulate(component, poll.component)
  }

  private mutating func compose(_ alternation: _RegexParser.AST.Alternation) -> Component? {
    var result: Component?
    for child in alternation.children {
      // An option reaches into the branches behind it.
      guard !changesOptions(child), let branch = compose(child) else { return nil }
      result = result.map { factory.accumulateAlternation($0, branch) } ?? branch
    }
    return result.map { polled(factory.orderedChoice($0)) }
  }

  private func changesOptions(_ node: Node) -> Bool {
    switch node {
    case .atom(let atom):
      if case .changeMatchingOptions = atom.kind { return true }
      return false
    case .concatenation(let concatenation): return concatenation.children.contains(where: changesOptions)
    default: return false
    }
  }

  private mutating func compose(_ children: [Node]) -> Component? {
    let outer = options
    defer { options = outer }
    var result: Component?
    var simple: Range<String.Index>?
    func joined(_ next: Component) -> Component { result.map { factory.accumulate($0, next) } ?? next }
    for child in children {
      let range = child.location.range
      if case .trivia = child { continue }
      if !needsParts(child) {
        simple = (simple?.lowerBound ?? range.lowerBound)..<range.upperBound
        continue
      }
      if let run = simple {
        guard let part = leaf(run) else { return nil }
        result = joined(part)
        simple = nil
      }
      if changesOptions(child) {
        options += pattern[range]
        continue
      }
      guard let part = compose(child) else { return nil }
      result = joined(part)
    }
    if let run = simple {
      guard let part = leaf(run) else { return nil }
      result = joined(part)
    }
    return result ?? factory.empty()
  }

  private mutating func compose(_ group: _RegexParser.AST.Group) -> Component? {
    let kind = group.kind.value
    let outer = options
    defer { options = outer }
    var capture: Int?
    if kind.isCapturing {
      captureCount += 1
      capture = captureCount
    }
    if case .changeMatchingOptions = kind {
      // `(?i:` sets what `(?i)` does.
      let start = pattern[group.location.range.lowerBound..<group.child.location.range.lowerBound]
      guard start.hasSuffix(":") else { return nil }
      options += start.dropLast() + ")"
    }
    guard let child = compose(group.child) else { return nil }
    switch kind {
    case .capture, .namedCapture:
      guard let capture, let reference = references[capture] else { return factory.capture(child) }
      return factory.capture(child, reference._raw)
    case .nonCapture, .changeMatchingOptions: return child
    case .atomicNonCapturing: return factory.atomicNonCapturing(child)
    case .lookahead: return factory.lookaheadNonCapturing(child)
    case .negativeLookahead: return factory.negativeLookaheadNonCapturing(child)
    default: return nil
    }
  }

  private mutating func compose(_ quantification: _RegexParser.AST.Quantification) -> Component? {
    let result: Component?
    if !needsParts(quantification.child) {
      result = leaf(quantification.location.range)
    } else {
      guard let child = compose(quantification.child) else { return nil }
      result = repeated(child, quantification)
    }
    return result.map(polled)
  }

  private func repeated(_ child: Component, _ quantification: _RegexParser.AST.Quantification) -> Component? {
    let behavior: RegexRepetitionBehavior?
    switch quantification.kind.value {
    case .eager: behavior = nil
    case .reluctant: behavior = .reluctant
    case .possessive: behavior = .possessive
    @unknown default: return nil
    }
    switch quantification.amount.value {
    case .zeroOrMore: return factory.zeroOrMore(child, behavior)
    case .oneOrMore: return factory.oneOrMore(child, behavior)
    case .zeroOrOne: return factory.zeroOrOne(child, behavior)
    case .exactly, .nOrMore, .upToN, .range:
      let bounds = quantification.amount.value.bounds
      let least = bounds.atLeast ?? 0
      if let most = bounds.atMost {
        guard most < .max, least <= most else { return nil }
        return least == most
          ? factory.exactly(least, child) : factory.repeating(least..<most + 1, behavior, child)
      }
      return factory.repeating(least..<Int.max, behavior, child)
    @unknown default: return nil
    }
  }

  // MARK: References

  private func reference(_ atom: _RegexParser.AST.Atom) -> ReferenceID? {
    // Options change what a reference matches, and do not reach it here; `x` is about the text alone.
    guard options.allSatisfy({ "(?x)".contains($0) }), case .backreference(let reference) = atom.kind else {
      return nil
    }
    return Self.capture(reference, captures).flatMap { references[$0] }
  }

  /// The number of the capture that is referred to; `nil` where that depends on the place.
  private static func capture(_ reference: _RegexParser.AST.Reference, _ captures: CaptureList) -> Int? {
    guard reference.recursionLevel == nil else { return nil }
    switch reference.kind {
    case .absolute(let number): return number.value
    case .named(let name): return captures.indexOfCapture(named: name)
    case .relative: return nil
    @unknown default: return nil
    }
  }

  /// Names for the captures that are referred to, or `nil` when that depends on the place.
  private static func references(in tree: _RegexParser.AST) -> [Int: ReferenceID]? {
    var result: [Int: ReferenceID] = [:]
    let captures = tree.captureList
    var isComplete = true
    func visit(_ node: Node) {
      if case .atom(let atom) = node, case .backreference(let reference) = atom.kind {
        guard let number = capture(reference, captures) else {
          isComplete = false
          return
        }
        if result[number] == nil { result[number] = ReferenceID() }
      }
      node.children?.forEach(visit)
    }
    visit(tree.root)
    return isComplete ? result : nil
  }
}
