struct K: CodingKey { var stringValue: String; var intValue: Int?; init(stringValue: String) { self.stringValue = stringValue }; init(intValue: Int) { self.stringValue = "Index \(intValue)"; self.intValue = intValue } 
 init(_ s: String, _ i: Int?) { stringValue = s; intValue = i } }
struct E1: Error { var x = 1 }
struct E2: Error, CustomStringConvertible { var description: String { "desc" } }
func p(_ path: [any CodingKey], _ d: String = "dd.", _ u: (any Error)? = nil) {
  print(DecodingError.typeMismatch(Int.self, .init(codingPath: path, debugDescription: d, underlyingError: u)))
  print(DecodingError.valueNotFound([String].self, .init(codingPath: path, debugDescription: d, underlyingError: u)))
  print(DecodingError.dataCorrupted(.init(codingPath: path, debugDescription: d, underlyingError: u)))
  print(EncodingError.invalidValue(5.5, .init(codingPath: path, debugDescription: d, underlyingError: u)))
}
p([])
p([K(intValue: 3)])
p([K(stringValue: "a"), K(intValue: 3), K(intValue: 4), K(stringValue: "b")], "")
p([K(stringValue: "a.b"), K(stringValue: "c d"), K(stringValue: "e`f"), K(stringValue: ""), K(stringValue: "12"), K(stringValue:"a\"b"), K(stringValue: "q\\r"), K(stringValue: "[x]"), K(stringValue: "é-1\n")])
p([K("s", 7), K("Index 1", 1)], "no dot", E1())
p([K(stringValue: "a")], "no dot", E2())
p([], "no dot", DecodingError.dataCorrupted(.init(codingPath: [K(stringValue: "z")], debugDescription: "inner")))
print(DecodingError.keyNotFound(K(stringValue: "zz"), .init(codingPath: [K(stringValue: "a")], debugDescription: "x")))
print(DecodingError.keyNotFound(K(intValue: 5), .init(codingPath: [], debugDescription: "x")))
print(DecodingError.keyNotFound(K(stringValue: "a.b`"), .init(codingPath: [], debugDescription: "")))
print(EncodingError.invalidValue("str", .init(codingPath: [], debugDescription: "x")))
print(EncodingError.invalidValue(K(stringValue: "a"), .init(codingPath: [], debugDescription: "x")))
print(EncodingError.invalidValue(Optional<Int>.none as Any, .init(codingPath: [], debugDescription: "x")))
print(K(stringValue: "a"), K(intValue: 2), [K(stringValue: "q")])
print(DecodingError.Context(codingPath: [K(stringValue: "a")], debugDescription: "x"))
debugPrint(K(stringValue: "a"))
enum CK: String, CodingKey { case a = "A", b }
enum CI: Int, CodingKey { case a = 5, b }
enum CN: CodingKey { case a, b }
print(CK.a, CK.a.stringValue, CK.a.intValue as Any, CK(stringValue: "A") as Any, CK(stringValue: "a") as Any, CK(intValue: 0) as Any, CK.b)
print(CI.a, CI.a.stringValue, CI.a.intValue as Any, CI(stringValue: "a") as Any, CI(intValue: 6) as Any, CI(rawValue: 5) as Any)
print(CN.a, CN.a.stringValue, CN.a.intValue as Any, CN(stringValue: "a") as Any, CN(intValue: 6) as Any, CN.a == .b)
let u = CodingUserInfoKey(rawValue: "u")!
print(u, u.rawValue, [u: 1])
