import Interpreter

extension Value: ReflectedValue {
  var shape: ValueShape {
    switch kind {
    case .void: .void
    case .string, .character: .text
    case .integer, .floatingPoint: .number
    case .structure: .structure
    case .object: .object
    case .enumeration: .enumeration
    case .tuple: .tuple
    case .optional: .optional
    case .array: .array
    case .dictionary: .dictionary
    case .set: .set
    case .bool, .function, .metatype, .other: .other
    }
  }
}
