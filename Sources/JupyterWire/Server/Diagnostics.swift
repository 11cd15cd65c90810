import Glibc
import Synchronization

/// Tells the administrator, on the process's standard error, of messages that were ignored. A flood of them is
/// reported a few times only.
final class Diagnostics: Sendable {
  private static let limit = 20
  private let count = Atomic<Int>(0)
  private let write: @Sendable (String) -> Void

  init(write: @escaping @Sendable (String) -> Void = Diagnostics.writeToStandardError) { self.write = write }

  /// A message was ignored.
  func report(_ error: WireError) { report(error.description) }

  /// A message has a type that the kernel does not know, which the protocol tolerates.
  func report(unknownType type: String) {
    report("A message was ignored because its type is unknown: \(type.prefix(80).debugDescription).")
  }

  func report(_ text: String) {
    let number = count.add(1, ordering: .relaxed).newValue
    if number <= Self.limit { write(text + "\n") }
    if number == Self.limit { write("Further ignored messages are not reported.\n") }
  }

  static let writeToStandardError: @Sendable (String) -> Void = { text in
    var text = text
    text.withUTF8 { _ = Glibc.write(2, $0.baseAddress, $0.count) }
  }
}
