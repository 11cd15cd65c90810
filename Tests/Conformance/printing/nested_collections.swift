// Nested collections, optionals and how they print inside one another.
let some: Int? = 5
let none: Int? = nil
let nested: Int?? = 7
print(some as Any, none as Any, nested as Any)
print([some, none], [some as Any, "x" as Any])
print(["a": some], ["b": none], [[1: ["deep"]]])
print([["a", "b"], []], [[1], [2, 3]], [[[true]]])
print(("s", some, [none]), (name: "n", tags: ["x"]))
print(Optional("text") as Any, Optional([1, 2]) as Any, [Optional("q")], Optional(("t", 1)) as Any)
let c: Character? = "c"
print(c as Any, [c, nil], ["x", "y"] as [Character], Optional(2.0) as Any, Optional(true) as Any)
print("interpolated: \(String(describing: some)) \(String(describing: none)) \([1, 2]) \(["k": [1]])")
print("array of strings: \(["a", "b\"c", "line\nbreak", "tab\t", "\\"])")
print(["unicode é 日本 👍", "null\0", "\u{7f}\u{1}"])
print([1: "one"].first!, ["one": 1].map { $0 }, zip([1], ["a"]).map { $0 })
print([1, 2, 3][1...], "hello".dropFirst(), ["hello".prefix(2)], Array("ab".enumerated()))
print([1.0: 2.0], [0...3], [0..<3: "r"], [(1, 2), (3, 4)], ["t": (1, 2)])
print([Int].self, [String: Int].self, type(of: [some]), type(of: nested), type(of: (1, "a")), type(of: ["a": [1.5]]))
let any: [Any] = [1, "s", 2.5, "z" as Character, [1, "m"] as [Any], ["k": 1] as [String: Any], (1, 2), some as Any]
print(any)
print(Result<Int, Never>.success(3), [Result<String, Never>.success("ok")])
print(repeatElement("r", count: 2).map { $0 }, [1, 2, 3].lazy.map { $0 + 1 }.map { $0 }, Array([3, 1, 2].sorted().reversed()))
print([[String]?](arrayLiteral: nil, ["a"]), [Bool?.some(false)], Set<[Int]>([[1, 2]]), Set(["only"]))
