@testable import NotebookKernel

/// A value made by hand.
struct FakeValue: ReflectedValue {
  var typeName = "Int"
  var writtenTypeName: String { typeName }
  var shape = ValueShape.number
  var description = ""
  var debugDescription = ""
  var hasOwnDescription = false
  var children: [(label: String?, value: FakeValue)] = []

  var childCount: Int { children.count }
  func child(at position: Int) -> (label: String?, value: FakeValue) { children[position] }

  static func int(_ value: Int) -> FakeValue {
    FakeValue(description: "\(value)", debugDescription: "\(value)")
  }

  static func text(_ value: String) -> FakeValue {
    FakeValue(typeName: "String", shape: .text, description: value, debugDescription: value.debugDescription)
  }

  static func record(_ name: String, _ fields: KeyValuePairs<String, FakeValue>) -> FakeValue {
    FakeValue(
      typeName: name, shape: .structure, description: "\(name)(…)",
      children: fields.map { (label: $0.key, value: $0.value) })
  }

  static func tuple(_ parts: FakeValue...) -> FakeValue {
    FakeValue(typeName: "tuple", shape: .tuple, description: "(…)", children: parts.map { (nil, $0) })
  }

  static func array(_ elements: [FakeValue]) -> FakeValue {
    FakeValue(
      typeName: "Array", shape: .array,
      description: "[" + elements.map(\.description).joined(separator: ", ") + "]",
      children: elements.map { (nil, $0) })
  }

  static func dictionary(_ pairs: [(FakeValue, FakeValue)]) -> FakeValue {
    FakeValue(
      typeName: "Dictionary", shape: .dictionary, description: "[…]",
      children: pairs.map { (nil, .tuple($0.0, $0.1)) })
  }

  static func optional(_ value: FakeValue?) -> FakeValue {
    FakeValue(
      typeName: "Optional", shape: .optional, description: value?.description ?? "nil",
      children: value.map { [(nil, $0)] } ?? [])
  }
}
