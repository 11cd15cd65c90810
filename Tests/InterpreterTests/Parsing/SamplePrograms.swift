/// Programs that use most of the grammar; the starting points of mutation and of the prefix test.
enum SamplePrograms {
  static let all = [shapes, bank, text, generics, concurrency, algebra]

  static let shapes = #"""
    import Foundation

    /// A shape with an area.
    protocol Shape: CustomStringConvertible {
      var area: Double { get }
      mutating func scale(by factor: Double)
    }

    extension Shape {
      var description: String { "area \(area)" }
    }

    struct Circle: Shape, Hashable {
      var radius = 1.0 {
        willSet { print("from \(radius)") }
        didSet(old) { if old > radius { print("smaller") } }
      }
      var area: Double { .pi * radius * radius }
      mutating func scale(by factor: Double) { radius *= factor }
      static let unit = Circle()
      subscript(index: Int, scaled by: Double = 1) -> Double {
        get { radius * by + Double(index) }
        set { radius = newValue / by }
      }
    }

    indirect enum Tree<Element: Comparable>: Equatable {
      case leaf
      case node(Tree, Element, right: Tree)

      func contains(_ value: Element) -> Bool {
        switch self {
        case .leaf: return false
        case .node(let left, let own, right: _) where value < own: return left.contains(value)
        case let .node(_, own, right):
          return own == value || right.contains(value)
        }
      }
    }

    let shapes: [any Shape] = [Circle(radius: 2), Circle.unit]
    for (index, shape) in shapes.enumerated() where shape.area > 1 {
      print(index, shape, separator: ": ", terminator: "\n")
    }
    let total = shapes.map(\.area).reduce(0, +)
    """#

  static let bank = #"""
    enum BankError: Error { case insufficient(needed: Int), closed }

    final class Account {
      private(set) var balance: Int
      weak var owner: Person?
      unowned let bank: Bank
      lazy var history: [String] = []
      init?(balance: Int = 0, bank: Bank) {
        guard balance >= 0 else { return nil }
        self.balance = balance
        self.bank = bank
      }
      convenience init(_ bank: Bank) { self.init(balance: 0, bank: bank)! }
      deinit { print("closed") }
      @discardableResult
      func withdraw(_ amount: Int) throws(BankError) -> Int {
        if amount > balance { throw .insufficient(needed: amount - balance) }
        balance -= amount
        defer { history.append("-\(amount)") }
        return balance
      }
    }

    do {
      let left = try account.withdraw(5)
      print(left)
    } catch .insufficient(let needed) where needed > 3 {
      print("missing \(needed)")
    } catch let error as BankError {
      print(error)
    } catch {
      print("other: \(error)")
    }
    let maybe = try? account.withdraw(1)
    let name = account.owner?.address?.street.uppercased() ?? "unknown"
    var counts: [Character: Int] = [:]
    outer: while true {
      for letter in name {
        counts[letter, default: 0] += 1
        if counts.count > 10 { break outer } else { continue }
      }
      repeat { } while false
    }
    """#

  static let text = #####"""
    let plain = "tab\t quote \" unicode \u{1F600}"
    let raw = #"no \n escape, but \#(plain) is"#
    let deep = ##"a "# b \##(1 + 2)"##
    let long = """
      first \(plain)
        indented \
      joined
      say ""\"quotes"
      """
    let nested = "outer \("inner \(plain.count + [1, 2, 3].count)")"
    let numbers = (0xFF, 0b1010_1010, 0o17, 1_000_000, 1.5e-10, 0x1.8p3, -7)
    let pattern = /[a-z]+(?<number>\d+)/
    let extended = #/a/b [(]/#
    let closed = 1...5, half = 0..<10, from = 3..., upTo = ..<7
    #if os(Linux) && !DEBUG
      print(#file, #line, #function)
    #elseif canImport(Darwin)
      print("mac")
    #else
      print("other")
    #endif
    let result = if plain.isEmpty { 1 } else if raw == "x" { 2 } else { 3 }
    let kind = switch numbers {
    case (255, _, let c, ...): c
    case (1..., 2, _, _, is Int): 2
    default: 0
    }
    """#####

  static let generics = #"""
    precedencegroup Pipe { associativity: left higherThan: AssignmentPrecedence }
    infix operator |>: Pipe
    prefix operator √
    func |> <A, B>(value: A, f: (A) throws -> B) rethrows -> B { try f(value) }
    prefix func √ (x: Double) -> Double { x.squareRoot() }

    protocol Container<Item> {
      associatedtype Item: Hashable = Int where Item: Sendable
      init(_ items: Item...)
      func index(where predicate: (Item) -> Bool) -> Int?
    }
    extension Array: Container where Element: Hashable & Sendable {
      typealias Item = Element
      func index(where predicate: (Element) -> Bool) -> Int? { firstIndex(where: predicate) }
    }
    func largest<T>(_ xs: some Sequence<T>, by less: @escaping (T, T) -> Bool = { $0 < $1 }) -> T?
    where T: Comparable, T.Stride == Int {
      var best: T?
      for x in xs { if let b = best, less(x, b) { continue } else { best = x } }
      return best
    }
    @propertyWrapper struct Clamped<Value: Comparable> {
      var wrappedValue: Value { get { value } set { value = min(max(newValue, range.lowerBound), range.upperBound) } }
      private var value: Value
      let range: ClosedRange<Value>
      init(wrappedValue: Value, _ range: ClosedRange<Value>) { self.range = range; value = wrappedValue }
      var projectedValue: Self { self }
    }
    struct Settings { @Clamped(0...10) var volume: Int = 5 }
    let r = 4.0 |> { √$0 } |> Int.init
    let sorted = [3, 1, 2].sorted(by: >)
    let dictionary = Dictionary<String, [Int]>(grouping: [1, 2], by: { "\($0 % 2)" })
    let path: WritableKeyPath<Settings, Int> = \.volume
    let any: Any = dictionary as Any
    if let d = any as? [String: [Int]], case let xs? = d["a"], xs.isEmpty, #available(macOS 13, *) { }
    func swapTwo<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
    """#

  static let concurrency = #"""
    actor Counter {
      private var value = 0
      nonisolated let id: Int = 1
      func increment(by amount: Int = 1) -> Int { value += amount; return value }
    }
    @MainActor func show(_ text: String) async { print(text) }
    func load(_ urls: [String]) async throws -> [Int] {
      try await withThrowingTaskGroup(of: Int.self) { group in
        for url in urls { group.addTask { [weak self, url] in try await self?.fetch(url) ?? 0 } }
        var results: [Int] = []
        for try await result in group { results.append(result) }
        return results
      }
    }
    let counter = Counter()
    async let first = counter.increment()
    let second = await counter.increment(by: 2)
    Task { @MainActor in await show("\(await first + second)") }
    let handler: @Sendable (Int, _ name: String) async throws -> Void = { (count: Int, name) async throws -> Void in
      guard count > 0, !name.isEmpty else { throw CancellationError() }
    }
    view.animate(duration: 2) { $0.fade() } completion: { finished in print(finished) }
    """#

  static let algebra = #"""
    struct Vector: Equatable {
      var x, y: Double
      static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
      static prefix func - (a: Vector) -> Vector { Vector(x: -a.x, y: -a.y) }
      static func += (a: inout Vector, b: Vector) { a = a + b }
      func callAsFunction(_ k: Double) -> Vector { .init(x: k * x, y: k * y) }
    }
    func fibonacci(_ n: Int) -> Int { n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2) }
    var sieve = [Bool](repeating: true, count: 100)
    for i in stride(from: 2, to: 100, by: 1) where sieve[i] {
      var j = i * i
      while j < 100 { sieve[j] = false; j += i }
    }
    let primes = sieve.indices.filter { $0 > 1 && sieve[$0] }
    let matrix: [[Double]] = [[1, 2], [3, 4]]
    let transposed = matrix[0].indices.map { column in matrix.map { row in row[column] } }
    let (quotient, remainder) = 17.quotientAndRemainder(dividingBy: 5)
    let mask = ~0 & 0xFF | 1 << 3 ^ 2 &+ Int.max &* 2
    let isOdd = quotient % 2 != 0 && !(remainder == 0 || quotient >= 3)
    let tuple: (Int, label: String, Double?) = (1, label: "a", nil)
    print(tuple.0, tuple.label, tuple.2 as Any, type(of: tuple), Int.self, (any Equatable).self)
    """#
}
