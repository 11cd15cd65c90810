/// The sources that a debugger's front end may mean: the cells that ran, and those that it has announced.
///
/// A front end knows a cell by a path, which is made of its text: two cells of the same text are one source. The
/// interpreter knows a cell by its name, and has another name for each of its runs.
struct CellSources {
  /// A run of a cell.
  struct Run: Equatable {
    /// What the interpreter calls it.
    var name: String
    var path: String
    /// How many lines the kernel put before the cell's own.
    var addedLines: Int
  }

  /// What every path begins with.
  let prefix: String
  /// The ending of every path.
  static let suffix = ".swift"
  /// What the hash begins with.
  static let seed: UInt32 = 0xC70F_6907
  private var texts: [String: String] = [:]
  private var runsByName: [String: Run] = [:]
  /// The runs, oldest first.
  private(set) var runs: [Run] = []

  /// Makes an empty collection.
  ///
  /// - Parameter prefix: What every path begins with. It differs between kernels, so that a front end notices a restart.
  init(prefix: String) { self.prefix = prefix }

  /// The path of a cell's text.
  func path(of text: String) -> String {
    prefix + String(Murmur2.hash(text.utf8, seed: Self.seed)) + Self.suffix
  }

  /// A front end announces a cell.
  ///
  /// - Returns: Its path.
  mutating func add(_ text: String) -> String {
    let path = path(of: text)
    texts[path] = text
    return path
  }

  /// A cell begins to run.
  mutating func begin(_ name: String, text: String, addedLines: Int) -> Run {
    let run = Run(name: name, path: add(text), addedLines: addedLines)
    if runsByName.updateValue(run, forKey: name) != nil { runs.removeAll { $0.name == name } }
    runs.append(run)
    return run
  }

  /// The text behind a path.
  func text(at path: String) -> String? { texts[path] }

  /// What the interpreter calls by a name.
  func run(named name: String) -> Run? { runsByName[name] }

  /// The runs of the cell at a path.
  func runs(at path: String) -> [Run] { runs.filter { $0.path == path } }
}
