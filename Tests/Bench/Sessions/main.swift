import Glibc
import Interpreter
import ProcessFigures

/// Measures a session from inside of its host and writes a line for each figure: a name and a number.
///
/// Usage: `SessionBench [memory | host_call | cells | leak]`

func report(_ name: String, _ figure: Double) {
  print(name, figure)
  fflush(nil)
}

func run(_ session: Session, _ source: String) {
  let evaluation = session.evaluate(source, name: "Cell")
  if let failure = evaluation.failureText() {
    print(failure)
    print(source)
    exit(1)
  }
}

/// Nanoseconds that a call into a bound host function adds to a loop.
func hostCall() -> Double {
  let session = Session()
  let module = HostModule("Host") {
    HostFunction("successor") { (number: Int) -> Int in number &+ 1 }
  }
  do { try session.add(module) } catch { exit(1) }
  run(
    session,
    """
    func calling(_ count: Int) -> Int { var n = 0; while n < count { n = successor(n) }; return n }
    func counting(_ count: Int) -> Int { var n = 0; while n < count { n = n &+ 1 }; return n }
    _ = calling(10) + counting(10)
    """)
  let count = 2_000_000.0
  let figures = (0..<7).map { _ in
    let calling = cost { run(session, "_ = calling(2_000_000)") }
    return (calling - cost { run(session, "_ = counting(2_000_000)") }) / count
  }
  return median(figures)
}

/// Milliseconds of each of many different cells in one session.
func cells(_ count: Int, in session: Session) -> [Double] {
  (0..<count).map { index in
    let source = Cells.cell(kind: index, tag: String(index), seed: index % 50)
    return cost { run(session, source) } / 1e6
  }
}

/// Bytes that an array of a million numbers adds to a session, by the process's memory.
func millionDoubles() -> Double {
  let session = Session()
  run(session, "let warm = [Double](repeating: 1, count: 10)")
  let before = residentBytes()
  run(session, "let numbers = [Double](repeating: 1, count: 1_000_000)")
  return Double(residentBytes() - before)
}

/// Bytes that a million appended numbers add to a session, by the process's memory.
func millionAppended() -> Double {
  let session = Session()
  run(session, "var warm: [Double] = []; for i in 0..<10 { warm.append(Double(i)) }")
  let before = residentBytes()
  run(session, "let numbers = (0..<1_000_000).map { Double($0) }")
  return Double(residentBytes() - before)
}

/// Memory in bytes after each of several parts of a long session, whose cells are run again and again.
func repeated(_ count: Int, parts: Int) -> [Int] {
  let session = Session()
  var memory: [Int] = []
  for index in 0..<count {
    run(session, Cells.cell(kind: index, tag: "", seed: index % 50))
    if (index + 1) % (count / parts) == 0 { memory.append(residentBytes()) }
  }
  return memory
}

let only = CommandLine.arguments.dropFirst().first
func isWanted(_ name: String) -> Bool { only == nil || only == name }

if isWanted("memory") {
  report("million_doubles", millionDoubles())
  report("million_appended", millionAppended())
}
if isWanted("host_call") { report("host_call", hostCall()) }
if isWanted("cells") {
  let session = Session()
  session.prepare()
  let all = cells(1000, in: session)
  report("cell_median", median(all.prefix(100)))
  report("cell_first_ten", median(all.prefix(Cells.count)))
  report("cells_first", median(all.prefix(100)))
  report("cells_last", median(all.suffix(100)))
}
if isWanted("leak") {
  let memory = repeated(10_000, parts: 10)
  for (part, bytes) in memory.enumerated() { report("memory_\(part + 1)", Double(bytes)) }
}
