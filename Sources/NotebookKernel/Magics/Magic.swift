/// A line that begins with `%` at the start of a cell and speaks to the kernel instead of Swift.
enum Magic: String, CaseIterable, Sendable {
  case time, timeit, who, whos, reset, history, help, page, load, lsmagic

  /// What it does, in one line.
  var summary: String {
    switch self {
    case .time: "runs the cell and says how long it took"
    case .timeit: "runs code many times and says how long one run takes"
    case .who: "lists the names of the variables"
    case .whos: "lists the variables with their types and values"
    case .reset: "forgets all variables, functions and types"
    case .history: "lists earlier cells"
    case .help: "explains the notebook, or a name"
    case .page: "shows a value in the pager"
    case .load: "puts a file's text into the cell"
    case .lsmagic: "lists these commands"
    }
  }

  /// How it is written.
  var usage: String {
    switch self {
    case .time: "%time [CODE]"
    case .timeit: "%timeit [-n LOOPS] [-r REPEATS] [CODE]"
    case .history: "%history [COUNT | -g TEXT]"
    case .help: "%help [NAME]"
    case .page: "%page EXPRESSION"
    case .load: "%load FILE"
    case .who, .whos, .reset, .lsmagic: "%" + rawValue
    }
  }

  /// Whether its argument is Swift, and the rest of the cell belongs to it.
  var takesCode: Bool {
    switch self {
    case .time, .timeit, .page: true
    default: false
    }
  }

  /// The magic that a misspelt name most likely means.
  ///
  /// - Parameter name: A name without the `%`.
  static func suggestion(for name: String) -> Magic? {
    let best = allCases.min { $0.rawValue.editDistance(to: name) < $1.rawValue.editDistance(to: name) }
    guard let best, best.rawValue.editDistance(to: name) <= max(1, name.count / 3) else { return nil }
    return best
  }

  /// The list of all magics, aligned.
  static var list: String {
    let width = allCases.reduce(0) { max($0, $1.usage.count) }
    return allCases.map { magic in
      magic.usage + String(repeating: " ", count: width + 2 - magic.usage.count) + magic.summary
    }.joined(separator: "\n")
  }
}

extension String {
  /// How many letters must be put in, left out, changed or swapped with their neighbour to get to another text.
  func editDistance(to other: String) -> Int {
    let a = Array(self)
    let b = Array(other)
    var older: [Int] = []
    var previous = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = Swift.min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = Swift.min(best, older[j - 1] + 1) }
        row.append(best)
      }
      older = previous
      previous = row
    }
    return previous[b.count]
  }
}
