import JupyterWire

/// A cell that a front end wants run, as the kernel's core sees it. ``JupyterWire/Cell`` is one.
protocol CellContext: AnyObject {
  var request: ExecuteRequest { get }
  var subshell: SubshellID? { get }
  var executionCount: Int { get }
  var isInterrupted: Bool { get }
  var sink: any OutputSink { get }
  /// The core's own state of this cell.
  var state: AnyObject? { get set }

  func publishResult(_ bundle: MIMEBundle)
  func requestInput(prompt: String, password: Bool) throws(InputError)
  var input: InputState { get }
  /// Gives the wire its turn from within.
  func yield()
  /// Has the cell resumed after it said that it waits.
  func wake()
}

extension Cell: CellContext {
  var sink: any OutputSink { output }

  func wake() { signals.wake() }
}
