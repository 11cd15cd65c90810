import Glibc
import Synchronization

/// Makes messages: numbers, dates and signs them. Usable from any thread.
final class MessageEncoder: Sendable {
  /// The identity of this kernel process.
  let session: String
  private let authenticator: MessageAuthenticator
  private let headerEnd: [UInt8]
  private let count = Atomic<UInt64>(0)

  init(session: String, username: String, authenticator: MessageAuthenticator) {
    self.session = session
    self.authenticator = authenticator
    var writer = JSONWriter()
    writer.raw("\",\"username\":")
    writer.write(username)
    writer.raw(",\"session\":")
    writer.write(session)
    writer.raw(",\"version\":\"5.6\"}")
    headerEnd = writer.bytes
  }

  /// Makes a message.
  ///
  /// - Parameters:
  ///   - type: Its type.
  ///   - prefix: The receiver's identities, or the topic.
  ///   - parent: The header of the request that causes it.
  ///   - content: The content as JSON text.
  ///   - metadata: The metadata as JSON text.
  ///   - buffers: Binary attachments.
  func encode(
    _ type: MessageType, prefix: [[UInt8]], parent: ParentHeader, content: [UInt8],
    metadata: [UInt8] = WireMessage.emptyObject, buffers: [[UInt8]] = []
  ) -> WireMessage {
    let header = makeHeader(type)
    return WireMessage(
      prefix: prefix, signature: authenticator.sign([header, parent.bytes, metadata, content]),
      header: header,
      parent: parent.bytes, metadata: metadata, content: content, buffers: buffers)
  }

  private func makeHeader(_ type: MessageType) -> [UInt8] {
    let number = count.add(1, ordering: .relaxed).newValue
    var writer = JSONWriter(capacity: 224)
    writer.raw("{\"msg_id\":\"")
    writer.raw(session)
    writer.raw("_")
    writer.raw(String(number))
    writer.raw("\",\"msg_type\":\"")
    writer.raw(type.name)
    writer.raw("\",\"date\":\"")
    writer.write(WallClock.now)
    writer.bytes.append(contentsOf: headerEnd)
    return writer.bytes
  }
}

/// The time of day, for the date in headers.
enum WallClock {
  static var now: timespec {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time
  }
}

extension JSONWriter {
  /// Appends a time as ISO 8601 in UTC with microseconds, as jupyter_client writes it.
  mutating func write(_ time: timespec) {
    let days = time.tv_sec / 86_400
    let second = time.tv_sec % 86_400
    // Days to a civil date: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), digits: 4)
    bytes.append(UInt8(ascii: "-"))
    write(month, digits: 2)
    bytes.append(UInt8(ascii: "-"))
    write(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1, digits: 2)
    bytes.append(UInt8(ascii: "T"))
    write(second / 3600, digits: 2)
    bytes.append(UInt8(ascii: ":"))
    write(second / 60 % 60, digits: 2)
    bytes.append(UInt8(ascii: ":"))
    write(second % 60, digits: 2)
    bytes.append(UInt8(ascii: "."))
    write(time.tv_nsec / 1000, digits: 6)
    bytes.append(UInt8(ascii: "Z"))
  }

  private mutating func write(_ value: Int, digits: Int) {
    let start = bytes.count
    var rest = value
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: digits))
    for index in stride(from: start + digits - 1, through: start, by: -1) {
      bytes[index] += UInt8(rest % 10)
      rest /= 10
    }
  }
}
