/// What machine code calls: C functions that know the machine by its address.
///
/// The caller has saved its place in the machine's state. A result other than the plain one is what
/// `NativeCode.leaveStopped` takes.
enum NativeHelpers {
  typealias Rare = @convention(c) (UnsafeRawPointer, UInt64) -> Int
  typealias Native = @convention(c) (UnsafeRawPointer, UInt32, UnsafeMutableRawPointer) -> Int
  typealias Count = @convention(c) (UnsafeRawPointer, Int) -> Int
  typealias Append =
    @convention(c) (UnsafeRawPointer, UnsafeMutableRawPointer, UnsafeMutableRawPointer, UInt32) -> Int

  /// Runs an instruction outside of the loop; `Machine.stop` or the words to skip.
  static let rare: Rare = { machine, word in
    NativeHelpers.machine(machine)._withUnsafeGuaranteedRef { $0.executeRare(word) }
  }

  /// Calls a native function; an exit code.
  static let native: Native = { machine, site, base in
    NativeHelpers.machine(machine)._withUnsafeGuaranteedRef { machine in
      switch machine.callNative(site, base.assumingMemoryBound(to: Int.self)) {
      case .none: NativeExitCode.interpret
      case .suspended: NativeExitCode.suspended
      default: NativeExitCode.failed
      }
    }
  }

  /// Destroys a block without references; an exit code.
  static let destroy: Count = { machine, reference in
    NativeHelpers.machine(machine)._withUnsafeGuaranteedRef {
      $0.destroyDead(reference) ? NativeExitCode.interpret : NativeExitCode.failed
    }
  }

  /// Retains the storage of a counted string, whose second slot it gets.
  static let retainString: Count = { _, storage in
    _ = Machine.storage(storage).retain()
    return NativeExitCode.interpret
  }

  /// Releases the storage of a counted string, whose second slot it gets.
  static let releaseString: Count = { _, storage in
    Machine.storage(storage).release()
    return NativeExitCode.interpret
  }

  /// Appends a value to an array that has no room or is shared; an exit code.
  static let append: Append = { machine, value, array, element in
    NativeHelpers.machine(machine)._withUnsafeGuaranteedRef {
      $0.append(
        value.assumingMemoryBound(to: Int.self), to: array.assumingMemoryBound(to: Int.self), element: element
      )
        ? NativeExitCode.interpret : NativeExitCode.failed
    }
  }

  @inline(__always)
  private static func machine(_ address: UnsafeRawPointer) -> Unmanaged<Machine> {
    Unmanaged<Machine>.fromOpaque(address)
  }
}
