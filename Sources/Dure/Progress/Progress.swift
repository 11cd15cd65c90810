/// Goes through a sequence and shows a live bar meanwhile.
///
/// ```swift
/// for station in progress(stations) { measure(station) }
/// ```
///
/// - Parameters:
///   - sequence: The elements. When it knows how many they are, the bar shows the part that is done.
///   - label: What is being done.
/// - Returns: A sequence of the same elements.
public func progress<Base: Sequence>(_ sequence: Base, label: String = "") -> ProgressSequence<Base> {
  ProgressSequence(base: sequence, label: label)
}

/// A sequence that shows a live bar while it is gone through.
public struct ProgressSequence<Base: Sequence>: Sequence {
  let base: Base
  let label: String

  /// Shows a bar and starts at the first element.
  ///
  /// - Returns: The iterator.
  public func makeIterator() -> ProgressIterator<Base.Iterator> {
    let count = base.underestimatedCount
    return ProgressIterator(
      base: base.makeIterator(), bar: ProgressBar(total: count > 0 ? count : nil, label: label))
  }

  /// How many elements there are at least.
  public var underestimatedCount: Int { base.underestimatedCount }
}

/// Goes through the elements of another iterator and moves a bar.
public struct ProgressIterator<Base: IteratorProtocol>: IteratorProtocol {
  var base: Base
  let bar: ProgressBar
  var hasStarted = false

  /// The next element. The one before counts as done.
  ///
  /// - Returns: The element; `nil` at the end.
  public mutating func next() -> Base.Element? {
    if hasStarted { bar.advance() }
    hasStarted = true
    let element = base.next()
    if element == nil { bar.finish() }
    return element
  }
}
