/// A function of the standard library or the host, written in Swift.
///
/// It reads its arguments and writes its result through the call, and must not trap: what may fail is checked first and
/// thrown as a `NativeExit`.
typealias NativeFunction = (_ call: borrowing NativeCall) throws(NativeExit) -> Void

/// How a native function ends when it does not return a value.
enum NativeExit: Error {
  /// The run stops.
  case trap(Trap)
  /// The pending error of the machine was set (`NativeCall.setPendingError`); the caller sees a thrown error.
  case thrown
  /// The fiber waits; the host resumes it with `Machine.resume(_:returning:)`, which writes the result.
  case suspend
  /// A nested run was stopped by an interrupt or limit; pass it on as it is.
  case stopped

  static func fatalError(_ message: String) -> NativeExit { .trap(.fatalError(message)) }
}

/// One place that calls a native function: the function and the types involved.
struct CallSite {
  var function: Int
  /// Where each argument starts, in slots from the frame base; they follow the result.
  var offsets: [Int]
  /// The types of the arguments, `self` first.
  var parameters: [RuntimeType]
  var result: RuntimeType
  /// The generic arguments, in the order of the declaration.
  var generics: [RuntimeType]
  var name: String
}

/// A native function in an object of its own: as an element of a collection it would be wrapped in thunks, and each
/// call would retain it.
final class NativeBody {
  /// Calls the function; `false` when it did not return a value: the machine's `nativeExit` tells how it ended.
  let call: (_ call: borrowing NativeCall) -> Bool

  /// Makes one of what `call` is.
  init(calling call: @escaping (_ call: borrowing NativeCall) -> Bool) { self.call = call }

  init(_ function: @escaping NativeFunction) {
    call = { call in
      do throws(NativeExit) {
        try function(call)
        return true
      } catch {
        call.machine.nativeExit = error
        return false
      }
    }
  }
}

/// Native functions by name, as `@_native("name")` in the library's source asks for them.
struct NativeRegistry {
  private var functions: [String: NativeBody] = [:]

  /// Adds a function.
  mutating func register(_ name: String, _ function: @escaping NativeFunction) {
    functions[name] = NativeBody(function)
  }

  /// The function of that name.
  subscript(_ name: String) -> NativeBody? { functions[name] }
  /// All names, unordered.
  var names: some Collection<String> { functions.keys }
}
