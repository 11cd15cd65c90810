extension Prelude {
  /// Printing, reading and reflection.
  static let output = #"""
    /// Writes the values, separated, and the terminator.
    @_native("print") func print(_ items: Any..., separator: String = " ", terminator: String = "\n")
    /// Writes the values as they look for debugging.
    @_native("debugPrint") func debugPrint(_ items: Any..., separator: String = " ", terminator: String = "\n")
    /// Writes the values to a stream.
    func print<Target: TextOutputStream>(_ items: Any..., separator: String = " ", terminator: String = "\n", to output: inout Target) {
      var text = ""
      var isFirst = true
      for item in items {
        if isFirst { isFirst = false } else { text += separator }
        text += String(describing: item)
      }
      output.write(text + terminator)
    }
    func debugPrint<Target: TextOutputStream>(_ items: Any..., separator: String = " ", terminator: String = "\n", to output: inout Target) {
      var text = ""
      var isFirst = true
      for item in items {
        if isFirst { isFirst = false } else { text += separator }
        text += String(reflecting: item)
      }
      output.write(text + terminator)
    }
    /// Writes the parts of a value and gives it back.
    @discardableResult func dump<T>(
      _ value: T, name: String? = nil, indent: Int = 0, maxDepth: Int = .max, maxItems: Int = .max
    ) -> T {
      print(_dump(value, name, indent, maxDepth, maxItems), terminator: "")
      return value
    }
    @_native("dump") func _dump(_ value: Any, _ name: String?, _ indent: Int, _ maxDepth: Int, _ maxItems: Int) -> String
    /// Reads a line of input, or nil at its end.
    @_native("readLine") func readLine(strippingNewline: Bool = true) -> String?

    /// The parts of a value.
    struct Mirror: CustomStringConvertible {
      typealias Child = (label: String?, value: Any)
      typealias Children = [(label: String?, value: Any)]
      enum DisplayStyle { case `struct`, `class`, `enum`, tuple, optional, collection, dictionary, set }
      let subjectType: Any.Type
      let children: [(label: String?, value: Any)]
      let displayStyle: Mirror.DisplayStyle?
      init(reflecting subject: Any) {
        subjectType = type(of: subject)
        let labels = Mirror._labels(subject)
        let values = Mirror._values(subject)
        var children: [(label: String?, value: Any)] = []
        for i in values.indices { children.append((label: labels[i], value: values[i])) }
        self.children = children
        switch Mirror._style(subject) {
        case 0: displayStyle = .struct
        case 1: displayStyle = .class
        case 2: displayStyle = .enum
        case 3: displayStyle = .tuple
        case 4: displayStyle = .optional
        case 5: displayStyle = .collection
        case 6: displayStyle = .dictionary
        case 7: displayStyle = .set
        default: displayStyle = nil
        }
      }
      @_native("mirror.labels") static func _labels(_ subject: Any) -> [String?]
      @_native("mirror.values") static func _values(_ subject: Any) -> [Any]
      @_native("mirror.style") static func _style(_ subject: Any) -> Int
      var description: String { "Mirror for \(subjectType)" }
    }
    """#
}
