import Testing

@testable import Interpreter

/// The natives of arrays, sets and numbers do what Swift's own functions do, and trap where those do.
@Suite("Natives of collections and numbers") struct CollectionNativeTests {
  @Test func insertAndRemove() throws {
    let bench = NativeBench()
    let array = (TestValue.ints([1, 2, 3]), "[Int]")
    for index in 0...3 {
      var expected = [1, 2, 3]
      expected.insert(9, at: index)
      let (_, changed) = try bench.call(
        "array.insert", [array, (.int(9), "Int"), (.int(index), "Int")], generics: ["Int"], changed: 0)
      #expect(changed == .ints(expected))
    }
    for index in 0..<3 {
      var expected = [1, 2, 3]
      let element = expected.remove(at: index)
      let (removed, changed) = try bench.call(
        "array.remove", [array, (.int(index), "Int")], returning: "Int", generics: ["Int"], changed: 0)
      #expect(removed == .int(element))
      #expect(changed == .ints(expected))
    }
  }

  @Test(arguments: [-1, 4, .max, .min]) func indicesOutOfRangeTrap(_ index: Int) {
    let bench = NativeBench()
    let array = (TestValue.ints([1, 2, 3]), "[Int]")
    #expect(
      trapMessage { () throws(NativeExit) in
        _ = try bench.call(
          "array.insert", [array, (.int(9), "Int"), (.int(index), "Int")], generics: ["Int"])
      } == "Fatal error: \(index < 0 ? "Negative " : "")Array index is out of range")
    #expect(
      trapMessage { () throws(NativeExit) in
        _ = try bench.call(
          "array.remove", [array, (.int(index), "Int")], returning: "Int", generics: ["Int"])
      } == "Fatal error: Index out of range")
    let message = trapMessage { () throws(NativeExit) in
      _ = try bench.call(
        "array.replace",
        [
          array, (.int(index < 0 ? index : 1), "Int"), (.int(index < 0 ? 1 : index), "Int"),
          (.ints([]), "[Int]"),
        ],
        generics: ["Int"])
    }
    #expect(
      message
        == "Fatal error: Array replace: subrange \(index < 0 ? "start is negative" : "extends past the end")")
  }

  @Test func replaceAndAppend() throws {
    let bench = NativeBench()
    for lower in 0...4 {
      for upper in lower...4 {
        for new in [[], [7], [7, 8, 9, 10, 11]] {
          var expected = [1, 2, 3, 4]
          expected.replaceSubrange(lower..<upper, with: new)
          let (_, changed) = try bench.call(
            "array.replace",
            [
              (.ints([1, 2, 3, 4]), "[Int]"), (.int(lower), "Int"), (.int(upper), "Int"),
              (.ints(new), "[Int]"),
            ],
            generics: ["Int"], changed: 0)
          #expect(changed == .ints(expected))
        }
      }
    }
    let (_, strings) = try bench.call(
      "array.appendArray",
      [(.strings(["a"]), "[String]"), (.strings(["b", "a longer piece of text"]), "[String]")],
      generics: ["String"], changed: 0)
    #expect(strings == .strings(["a", "b", "a longer piece of text"]))
  }

  @Test func sorts() throws {
    let bench = NativeBench()
    let ints = (0..<500).map { ($0 &* 7919) % 263 - 100 } + [.max, .min]
    let (isSorted, sorted) = try bench.call(
      "array.sortIfNative", [(.ints(ints), "[Int]")], returning: "Bool", generics: ["Int"], changed: 0)
    #expect(isSorted == .bool(true))
    #expect(sorted == .ints(ints.sorted()))
    let doubles = ints.map { Double($0) / 3 } + [.infinity, -.infinity, 0, -0.0]
    let (_, sortedDoubles) = try bench.call(
      "array.sortIfNative", [(.doubles(doubles), "[Double]")], returning: "Bool", generics: ["Double"],
      changed: 0)
    #expect(sortedDoubles == .doubles(doubles.sorted()))
    let (_, texts) = try bench.call(
      "array.sortIfNative", [(.strings(TextNativeTests.texts), "[String]")], returning: "Bool",
      generics: ["String"],
      changed: 0)
    #expect(texts == .strings(TextNativeTests.texts.sorted()))
    let (other, _) = try bench.call(
      "array.sortIfNative", [(.none, "[(Int, Int)]")], returning: "Bool", generics: ["(Int, Int)"], changed: 0
    )
    #expect(other == .bool(false))
  }

  @Test func sets() throws {
    let bench = NativeBench()
    let machine = bench.machine
    let type = bench.type("Set<Int>")
    _ = type
    let (result, set) = try bench.call(
      "set.insert", [(.none, "Set<Int>"), (.int(4), "Int")], returning: "(Bool, Int)", generics: ["Int"],
      changed: 0)
    #expect(result == .tuple([.bool(true), .int(4)]))
    #expect(set == .ints([4]))
    #expect(machine.pendingTrap == nil)
    for bucket in [-2, -1, 0, 5, .max, .min] {
      #expect(
        trapMessage { () throws(NativeExit) in
          _ = try bench.call(
            "set.element", [(.none, "Set<Int>"), (.int(bucket), "Int")], returning: "Int", generics: ["Int"])
        } == "Fatal error: Attempting to access Set elements using an invalid index")
    }
  }

  @Test func numbers() throws {
    let bench = NativeBench()
    for value in [
      0, -0.0, 1, -2.75, 1e300, .leastNonzeroMagnitude, .infinity, -.infinity, .nan, .greatestFiniteMagnitude,
    ]
      as [Double]
    {
      let argument = (TestValue.double(value), "Double")
      #expect(
        try bench.call("float.exponent", [argument], returning: "Int").result == .int(Int(value.exponent)))
      #expect(
        try bench.call("float.isSignMinus", [argument], returning: "Bool").result
          == .bool(value.sign == .minus))
      for other in [0, 3, -0.5, .infinity] as [Double] {
        let pair = [argument, (TestValue.double(other), "Double")]
        guard
          case .double(let result) = try bench.call("float.truncatingRemainder", pair, returning: "Double")
            .result
        else { continue }
        #expect(result.bitPattern == value.truncatingRemainder(dividingBy: other).bitPattern || result.isNaN)
      }
      for exponent in [0, 3, -1074, .max, .min] {
        let scaled = try bench.call(
          "float.scale", [(.int(1), "Int"), (.int(exponent), "Int"), argument], returning: "Double"
        ).result
        guard case .double(let result) = scaled else { continue }
        let expected = Double(sign: .minus, exponent: exponent, significand: value)
        #expect(result == expected || expected.isNaN)
      }
    }
    for (left, right) in [(Int.max, Int.max), (.min, -1), (3, -7), (0, .min)] {
      let product = left.multipliedFullWidth(by: right)
      let result = try bench.call(
        "int.multipliedFullWidth", [(.int(left), "Int"), (.int(right), "Int")], returning: "(Int, UInt)"
      ).result
      #expect(result == .tuple([.int(product.high), .int(Int(bitPattern: product.low))]))
    }
    for divisor in [0] {
      #expect(
        trapMessage { () throws(NativeExit) in
          _ = try bench.call(
            "int.dividingFullWidth", [(.int(divisor), "Int"), (.tuple([.int(0), .int(3)]), "(Int, UInt)")],
            returning: "(Int, Int)")
        } == "Fatal error: Division by zero")
    }
  }

  @Test(arguments: [
    ("%d items", "7"), ("%5.2f|", "3.14159"), ("%-8@|", "text"), ("%08.3f", "-2.5"), ("%x %%", "255"),
    ("%e", "12345.678"),
    ("%+d", "5"), ("%5d|", "-42"), ("%c", "65"), ("%s", "7"), ("%", "1"), ("%d %d", "1"), ("%n", "1"),
    ("%1$@ %1$@", "x"),
    ("%99999999999999999999d", "1"), ("%.99999999999f", "1.5"), ("%*d", "9"), ("%lu", "9"), ("%@", "1.5"),
  ])
  func formats(_ format: String, _ argument: String) {
    let value: FormatArgument =
      Int(argument).map { .integer($0) } ?? Double(argument).map { .number($0) } ?? .text(argument)
    var formatter = PrintfFormatter(format: format, arguments: [value])
    let text = formatter.formatted()
    let expected = [
      "%d items": "7 items", "%5.2f|": " 3.14|", "%-8@|": "text|", "%08.3f": "-002.500", "%x %%": "ff %",
      "%e": "1.234568e+04", "%+d": "+5", "%5d|": "  -42|", "%c": "A", "%1$@ %1$@": "x x", "%lu": "9",
      "%@": "1.5",
    ]
    if let expected = expected[format] { #expect(text == expected) }
    #expect(text.utf8.count < 1 << 18)
  }
}
