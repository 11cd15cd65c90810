import ProcessFigures

/// The processor time that work takes, in nanoseconds.
func cost(of work: () -> Void) -> Double {
  let start = processorNanoseconds()
  work()
  return processorNanoseconds() - start
}

/// The middle of some figures.
func median(_ figures: some Collection<Double>) -> Double {
  let sorted = figures.sorted()
  return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
}
