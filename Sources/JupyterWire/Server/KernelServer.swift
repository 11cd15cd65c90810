import CSodium
import CZeroMQ
import Glibc

/// A Jupyter kernel: speaks the messaging protocol 5.6 for a language.
///
/// ```swift
/// let server = KernelServer(info: info) { host in MyLanguage(host: host) }
/// let exit = try server.run(connectionFile: CommandLine.arguments[1])
/// ```
public final class KernelServer {
  private let info: KernelInfo
  private let options: KernelOptions
  private let makeLanguage: (KernelHost) -> any KernelLanguage

  /// How long the language may take to end after it was asked to.
  private static let shutdownGrace: Int32 = 2000

  /// Makes a kernel.
  ///
  /// - Parameters:
  ///   - info: What `kernel_info_reply` says.
  ///   - options: Limits and intervals.
  ///   - makeLanguage: Makes the language. Called once, on the thread that calls ``run(connectionFile:)``, when the
  ///     language is first needed: `kernel_info` is answered before.
  public init(
    info: KernelInfo, options: KernelOptions = KernelOptions(),
    makeLanguage: @escaping (KernelHost) -> any KernelLanguage
  ) {
    self.info = info
    self.options = options
    self.makeLanguage = makeLanguage
  }

  /// Listens as the launcher's file says, and serves until the kernel should end.
  ///
  /// Catches SIGINT, which interrupts cells, and SIGTERM, which ends the kernel. Ends the child processes that are left
  /// in this process's group. If the language does not end within two seconds after it was asked to, ends the process.
  ///
  /// - Parameter path: A connection file, or a registration file (JEP 66).
  /// - Returns: Why the kernel ended.
  /// - Throws: ``WireError`` when the file cannot be used, a socket cannot be bound, or the launcher does not
  ///   acknowledge the registration.
  public func run(connectionFile path: String) throws(WireError) -> KernelExit {
    guard sodium_init() >= 0 else { throw .socket("Starting libsodium", "no random numbers can be had") }
    ProcessSignals.install()
    let launch = try LaunchFile.read(path)
    let context = try ZeroMQContext()
    var connection: ConnectionFile
    switch launch {
    case .connection(let file): connection = file
    case .registration(let registration): connection = registration.connection
    }
    let bound = try BoundSockets(context: context, connection: &connection, frameLimit: options.frameLimit)
    let core = KernelCore(
      sockets: bound.sockets, key: connection.key, ports: connection.ports,
      username: getenv("USER").map { String(cString: $0) } ?? "kernel", info: info, options: options,
      diagnostics: Diagnostics(), makeLanguage: makeLanguage)
    let heartbeat = HeartbeatLoop(socket: bound.heartbeat)
    let heartbeatThread = Thread { heartbeat.run() }
    let controlThread = startControl(core)
    var ownFile: String?
    if case .registration(let registration) = launch {
      try Registrar(context: context, registration: registration, authenticator: core.authenticator)
        .register(connection.ports)
      ownFile = connection.write(kernelID: registration.kernelID)
    }
    let exit = core.executor.run()
    core.shared.executorDone.raise()
    controlThread.join()
    ProcessTree.endDescendants()
    if let ownFile { unlink(ownFile) }
    bound.close(publisher: core.publisher)
    context.terminate()
    heartbeatThread.join()
    return exit
  }

  private func startControl(_ core: KernelCore) -> Thread {
    let control = core.control
    let shared = core.shared
    return Thread {
      control.run(parentProcess: Self.openParent())
      var done = pollfd(fd: shared.executorDone.descriptor, events: Int16(POLLIN), revents: 0)
      while poll(&done, 1, Self.shutdownGrace) < 0, errno == EINTR {}
      if done.revents == 0 {
        ProcessTree.endDescendants()
        _exit(0)
      }
    }
  }

  /// A descriptor of the process that jupyter_client says started this one; -1 when that is not our parent.
  private static func openParent() -> Int32 {
    guard let text = getenv("JPY_PARENT_PID"), let id = Int32(String(cString: text)), id == getppid() else {
      return -1
    }
    return dure_pidfd_open(id)
  }
}
