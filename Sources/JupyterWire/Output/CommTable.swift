import Synchronization

/// The comms that are open, on either side's initiative.
final class CommTable: Sendable {
  private let targets = Mutex<[CommID: String]>([:])

  var all: [CommID: String] { targets.withLock { $0 } }

  func open(_ id: CommID, target: String) { targets.withLock { $0[id] = target } }

  func close(_ id: CommID) { targets.withLock { _ = $0.removeValue(forKey: id) } }

  func isOpen(_ id: CommID) -> Bool { targets.withLock { $0[id] != nil } }

  /// The content of a `comm_info_reply`.
  ///
  /// - Parameter target: Lists the comms of this target only.
  func info(target: String?) -> JSONObject {
    let matching = all.filter { target == nil || $0.value == target }
    return [
      "status": "ok",
      "comms": .object(
        JSONObject(matching.map { ($0.key, .object(["target_name": .string($0.value)])) })),
    ]
  }
}
