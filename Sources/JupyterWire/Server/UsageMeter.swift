import Glibc
import Synchronization

/// Measures what the kernel and its machine use, for `usage_request`.
final class UsageMeter: Sendable {
  private struct Sample {
    var time: UInt64 = 0
    var processTicks: [Int32: UInt64] = [:]
    var hostBusy: UInt64 = 0
    var hostTotal: UInt64 = 0
  }

  private let last = Mutex(Sample())

  /// The content of a `usage_reply`. CPU shares cover the time since the last call; the first has none.
  func measure() -> JSONObject {
    let processes = [getpid()] + ProcessTree.descendants(of: getpid())
    var sample = Sample(time: MonotonicClock.now)
    for id in processes { sample.processTicks[id] = ProcessTree.stat(id)?.ticks }
    (sample.hostBusy, sample.hostTotal) = Self.hostTicks()
    let before = last.withLock { last in
      defer { last = sample }
      return last
    }
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    var content: JSONObject = [
      "hostname": .string(
        String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)),
      "pid": .int(Int(getpid())), "kernel_cpu": .double(Self.kernelShare(sample, before)),
      "kernel_memory": .int(processes.reduce(0) { $0 + Self.memory(of: $1) }),
    ]
    if before.hostTotal > 0, sample.hostTotal > before.hostTotal {
      let busy = Double(sample.hostBusy - before.hostBusy) / Double(sample.hostTotal - before.hostTotal)
      content["host_cpu_percent"] = .double(Self.rounded(busy * 100))
    }
    content["cpu_count"] = .int(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    content["host_virtual_memory"] = .object(Self.hostMemory())
    return content
  }

  private static func kernelShare(_ sample: Sample, _ before: Sample) -> Double {
    guard before.time > 0, sample.time > before.time else { return 0 }
    let ticks = sample.processTicks.reduce(UInt64(0)) { sum, entry in
      let old = before.processTicks[entry.key] ?? entry.value
      return sum + (entry.value > old ? entry.value - old : 0)
    }
    let seconds = Double(ticks) / Double(sysconf(Int32(_SC_CLK_TCK)))
    return rounded(seconds / (Double(sample.time - before.time) / 1e9) * 100)
  }

  private static func rounded(_ percent: Double) -> Double { (percent * 10).rounded() / 10 }

  /// A process's proportional share of memory, in bytes.
  private static func memory(of id: Int32) -> Int {
    (lines("/proc/\(id)/smaps_rollup")["Pss"] ?? lines("/proc/\(id)/status")["VmRSS"] ?? 0) * 1024
  }

  private static func hostTicks() -> (busy: UInt64, total: UInt64) {
    guard let bytes = SmallFile.read("/proc/stat"), let line = bytes.split(separator: .newline).first else {
      return (0, 0)
    }
    let ticks = line.split(separator: .space).dropFirst().prefix(8).map {
      UInt64(String(decoding: $0, as: UTF8.self)) ?? 0
    }
    let total = ticks.reduce(0, +)
    let idle = ticks.count > 4 ? ticks[3] + ticks[4] : 0
    return (total - idle, total)
  }

  private static func hostMemory() -> JSONObject {
    let kibibytes = lines("/proc/meminfo")
    func bytes(_ name: String) -> Int { (kibibytes[name] ?? 0) * 1024 }
    let total = bytes("MemTotal")
    let available = bytes("MemAvailable")
    let cached = bytes("Cached") + bytes("SReclaimable")
    return [
      "total": .int(total), "available": .int(available),
      "percent": .double(total > 0 ? rounded(Double(total - available) / Double(total) * 100) : 0),
      "used": .int(max(0, total - bytes("MemFree") - cached - bytes("Buffers"))),
      "free": .int(bytes("MemFree")),
      "active": .int(bytes("Active")), "inactive": .int(bytes("Inactive")), "buffers": .int(bytes("Buffers")),
      "cached": .int(cached), "shared": .int(bytes("Shmem")), "slab": .int(bytes("Slab")),
    ]
  }

  /// The numbers of a file with lines such as `Name:  123 kB`.
  private static func lines(_ path: String) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for line in (SmallFile.read(path) ?? []).split(separator: .newline) {
      let words = line.split(separator: .space)
      guard words.count >= 2, words[0].last == UInt8(ascii: ":"),
        let number = Int(String(decoding: words[1], as: UTF8.self))
      else { continue }
      numbers[String(decoding: words[0].dropLast(), as: UTF8.self)] = number
    }
    return numbers
  }
}
