final class C { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("gone", n) } }
struct S { var name: String; var object: C; var pair: (String, C) }
func show(_ c: C, _ s: String) -> Int { print(c.n, s); return c.n }
func replace(_ a: inout [C], _ c: C) { a[0] = C(100); print("replaced", c.n) }
func run() {
  var objects = [C(1), C(2)]
  let fixed = objects
  print(show(fixed[0], "a"))
  _ = show(objects[1], { objects[1] = C(3); return "assigned" }())
  replace(&objects, objects[0])
  var parts = [S(name: "n", object: C(20), pair: ("p", C(21)))]
  _ = show(parts[0].object, parts[0].name + parts[0].pair.0)
  _ = show(parts[0].pair.1, { parts.removeAll(); return "removed" }())
  print(parts.count, objects.count, fixed.count)
  let words = "a b c".split(separator: " ")
  print(words[1] == "b", words[0].uppercased(), Int(words[2]) as Any, String(words[0]))
}
run()
var global = [C(50), C(51)]
func clear() -> String { global = []; return "cleared" }
_ = show(global[0], clear())
do {
  let nested = [[C(60)], [C(61)]]
  _ = show(nested[1][0], "nested")
  var text = ["x", "y"]
  text[0].append(text[1])
  text.append(text[0])
  print(text, max(text[0], text[1]), [text[0]].contains(text[0]))
  print(text[5 - 4].hasPrefix("y"))
}
