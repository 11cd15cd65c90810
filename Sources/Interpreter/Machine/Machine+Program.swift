/// A function's code in stable memory, with its tables.
struct LoadedCode {
  let code: FunctionCode
  let instructions: UnsafeMutableBufferPointer<Instruction>
  /// Whether the source is the library's.
  let isLibrary: Bool

  init(_ code: FunctionCode) {
    var code = code
    instructions = .allocate(capacity: code.instructions.count)
    _ = instructions.initialize(fromContentsOf: code.instructions)
    code.instructions = []
    self.code = code
    isLibrary = code.isHidden || code.lines.first?.range.file?.isLibrary ?? true
  }

  func deallocate() { instructions.deallocate() }
}

extension Machine {
  /// Puts the reserved first entries into the tables: index 0 of types is no type.
  func prepareTables() {
    let none = RuntimeType(name: "<none>", layout: .void, kind: .opaque)
    types.append(none)
    _ = records.append(TypeRecord(none))
    add(errorType)
    add(weakType)
    _ = constants.append(0)
    constantIndices[0] = 0
    _ = strings.append("")
    stringIndices[""] = 0
  }

  // MARK: Types

  /// Adds a type; sets its `index`.
  ///
  /// - Returns: The index; instructions carry it as a `TypeOperand`.
  @discardableResult
  func add(_ type: RuntimeType) -> TypeIndex {
    guard types.count < records.capacity else {
      exhausted = "types"
      return 0
    }
    type.index = TypeIndex(types.count)
    types.append(type)
    _ = records.append(TypeRecord(type))
    return type.index
  }

  /// The type of an index.
  func type(_ index: TypeIndex) -> RuntimeType { types[Int(index)] }

  // MARK: Functions

  /// Adds a function whose code the delegate gives at its first call.
  func declareFunction() -> FunctionIndex {
    guard let index = functions.append(FunctionEntry()) else {
      exhausted = "functions"
      return 0
    }
    codes.append(nil)
    return FunctionIndex(index)
  }

  /// Gives a declared function its code.
  func define(_ function: FunctionIndex, _ code: FunctionCode) {
    let loaded = LoadedCode(code)
    codes[Int(function)] = loaded
    functions.base[Int(function)] = FunctionEntry(
      code: UnsafePointer(loaded.instructions.baseAddress), frameSize: code.frameSize,
      native: interpretedEntry)
    if code.debugTable != nil { debugger?.didLoad(function) }
  }

  /// Adds a function with its code.
  func addFunction(_ code: FunctionCode) -> FunctionIndex {
    let index = declareFunction()
    define(index, code)
    return index
  }

  /// The code of a function, if it was compiled.
  func code(of function: FunctionIndex) -> FunctionCode? {
    guard let loaded = codes[Int(function)] else { return nil }
    var code = loaded.code
    code.instructions = Array(loaded.instructions)
    return code
  }

  // MARK: Constants

  /// The pool index of a constant's bits.
  func constant(_ bits: Int) -> UInt32 {
    if let index = constantIndices[bits] { return index }
    guard let index = constants.append(bits) else {
      exhausted = "constants"
      return 0
    }
    constantIndices[bits] = UInt32(index)
    return UInt32(index)
  }

  /// The pool index of a string.
  func constant(_ string: String) -> UInt32 {
    // The dictionary compares by canonical equivalence; only the same bytes may share an entry.
    if let index = stringIndices[string], strings.base[Int(index)].utf8.elementsEqual(string.utf8) {
      return index
    }
    guard let index = strings.append(string) else {
      exhausted = "strings"
      return 0
    }
    stringIndices[string] = UInt32(index)
    return UInt32(index)
  }

  // MARK: Natives

  /// Adds a native function.
  ///
  /// - Returns: Its index, for a `CallSite`.
  func addNative(_ name: String, _ function: @escaping NativeFunction) -> Int {
    addNative(name, NativeBody(function))
  }

  /// Adds a native function.
  func addNative(_ name: String, _ body: NativeBody) -> Int {
    natives.append(body)
    nativeNames.append(name)
    nativeIndices[name] = natives.count - 1
    return natives.count - 1
  }

  /// The index of a native function of the registry, added when first asked for.
  func native(_ name: String, in registry: NativeRegistry) -> Int? {
    if let index = nativeIndices[name] { return index }
    guard let function = registry[name] else { return nil }
    return addNative(name, function)
  }

  /// Adds a call site of a native function.
  func addSite(
    function: Int, parameters: [RuntimeType], result: RuntimeType, generics: [RuntimeType] = []
  ) -> UInt32 {
    var offsets: [Int] = []
    var next = result.layout.slots
    var substrings: UInt64 = 0
    for (position, parameter) in parameters.enumerated() {
      if case .substring = parameter.kind, position < 64 { substrings |= 1 << UInt64(position) }
      offsets.append(next)
      next += parameter.layout.slots
    }
    let offsetTable = UnsafeMutablePointer<Int>.allocate(capacity: max(offsets.count, 1))
    offsetTable.initialize(from: offsets, count: offsets.count)
    let site = LoadedSite(
      site: CallSite(
        function: function, offsets: offsets, parameters: parameters, result: result, generics: generics,
        name: nativeNames[function]),
      body: .passUnretained(natives[function]), offsets: offsetTable, count: offsets.count, end: next,
      substrings: substrings)
    guard let index = sites.append(site) else {
      offsetTable.deallocate()
      exhausted = "calls of natives"
      return 0
    }
    return UInt32(index)
  }

  // MARK: Globals

  /// Reserves slots for global variables, zero.
  ///
  /// While no top-level function runs on the main stack, indices below `registerGlobals` are handed out first; they
  /// can be registers of a top-level function (whose frame base is global 0). Its own locals then start behind
  /// `globalsInUse`.
  func allocateGlobals(_ slots: Int) -> UInt32 {
    if !mainStackIsBusy, lowGlobals + slots <= Machine.registerGlobals {
      lowGlobals += slots
      // Temporaries of earlier top-level code may have used these slots.
      for index in lowGlobals - slots..<lowGlobals { memory[index] = 0 }
      return UInt32(lowGlobals - slots)
    }
    guard highGlobals + slots <= mainSlots + Machine.highGlobalSlots else {
      exhausted = "variables"
      return UInt32(mainSlots)
    }
    highGlobals += slots
    return UInt32(highGlobals - slots)
  }

  /// The first slot behind the globals that can be registers.
  var globalsInUse: Int { lowGlobals }

  /// The address of a global.
  func global(_ index: UInt32) -> Slots { memory + Int(index) }
}

/// A call site with what calling it needs at hand.
struct LoadedSite {
  var site: CallSite
  /// Owned by the machine's table of natives.
  var body: Unmanaged<NativeBody>
  /// The site's offsets again, in raw memory.
  var offsets: UnsafeMutablePointer<Int>
  var count: Int
  /// The first slot behind the arguments.
  var end: Int
  /// Which arguments are substrings, by their bits.
  var substrings: UInt64
}
