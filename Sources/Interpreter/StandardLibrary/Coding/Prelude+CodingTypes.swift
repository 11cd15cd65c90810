extension Prelude {
  /// How the library's own types are coded.
  static var codingTypes: String {
    forPrimitives(
      """
      extension #: Codable {
        init(from decoder: any Decoder) throws { self = try decoder.singleValueContainer().decode(#.self) }
        func encode(to encoder: any Encoder) throws {
          var container = encoder.singleValueContainer()
          try container.encode(self)
        }
      }
      """) + "\n"
      + forPrimitives(
        """
        extension RawRepresentable where Self: Encodable, RawValue == # {
          func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(rawValue)
          }
        }
        extension RawRepresentable where Self: Decodable, RawValue == # {
          init(from decoder: any Decoder) throws {
            let raw = try decoder.singleValueContainer().decode(#.self)
            guard let value = Self(rawValue: raw) else {
              throw DecodingError.dataCorrupted(
                DecodingError.Context(
                  codingPath: decoder.codingPath,
                  debugDescription: "Cannot initialize \\(Self.self) from invalid # value \\(raw)"))
            }
            self = value
          }
        }
        """) + codingOptional + codingCollections + codingDictionary + codingRanges
  }

  private static let codingOptional = #"""

    extension Optional: Encodable where Wrapped: Encodable {
      func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .none: try container.encodeNil()
        case .some(let wrapped): try container.encode(wrapped)
        }
      }
    }
    extension Optional: Decodable where Wrapped: Decodable {
      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() { self = nil } else { self = .some(try container.decode(Wrapped.self)) }
      }
    }

    """#

  private static let codingCollections = #"""
    extension Array: Encodable where Element: Encodable {
      func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        for element in self { try container.encode(element) }
      }
    }
    extension Array: Decodable where Element: Decodable {
      init(from decoder: any Decoder) throws {
        self.init()
        var container = try decoder.unkeyedContainer()
        while !container.isAtEnd { append(try container.decode(Element.self)) }
      }
    }
    extension Set: Encodable where Element: Encodable {
      func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        for element in self { try container.encode(element) }
      }
    }
    extension Set: Decodable where Element: Decodable {
      init(from decoder: any Decoder) throws {
        self.init()
        var container = try decoder.unkeyedContainer()
        while !container.isAtEnd { insert(try container.decode(Element.self)) }
      }
    }

    """#

  private static let codingDictionary = #"""
    extension Dictionary: Encodable where Key: Encodable, Value: Encodable {
      func encode(to encoder: any Encoder) throws {
        if Key.self == String.self {
          var container = encoder.container(keyedBy: _DictionaryCodingKey.self)
          for (key, value) in self {
            try container.encode(value, forKey: _DictionaryCodingKey(stringValue: key as! String))
          }
        } else if Key.self == Int.self {
          var container = encoder.container(keyedBy: _DictionaryCodingKey.self)
          for (key, value) in self {
            try container.encode(value, forKey: _DictionaryCodingKey(intValue: key as! Int))
          }
        } else if Key.self is any CodingKeyRepresentable.Type {
          var container = encoder.container(keyedBy: _DictionaryCodingKey.self)
          for (key, value) in self {
            let representable = key as! any CodingKeyRepresentable
            try container.encode(value, forKey: _DictionaryCodingKey(codingKey: representable.codingKey))
          }
        } else {
          var container = encoder.unkeyedContainer()
          for (key, value) in self {
            try container.encode(key)
            try container.encode(value)
          }
        }
      }
    }
    extension Dictionary: Decodable where Key: Decodable, Value: Decodable {
      init(from decoder: any Decoder) throws {
        self.init()
        if Key.self == String.self {
          let container = try decoder.container(keyedBy: _DictionaryCodingKey.self)
          for key in container.allKeys {
            self[key.stringValue as! Key] = try container.decode(Value.self, forKey: key)
          }
        } else if Key.self == Int.self {
          let container = try decoder.container(keyedBy: _DictionaryCodingKey.self)
          for key in container.allKeys {
            guard let number = key.intValue else {
              var path = decoder.codingPath
              path.append(key)
              throw DecodingError.typeMismatch(
                Int.self,
                DecodingError.Context(
                  codingPath: path,
                  debugDescription: "Expected Int key but found String key instead."))
            }
            self[number as! Key] = try container.decode(Value.self, forKey: key)
          }
        } else if Key.self is any CodingKeyRepresentable.Type {
          _trap("Dure does not support decoding dictionaries with keys of the type \(Key.self) yet")
        } else {
          var container = try decoder.unkeyedContainer()
          if let count = container.count, !count.isMultiple(of: 2) {
            throw DecodingError.dataCorrupted(
              DecodingError.Context(
                codingPath: decoder.codingPath,
                debugDescription: "Expected collection of key-value pairs; encountered odd-length array instead."))
          }
          while !container.isAtEnd {
            let key = try container.decode(Key.self)
            if container.isAtEnd {
              throw DecodingError.dataCorrupted(
                DecodingError.Context(
                  codingPath: decoder.codingPath,
                  debugDescription: "Unkeyed container reached end before value in key-value pair."))
            }
            self[key] = try container.decode(Value.self)
          }
        }
      }
    }
    extension String: CodingKeyRepresentable {
      var codingKey: any CodingKey { _DictionaryCodingKey(stringValue: self) }
      init?<T: CodingKey>(codingKey: T) { self = codingKey.stringValue }
    }
    extension Int: CodingKeyRepresentable {
      var codingKey: any CodingKey { _DictionaryCodingKey(intValue: self) }
      init?<T: CodingKey>(codingKey: T) {
        guard let number = codingKey.intValue else { return nil }
        self = number
      }
    }
    extension RawRepresentable where Self: CodingKeyRepresentable, RawValue == String {
      var codingKey: any CodingKey { _DictionaryCodingKey(stringValue: rawValue) }
      init?<T: CodingKey>(codingKey: T) { self.init(rawValue: codingKey.stringValue) }
    }
    extension RawRepresentable where Self: CodingKeyRepresentable, RawValue == Int {
      var codingKey: any CodingKey { _DictionaryCodingKey(intValue: rawValue) }
      init?<T: CodingKey>(codingKey: T) {
        guard let number = codingKey.intValue else { return nil }
        self.init(rawValue: number)
      }
    }

    """#

  private static let codingRanges = #"""
    extension Range: Encodable where Bound: Encodable {
      func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(lowerBound)
        try container.encode(upperBound)
      }
    }
    extension Range: Decodable where Bound: Decodable {
      init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        let lower = try container.decode(Bound.self)
        let upper = try container.decode(Bound.self)
        guard lower <= upper else {
          throw DecodingError.dataCorrupted(
            DecodingError.Context(
              codingPath: decoder.codingPath,
              debugDescription:
                "Cannot initialize \(Range<Bound>.self) with a lowerBound (\(lower)) greater than upperBound (\(upper))"))
        }
        self = lower..<upper
      }
    }
    extension ClosedRange: Encodable where Bound: Encodable {
      func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(lowerBound)
        try container.encode(upperBound)
      }
    }
    extension ClosedRange: Decodable where Bound: Decodable {
      init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        let lower = try container.decode(Bound.self)
        let upper = try container.decode(Bound.self)
        guard lower <= upper else {
          throw DecodingError.dataCorrupted(
            DecodingError.Context(
              codingPath: decoder.codingPath,
              debugDescription:
                "Cannot initialize \(ClosedRange<Bound>.self) with a lowerBound (\(lower)) greater than upperBound (\(upper))"))
        }
        self = lower...upper
      }
    }
    extension PartialRangeFrom: Encodable where Bound: Encodable {
      func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(lowerBound)
      }
    }
    extension PartialRangeFrom: Decodable where Bound: Decodable {
      init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        self = try container.decode(Bound.self)...
      }
    }
    extension PartialRangeUpTo: Encodable where Bound: Encodable {
      func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(upperBound)
      }
    }
    extension PartialRangeUpTo: Decodable where Bound: Decodable {
      init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        self = ..<(try container.decode(Bound.self))
      }
    }
    extension PartialRangeThrough: Encodable where Bound: Encodable {
      func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(upperBound)
      }
    }
    extension PartialRangeThrough: Decodable where Bound: Decodable {
      init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        self = ...(try container.decode(Bound.self))
      }
    }
    extension Duration: Codable {
      init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        let high = try container.decode(Int64.self)
        let low = try container.decode(UInt64.self)
        self.init(_attoseconds: Int128(high) << 64 | Int128(low))
      }
      func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(Int64(truncatingIfNeeded: _attoseconds >> 64))
        try container.encode(UInt64(truncatingIfNeeded: _attoseconds))
      }
    }
    extension Never: Codable {
      init(from decoder: any Decoder) throws {
        throw DecodingError.typeMismatch(
          Never.self,
          DecodingError.Context(
            codingPath: decoder.codingPath, debugDescription: "Unable to decode an instance of Never."))
      }
      func encode(to encoder: any Encoder) throws {}
    }

    """#
}
