import Glibc
import Interpreter
import ProcessFigures

/// Runs the programs that come on standard input, each in a session of its own, and writes a line about each:
/// how it ended, the processor time of checking, of running and of assistance in milliseconds, and the memory that
/// the process holds, in KiB. `--output` shows what a program prints and what failed, `--debug` checks as
/// under a debugger. Who starts this process watches for crashes and for time without end.

/// The processor time that a program may use, in nanoseconds.
let timeLimit: UInt64 = 1_000_000_000
/// The longest sleep that is waited for, in nanoseconds.
let longestSleep: UInt64 = 20_000_000
let showsOutput = CommandLine.arguments.contains("--output")

func configuration() -> SessionConfiguration {
  var configuration = SessionConfiguration()
  configuration.limits.memory = 128 << 20
  configuration.limits.time = timeLimit
  configuration.limits.output = 256 << 10
  configuration.capabilities = [.input, .clock, .random, .exit]
  if showsOutput { configuration.output = { print($0, terminator: "") } }
  return configuration
}

/// How an evaluation ended, in a word.
func word(for evaluation: Evaluation) -> String {
  switch evaluation.outcome {
  case .value: "value"
  case .diagnostics: "diagnostics"
  case .thrown: "thrown"
  case .trapped: "trapped"
  case .interrupted: "interrupted"
  case .exited: "exited"
  }
}

func finish(_ execution: Execution, in session: Session) -> Evaluation {
  var slept: UInt64 = 0
  while true {
    switch session.resume(execution) {
    case .finished(let evaluation): return evaluation
    case .yielded: continue
    case .waiting(.tasks(let deadline?)):
      var now = timespec()
      clock_gettime(CLOCK_MONOTONIC, &now)
      let present = UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
      let pause = deadline > present ? deadline - present : 0
      guard slept + pause <= longestSleep else { return session.cancel(execution) }
      slept += pause
      var time = timespec(tv_sec: 0, tv_nsec: Int(pause))
      nanosleep(&time, nil)
    case .waiting: return session.cancel(execution)
    }
  }
}

/// Runs one program: everything that a front end may ask of it.
func run(_ source: String) -> String {
  let session = Session(configuration: configuration())
  session.prepare()
  let start = processorNanoseconds() / 1e6
  let execution = session.start(source, name: "Fuzz")
  let checked = processorNanoseconds() / 1e6
  let evaluation = finish(execution, in: session)
  let failure = evaluation.failureText() ?? ""
  let value = evaluation.value?.debugDescription ?? ""
  let ran = processorNanoseconds() / 1e6
  // A place that depends on the text alone, so that a run can be repeated.
  let place = source.utf8.count * 2 / 3
  let completions = session.completions(in: source, at: place).items.count
  _ = session.inspect(source, at: place)
  _ = Session.completeness(of: source)
  _ = session.variables.count
  session.reset()
  let assisted = processorNanoseconds() / 1e6
  if showsOutput {
    print(failure.isEmpty ? value : failure)
    print("\(completions) completions")
  }
  let times = [checked - start, ran - checked, assisted - ran].map { String(Int($0)) }
  return "\(word(for: evaluation)) \(times.joined(separator: " ")) \(residentBytes() / 1024)"
}

let input = InputStream()
while let source = input.next() {
  print(run(source))
  fflush(nil)
}
