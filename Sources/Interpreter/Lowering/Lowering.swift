/// Turns checked declarations into code for one machine, each function when it is first called.
final class Lowering {
  let machine: Machine
  let queries: any TypeQueries
  let types: TypeLowering
  let natives: NativeRegistry
  /// Whether code of the user's functions is made for a debugger.
  var isDebugging = false

  private var instances: [FunctionIndex: FunctionInstance] = [:]
  private var declared: [InstanceKey: FunctionInstance] = [:]
  private var thunks: [ThunkKey: FunctionIndex] = [:]
  private var globals: [ObjectIdentifier: GlobalStorage] = [:]
  private var dispatchKeys: [DispatchEntry] = []
  private var dispatchIndices: [InstanceKey: DispatchKey] = [:]
  private var openingIndices: [OpeningKey: DispatchKey] = [:]
  private var captureCache: [ObjectIdentifier: [VariableDecl]] = [:]
  private var standardRequirements: [StandardWitness: FunctionDecl] = [:]

  private struct InstanceKey: Hashable {
    var declaration: ObjectIdentifier
    var arguments: [Type]
  }

  private struct ThunkKey: Hashable {
    var key: DispatchKey
    var type: TypeIndex
  }

  private struct OpeningKey: Hashable {
    var function: InstanceKey
    var index: Int
    var isMetatype: Bool
    var canThrow: Bool
  }

  private enum DispatchEntry {
    case virtual(FunctionDecl, Substitutions)
    case opening(Opening)
  }

  init(machine: Machine, queries: any TypeQueries, natives: NativeRegistry) {
    self.machine = machine
    self.queries = queries
    self.natives = natives
    types = TypeLowering(machine: machine, queries: queries)
    types.deinitializer = { [unowned self] in instance(of: $0, $1).index }
  }

  // MARK: Functions

  /// The function for a declaration with concrete generic arguments.
  func instance(of function: FunctionDecl, _ substitutions: Substitutions) -> FunctionInstance {
    function.resolve()
    let parameters = function.signature.parameters
    if parameters.isEmpty, let known = function.loweringData as? FunctionInstance, isOwn(known) {
      return known
    }
    let key = InstanceKey(
      declaration: ObjectIdentifier(function), arguments: parameters.map { substitutions[$0] ?? .error })
    if let known = declared[key] { return known }
    var own = Substitutions()
    for parameter in parameters { own[parameter] = substitutions[parameter] }
    let captures = isLocal(function) ? self.captures(of: function) : []
    let instance = FunctionInstance(
      index: machine.declareFunction(), body: .declaration(function), substitutions: own,
      name: function.traceName, convention: convention(of: function, own, captures: captures))
    instance.captures = captures
    instances[instance.index] = instance
    declared[key] = instance
    if parameters.isEmpty { function.loweringData = instance }
    return instance
  }

  /// Whether the machine's table has this very function.
  private func isOwn(_ instance: FunctionInstance) -> Bool { instances[instance.index] === instance }

  /// The function of a cell's top-level code.
  func cellFunction(_ cell: CellCode) -> FunctionIndex {
    let convention = Convention(result: types.lower(.void), parameters: [], canThrow: true)
    return addInstance(.cell(cell), name: "main", .none, convention).index
  }

  /// Adds a function with made-up code.
  func addInstance(
    _ body: FunctionInstance.Body, name: String, _ substitutions: Substitutions, _ convention: Convention
  ) -> FunctionInstance {
    let instance = FunctionInstance(
      index: machine.declareFunction(), body: body, substitutions: substitutions, name: name,
      convention: convention)
    instances[instance.index] = instance
    return instance
  }

  /// The function of a closure expression inside code with the given substitutions.
  func instance(
    of closure: CheckedClosure, _ substitutions: Substitutions, captures: [VariableDecl],
    convention: Convention
  ) -> FunctionInstance {
    let key = InstanceKey(
      declaration: ObjectIdentifier(closure),
      arguments: substitutions.types.isEmpty
        ? []
        : substitutions.types.sorted { ObjectIdentifier($0.key) < ObjectIdentifier($1.key) }.map(\.value))
    if let known = declared[key] { return known }
    let instance = addInstance(
      .closure(closure, captures: captures), name: closure.name, substitutions, convention)
    declared[key] = instance
    return instance
  }

  /// How a declared function's frame begins.
  func convention(of function: FunctionDecl, _ substitutions: Substitutions, captures: [VariableDecl] = [])
    -> Convention
  {
    function.resolve()
    func lower(_ type: Type) -> LoweredType { types.lower(queries.substitute(type, substitutions)) }
    var parameters = captures.map {
      Convention.Parameter(type: lower($0.type), isInOut: false, isBox: $0.isCaptured)
    }
    if let variable = function.selfVariable, !function.returnsSelf {
      parameters.append(.init(type: lower(variable.type), isInOut: function.takesSelfInOut))
    }
    for parameter in function.parameters {
      parameters.append(.init(type: lower(parameter.variable.type), isInOut: parameter.isInOut))
    }
    let result: LoweredType
    if function.kind == .initializer, function.context.nominal?.isReference ?? false {
      result = function.isFailable ? lower(queries.libraryType("Bool").declaredType) : lower(.void)
    } else {
      result = lower(function.result)
    }
    return Convention(result: result, parameters: parameters, canThrow: function.thrown != nil)
  }

  /// Whether a function is declared inside another function's body.
  func isLocal(_ function: FunctionDecl) -> Bool {
    if case .local = function.context { return true }
    return false
  }

  // MARK: Captures

  /// The variables of enclosing functions that a local function needs, those of the local functions it calls included.
  func captures(of function: FunctionDecl) -> [VariableDecl] {
    if let known = captureCache[ObjectIdentifier(function)] { return known }
    var collector = CaptureCollector(queries: queries)
    collector.visit(function)
    let captures = collector.captures
    captureCache[ObjectIdentifier(function)] = captures
    return captures
  }

  /// The same for a closure.
  func captures(of closure: CheckedClosure) -> [VariableDecl] {
    if let known = captureCache[ObjectIdentifier(closure)] { return known }
    var collector = CaptureCollector(queries: queries)
    collector.visit(closure)
    let captures = collector.captures
    captureCache[ObjectIdentifier(closure)] = captures
    return captures
  }

  // MARK: Globals

  /// The storage of a global or static variable, reserved when first asked for.
  func storage(of variable: VariableDecl) -> GlobalStorage {
    if let known = variable.loweringData as? GlobalStorage, globals[ObjectIdentifier(variable)] === known {
      return known
    }
    if let known = globals[ObjectIdentifier(variable)] { return known }
    variable.resolve()
    let type = types.lower(queries.substitute(variable.type, .none))
    let isLazy = isLazilyInitialized(variable)
    let needsFlag = isLazy || !type.isTrivial
    let flag = needsFlag ? machine.allocateGlobals(1) : nil
    let slot = machine.allocateGlobals(max(type.slots, 1))
    let storage = GlobalStorage(variable: variable, slot: slot, type: type, flag: flag)
    globals[ObjectIdentifier(variable)] = storage
    variable.loweringData = storage
    if isLazy {
      let convention = Convention(result: types.lower(.void), parameters: [], canThrow: false)
      storage.initializer =
        addInstance(.globalInitializer(variable, storage), name: variable.name, .none, convention).index
    }
    return storage
  }

  /// Static properties and globals of the library are initialized at their first use.
  private func isLazilyInitialized(_ variable: VariableDecl) -> Bool {
    switch variable.kind {
    case .staticStored: true
    case .global: variable.range.file?.isLibrary ?? false
    default: false
    }
  }

  /// Whether a global has its value by now.
  func isInitialized(_ storage: GlobalStorage) -> Bool {
    guard let flag = storage.flag else { return true }
    return machine.global(flag).pointee != 0
  }

  // MARK: Witnesses

  /// What implements a requirement for a concrete type; number types have the requirement's own operation.
  func witness(for requirement: FunctionDecl, _ type: Type, _ substitutions: Substitutions) -> DeclReference?
  {
    if let intrinsic = requirement.intrinsic, intrinsic.hasPrefix("num.") || intrinsic.hasPrefix("value."),
      let builtin = type.nominal?.builtin, Lowering.plainTypes.contains(builtin)
    {
      return DeclReference(function: requirement, substitutions: substitutions)
    }
    return queries.witness(for: requirement, substitutions)
  }

  /// Library types whose operators are all instructions.
  private static let plainTypes: Set<String> = [
    "Int8", "Int16", "Int32", "Int64", "UInt8", "UInt16", "UInt32", "UInt64", "Int128", "UInt128", "Double",
    "Float", "Bool",
  ]

  // MARK: Dynamic dispatch

  /// The key of a class's method.
  func virtualKey(_ function: FunctionDecl, _ substitutions: Substitutions) -> DispatchKey {
    var root = function
    while let overridden = root.overridden { root = overridden }
    // The receiver's type does not count, only the member's own parameters do.
    let outer = root.context.nominal?.signature.parameters.count ?? 0
    let own = root.signature.parameters.dropFirst(outer)
    let key = InstanceKey(
      declaration: ObjectIdentifier(root), arguments: own.map { substitutions[$0] ?? .error })
    if let known = dispatchIndices[key] { return known }
    let index = add(.virtual(root, substitutions))
    dispatchIndices[key] = index
    return index
  }

  /// The key of a call that opens an existential.
  func openingKey(_ opening: Opening) -> DispatchKey {
    let function = opening.function
    let instance = InstanceKey(
      declaration: ObjectIdentifier(function),
      arguments: function.signature.parameters.map { opening.substitutions[$0] ?? .error })
    let key = OpeningKey(
      function: instance, index: opening.index, isMetatype: opening.isMetatype, canThrow: opening.canThrow)
    if let known = openingIndices[key] { return known }
    let index = add(.opening(opening))
    openingIndices[key] = index
    return index
  }

  private func add(_ entry: DispatchEntry) -> DispatchKey {
    dispatchKeys.append(entry)
    return DispatchKey(dispatchKeys.count - 1)
  }
}

// MARK: - What the machine asks

extension Lowering: MachineDelegate {
  func code(for function: FunctionIndex, in machine: Machine) throws(Trap) -> FunctionCode {
    guard let instance = instances[function] else {
      throw Trap(kind: .invalidCode, message: "Fatal error: unknown function \(function)")
    }
    return try code(of: instance)
  }

  private func code(of instance: FunctionInstance) throws(Trap) -> FunctionCode {
    let attempt = FunctionLowering(self, instance, usesLongBranches: false)
    let code = attempt.run()
    if let failure = hindrance() { throw failure }
    if let failure = attempt.failure { throw failure }
    if let code { return code }
    let again = FunctionLowering(self, instance, usesLongBranches: true)
    if let code = again.run(), again.failure == nil { return code }
    throw again.failure
      ?? Trap(kind: .invalidCode, message: "Fatal error: `\(instance.name)` is too large to run")
  }

  /// Why code that was just made cannot run, whatever it says.
  func hindrance() -> Trap? {
    if let failure = types.takeFailure() { return failure }
    return machine.exhausted.map { .fatalError("too many \($0) in this session; it has to be started anew") }
  }

  func resolve(_ key: DispatchKey, for type: RuntimeType, in machine: Machine) throws(Trap) -> FunctionIndex {
    guard let dynamic = type.owner as? LoweredType else {
      throw Trap(kind: .invalidCode, message: "Fatal error: no dynamic type for a call")
    }
    switch dispatchKeys[Int(key)] {
    case .virtual(let function, let substitutions):
      let found = queries.implementation(of: function, in: dynamic.type, substitutions)
      return instance(of: found.function, found.substitutions).index
    case .opening(let opening):
      let thunk = ThunkKey(key: key, type: type.index)
      if let known = thunks[thunk] { return known }
      let made = openingThunk(opening, dynamic)
      thunks[thunk] = made
      return made
    }
  }

  private func openingThunk(_ opening: Opening, _ dynamic: LoweredType) -> FunctionIndex {
    let function = opening.function
    let captures = isLocal(function) ? self.captures(of: function) : []
    var convention = convention(of: function, opening.substitutions, captures: captures)
    let existential = types.lower(.existential(ExistentialType(protocols: [])))
    if opening.isMetatype {
      if function.kind == .initializer, function.context.nominal?.isReference == true {
        convention.parameters.removeFirst()
        convention.result = types.lower(queries.substitute(function.result, opening.substitutions))
      }
      convention.parameters.insert(.init(type: types.lower(.metatype(dynamic.type)), isInOut: false), at: 0)
    } else if function.isRequirement, function.selfVariable == nil {
      convention.parameters.insert(.init(type: existential, isInOut: function.isMutating), at: 0)
    }
    let instance = addInstance(
      .openingThunk(opening, dynamic: dynamic), name: function.traceName, opening.substitutions, convention)
    instance.captures = captures
    return instance.index
  }

  func witness(_ witness: StandardWitness, for type: RuntimeType, in machine: Machine) -> FunctionIndex? {
    guard let lowered = type.owner as? LoweredType, let nominal = lowered.type.nominal else { return nil }
    if nominal.builtin != nil {
      switch type.kind {
      case .structure, .enumeration, .opaque: break
      default: return nil
      }
    }
    guard let requirement = requirement(of: witness),
      let proto = requirement.context.nominal, queries.conforms(lowered.type, to: proto)
    else { return nil }
    var substitutions = Substitutions()
    substitutions[proto.selfParameter] = lowered.type
    guard let found = queries.witness(for: requirement, substitutions) else { return nil }
    if found.function.synthesized != nil || found.function.native != nil || found.function.intrinsic != nil {
      return nil
    }
    if found.function.isVirtual {
      let implementation = queries.implementation(
        of: found.function, in: lowered.type, found.substitutions)
      return instance(of: implementation.function, implementation.substitutions).index
    }
    return instance(of: found.function, found.substitutions).index
  }

  private func requirement(of witness: StandardWitness) -> FunctionDecl? {
    if let known = standardRequirements[witness] { return known }
    let found: FunctionDecl? =
      switch witness {
      case .description: getter("description", of: "CustomStringConvertible")
      case .debugDescription: getter("debugDescription", of: "CustomDebugStringConvertible")
      case .streamed: getter("_streamed", of: "TextOutputStreamable")
      case .reflected: getter("_reflected", of: "CustomReflectable")
      case .debugReflected: getter("_debugReflected", of: "CustomReflectable")
      case .equal: function("==", of: "Equatable")
      case .less: function("<", of: "Comparable")
      case .hash: function("hash", of: "Hashable")
      }
    standardRequirements[witness] = found
    return found
  }

  private func getter(_ name: String, of proto: String) -> FunctionDecl? {
    let members = queries.libraryType(proto).members[name] ?? []
    return members.lazy.compactMap { ($0 as? VariableDecl)?.getter }.first { $0.isRequirement }
  }

  private func function(_ name: String, of proto: String) -> FunctionDecl? { requirement(name, of: proto) }

  /// A function that a library protocol requires.
  func requirement(_ name: String, of proto: String) -> FunctionDecl? {
    let members = queries.libraryType(proto).members[name] ?? []
    return members.lazy.compactMap { $0 as? FunctionDecl }.first { $0.isRequirement }
  }

  func conforms(_ type: RuntimeType, to existential: RuntimeType, in machine: Machine) -> Bool {
    guard let concrete = type.owner as? LoweredType, let target = existential.owner as? LoweredType,
      case .existential(let requirements) = target.type
    else { return false }
    if requirements.isClassBound, !concrete.isObject { return false }
    if let superclass = requirements.superclass {
      var current: LoweredType? = concrete
      while let type = current, type.type != superclass { current = type.superclass }
      if current == nil { return false }
    }
    return requirements.protocols.allSatisfy { queries.conforms(concrete.type, to: $0) }
  }

  func isInstance(_ type: RuntimeType, ofMetatype metatype: RuntimeType, in machine: Machine) -> Bool {
    guard let concrete = type.owner as? LoweredType, let target = metatype.owner as? LoweredType,
      case .metatype(let instance) = target.type
    else { return false }
    if case .existential = instance { return conforms(type, to: types.lower(instance).runtime, in: machine) }
    var current: LoweredType? = concrete
    while let here = current {
      if here.type == instance { return true }
      current = here.superclass
    }
    return false
  }
}

extension FunctionDecl {
  /// Whether `self` is made by the function and returned: initializers of structs and enums.
  var returnsSelf: Bool { kind == .initializer && !(context.nominal?.isReference ?? false) }

  /// Whether `self` is moved in and out.
  var takesSelfInOut: Bool { isMutating && !(context.nominal?.isReference ?? false) }

  /// The name that back traces show.
  var traceName: String {
    let labels = parameters.map { ($0.label ?? "_") + ":" }.joined()
    let owner = context.nominal.map { $0.name + "." } ?? ""
    switch kind {
    case .initializer: return owner + "init(" + labels + ")"
    case .deinitializer: return owner + "deinit"
    case .getter: return owner + (storage?.name ?? name) + ".getter"
    case .setter: return owner + (storage?.name ?? name) + ".setter"
    case .willSet: return owner + (storage?.name ?? name) + ".willset"
    case .didSet: return owner + (storage?.name ?? name) + ".didset"
    case .function, .defaultArgument: return owner + name + "(" + labels + ")"
    }
  }
}
