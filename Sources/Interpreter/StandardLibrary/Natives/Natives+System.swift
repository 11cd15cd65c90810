import Glibc

extension NativeRegistry {
  /// Random numbers, clocks, layouts and hashes.
  mutating func registerSystem() {
    register("random.next") { call throws(NativeExit) in
      try call.require(.random, to: "draw random numbers")
      var generator = SystemRandomNumberGenerator()
      call.returns(UInt(generator.next() as UInt64))
    }
    register("clock.nanoseconds") { call throws(NativeExit) in
      try call.require(.clock, to: "know the time")
      var time = timespec()
      clock_gettime(call.int(0) == 0 ? CLOCK_MONOTONIC : CLOCK_REALTIME, &time)
      call.returns(time.tv_sec * 1_000_000_000 + time.tv_nsec)
    }
    register("memoryLayout.size") { call in call.returns(NativeLayout(call.generic(0), call.machine).size) }
    register("memoryLayout.stride") { call in call.returns(NativeLayout(call.generic(0), call.machine).stride)
    }
    register("memoryLayout.alignment") { call in
      call.returns(NativeLayout(call.generic(0), call.machine).alignment)
    }
    register("hasher.init") { call in call.base.hasher(at: 0).initialize(to: Hasher()) }
    register("hasher.finalize") { call in call.returns(call.slots(0).hasher(at: 0).pointee.finalize()) }
    register("objectIdentifier.type") { call in call.returns(call.int(0)) }
  }
}

/// The layout that compiled Swift gives a type, which `MemoryLayout` tells.
struct NativeLayout {
  var size = 0
  var alignment = 1
  var stride: Int { max(1, (size + alignment - 1) / alignment * alignment) }

  init(_ type: RuntimeType, _ machine: Machine) {
    switch type.kind {
    case .integer(let kind): self.init(size: kind.bitWidth / 8)
    case .wideInteger: self.init(size: 16)
    case .bool: self.init(size: 1)
    case .float: self.init(size: 4)
    case .string, .character: self.init(size: 16, alignment: 8)
    case .substring: self.init(size: 32, alignment: 8)
    case .structure(let fields): self.init(fields.map { NativeLayout(machine.type($0.type), machine) })
    case .tuple(let elements): self.init(elements.map { NativeLayout(machine.type($0.type), machine) })
    case .optional(let wrapped):
      self.init(NativeLayout(machine.type(wrapped), machine))
      if !machine.type(wrapped).hasSpareBits { size += 1 }
    case .enumeration(let cases):
      self.init(size: 0)
      for element in cases where !element.payload.isEmpty && element.box == nil {
        let payload = NativeLayout(element.payload.map { NativeLayout(machine.type($0.type), machine) })
        size = max(size, payload.size)
        alignment = max(alignment, payload.alignment)
      }
      size += cases.count > 1 ? 1 : 0
    case .existential: self.init(size: 40, alignment: 8)
    case .function: self.init(size: 16, alignment: 8)
    default: self.init(size: 8)
    }
  }

  private init(size: Int, alignment: Int? = nil) {
    self.size = size
    self.alignment = alignment ?? max(size, 1)
  }

  private init(_ layout: NativeLayout) { self = layout }

  /// One after another.
  private init(_ parts: [NativeLayout]) {
    self.init(size: 0)
    for part in parts {
      size = (size + part.alignment - 1) / part.alignment * part.alignment + part.size
      alignment = max(alignment, part.alignment)
    }
  }
}

extension RuntimeType {
  /// Whether an Optional of it needs no extra byte.
  fileprivate var hasSpareBits: Bool {
    switch kind {
    case .string, .character, .substring, .array, .dictionary, .set, .object, .function, .bool, .enumeration:
      true
    default: false
    }
  }
}
