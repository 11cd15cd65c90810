import Glibc

/// The processor time of this process in nanoseconds.
func processorNanoseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

/// The processor time that work takes, in nanoseconds.
func cost(of work: () -> Void) -> Double {
  let start = processorNanoseconds()
  work()
  return processorNanoseconds() - start
}

/// The memory that this process holds, in bytes.
func residentBytes() -> Int {
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  guard fgets(&line, 256, file) != nil else { return 0 }
  let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  return pages * sysconf(Int32(_SC_PAGESIZE))
}

/// The middle of some figures.
func median(_ figures: some Collection<Double>) -> Double {
  let sorted = figures.sorted()
  return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
}
