/// Cells of twenty lines, as people write them: each kind declares something, uses the library, and prints.
enum Cells {
  /// A cell of a kind; `tag` makes its names different from those of other cells, `seed` its numbers.
  static func cell(kind: Int, tag: String, seed: Int) -> String {
    kinds[kind % kinds.count].replacing("#", with: tag).replacing("%%", with: String(seed % 1000 + 3))
  }

  /// How many kinds there are.
  static var count: Int { kinds.count }

  private static let kinds = [
    """
    struct Reading# {
      var place: String
      var celsius: Double
      var isValid: Bool { celsius > -90 && celsius < 60 }
      func shifted(by amount: Double) -> Reading# {
        Reading#(place: place, celsius: celsius + amount)
      }
    }
    let places# = ["roof", "cellar", "garden", "street"]
    var readings#: [Reading#] = []
    for index in 0..<%% {
      let place = places#[index % places#.count]
      readings#.append(Reading#(place: place, celsius: Double(index) * 0.5 - 10))
    }
    let valid# = readings#.filter { $0.isValid }.map { $0.shifted(by: 1.5) }
    let warmest# = valid#.max { $0.celsius < $1.celsius }
    let byPlace# = Dictionary(grouping: valid#, by: { $0.place })
    for (place, group) in byPlace#.sorted(by: { $0.key < $1.key }) {
      print(place, group.count, group.reduce(0) { $0 + $1.celsius })
    }
    warmest#?.celsius
    """,
    """
    enum Shape# {
      case circle(radius: Double)
      case rectangle(width: Double, height: Double)
      case triangle(base: Double, height: Double)
      var area: Double {
        switch self {
        case .circle(let radius): return 3.14159 * radius * radius
        case .rectangle(let width, let height): return width * height
        case .triangle(let base, let height): return base * height / 2
        }
      }
    }
    let shapes#: [Shape#] = (1...%%).map { number in
      switch number % 3 {
      case 0: .circle(radius: Double(number))
      case 1: .rectangle(width: Double(number), height: 2)
      default: .triangle(base: 4, height: Double(number))
      }
    }
    print(shapes#.map(\\.area).reduce(0, +).rounded())
    """,
    """
    func wordCounts#(in text: String) -> [String: Int] {
      var counts: [String: Int] = [:]
      for word in text.lowercased().split(separator: " ") {
        counts[String(word), default: 0] += 1
      }
      return counts
    }
    let text# = "the farmers work the fields together and the fields feed the farmers %% times"
    let counts# = wordCounts#(in: text#)
    let ranked# = counts#.sorted { a, b in
      a.value != b.value ? a.value > b.value : a.key < b.key
    }
    for (word, count) in ranked#.prefix(5) {
      print("\\(word): \\(String(repeating: "*", count: count))")
    }
    let longest# = counts#.keys.max { $0.count < $1.count } ?? ""
    let initials# = Set(counts#.keys.compactMap(\\.first))
    print(longest#, initials#.count)
    let line# = ranked#.map { "\\($0.key)=\\($0.value)" }.joined(separator: ", ")
    line#.count
    """,
    """
    protocol Account# {
      var owner: String { get }
      var balance: Int { get set }
    }
    extension Account# {
      mutating func deposit(_ amount: Int) { balance += amount }
      var summary: String { "\\(owner) has \\(balance)" }
    }
    enum AccountError#: Error { case overdrawn(by: Int) }
    struct Savings#: Account# {
      let owner: String
      var balance: Int
      mutating func withdraw(_ amount: Int) throws {
        guard amount <= balance else { throw AccountError#.overdrawn(by: amount - balance) }
        balance -= amount
      }
    }
    var account# = Savings#(owner: "Ada", balance: %%)
    account#.deposit(20)
    do { try account#.withdraw(10_000) } catch { print(error) }
    print(account#.summary)
    """,
    """
    final class Node# {
      var value: Int
      var children: [Node#] = []
      weak var parent: Node#?
      init(_ value: Int) { self.value = value }
      func add(_ child: Node#) {
        child.parent = self
        children.append(child)
      }
      func total() -> Int { children.reduce(value) { $0 + $1.total() } }
    }
    let root# = Node#(1)
    for number in 1...%% {
      let child = Node#(number)
      child.add(Node#(number * 2))
      root#.add(child)
    }
    let depth# = root#.children.first?.children.first?.parent === root#.children.first
    print(root#.total(), depth#)
    """,
    """
    func primes#(below limit: Int) -> [Int] {
      var isPrime = [Bool](repeating: true, count: limit)
      var found: [Int] = []
      for candidate in 2..<limit where isPrime[candidate] {
        found.append(candidate)
        var multiple = candidate * candidate
        while multiple < limit {
          isPrime[multiple] = false
          multiple += candidate
        }
      }
      return found
    }
    let small# = primes#(below: %% + 100)
    let gaps# = zip(small#, small#.dropFirst()).map { $1 - $0 }
    let widest# = gaps#.max() ?? 0
    let twins# = gaps#.filter { $0 == 2 }.count
    print("\\(small#.count) primes, widest gap \\(widest#), \\(twins#) twins")
    let squares# = small#.prefix(10).map { $0 * $0 }
    squares#.last
    """,
    """
    struct Stack#<Element> {
      private var items: [Element] = []
      var isEmpty: Bool { items.isEmpty }
      mutating func push(_ item: Element) { items.append(item) }
      mutating func pop() -> Element? { items.popLast() }
    }
    func evaluate#(_ tokens: [String]) -> Int? {
      var stack = Stack#<Int>()
      for token in tokens {
        if let number = Int(token) { stack.push(number); continue }
        guard let right = stack.pop(), let left = stack.pop() else { return nil }
        switch token {
        case "+": stack.push(left + right)
        case "*": stack.push(left * right)
        default: return nil
        }
      }
      return stack.pop()
    }
    print(evaluate#(["%%", "4", "+", "2", "*"]) ?? -1)
    """,
    """
    let samples# = (0..<%%).map { Double($0) * 0.1 }
    let mean# = samples#.reduce(0, +) / Double(samples#.count)
    let variance# = samples#.map { ($0 - mean#) * ($0 - mean#) }.reduce(0, +) / Double(samples#.count)
    let deviation# = variance#.squareRoot()
    var histogram# = [Int](repeating: 0, count: 10)
    let top# = samples#.max() ?? 1
    for sample in samples# {
      let bin = min(9, Int(sample / (top# + 0.001) * 10))
      histogram#[bin] += 1
    }
    for (bin, count) in histogram#.enumerated() where count > 0 {
      let bar = String(repeating: "=", count: count % 20)
      print(bin, bar)
    }
    let normalised# = samples#.map { sample -> Double in
      guard deviation# > 0 else { return 0 }
      return (sample - mean#) / deviation#
    }
    let outliers# = normalised#.filter { abs($0) > 1.5 }
    (mean#, deviation#, outliers#.count)
    """,
    """
    var memo#: [Int: Int] = [:]
    func collatz#(_ start: Int) -> Int {
      if start == 1 { return 0 }
      if let known = memo#[start] { return known }
      let next = start.isMultiple(of: 2) ? start / 2 : 3 * start + 1
      let steps = collatz#(next) + 1
      memo#[start] = steps
      return steps
    }
    var best# = (start: 1, steps: 0)
    for start in 1...(%% % 100 + 10) {
      let steps = collatz#(start)
      if steps > best#.steps {
        best# = (start, steps)
      }
    }
    let message# = "\\(best#.start) takes \\(best#.steps) steps"
    print(message#)
    let reversed# = String(message#.reversed())
    reversed#.uppercased()
    """,
    """
    func makeCounter#(step: Int) -> () -> Int {
      var count = 0
      return {
        count += step
        return count
      }
    }
    let counter# = makeCounter#(step: %%)
    let values# = (0..<5).map { _ in counter#() }
    func compose#<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C {
      { g(f($0)) }
    }
    let half# = compose#({ (n: Int) in Double(n) / 2 }, { (d: Double) in "\\(d)" })
    let halves# = values#.map(half#)
    let pairs# = Array(zip(values#, halves#))
    for (value, half) in pairs# {
      print(value, half)
    }
    let lookup# = Dictionary(uniqueKeysWithValues: pairs#)
    lookup#[values#[0]]
    """,
  ]
}
