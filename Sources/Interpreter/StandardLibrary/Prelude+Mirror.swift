extension Prelude {
  /// Reflection, `dump`, and the erased collection of a mirror's children.
  static let mirror = #"""
    /// A type that says itself what its parts are.
    protocol CustomReflectable {
      var customMirror: Mirror { get }
      var _reflected: String { get }
      var _debugReflected: String { get }
    }
    extension CustomReflectable {
      var _reflected: String { _describe(self, customMirror, false) }
      var _debugReflected: String { _describe(self, customMirror, true) }
    }
    /// A type whose subclasses have no parts beyond its own.
    protocol CustomLeafReflectable: CustomReflectable {}

    /// A step on the way to a part: a label or a position.
    protocol MirrorPath {}
    extension Int: MirrorPath {}
    extension String: MirrorPath {}

    /// The parts of a value.
    struct Mirror: CustomStringConvertible, CustomReflectable {
      typealias Child = (label: String?, value: Any)
      typealias Children = AnyCollection<(label: String?, value: Any)>
      /// How a value is shown.
      enum DisplayStyle: Sendable { case `struct`, `class`, `enum`, tuple, optional, collection, dictionary, set, foreignReference }
      /// What stands for the superclass of a class with a mirror of its own.
      enum AncestorRepresentation {
        case generated
        case customized(() -> Mirror)
        case suppressed
      }
      let subjectType: Any.Type
      let children: AnyCollection<(label: String?, value: Any)>
      let displayStyle: Mirror.DisplayStyle?
      let _makeSuperclassMirror: () -> Mirror?
      /// The mirror of the superclass's part, or nil.
      var superclassMirror: Mirror? { _makeSuperclassMirror() }
      var description: String { "Mirror for \(subjectType)" }
      var customMirror: Mirror { Mirror(self, children: EmptyCollection<(label: String?, value: Any)>()) }

      /// The mirror of a value: its own, or that of its stored parts.
      init(reflecting subject: Any) {
        if let custom = subject as? CustomReflectable {
          self = custom.customMirror
        } else {
          self.init(_subject: subject, _level: 0)
        }
      }
      /// - Parameter level: of an object, how many superclasses up.
      init(_subject subject: Any, _level level: Int) {
        subjectType = Mirror._type(subject, level)
        let labels = Mirror._labels(subject, level)
        let values = Mirror._values(subject, level)
        var children: [(label: String?, value: Any)] = []
        for i in values.indices { children.append((label: labels[i], value: values[i])) }
        self.children = AnyCollection(children)
        displayStyle = Mirror._style(subject)
        _makeSuperclassMirror = { level + 1 < Mirror._levels(subject) ? Mirror(_subject: subject, _level: level + 1) : nil }
      }
      /// A mirror with parts of one's own.
      init<Subject, C: Collection>(
        _ subject: Subject, children: C, displayStyle: DisplayStyle? = nil,
        ancestorRepresentation: AncestorRepresentation = .generated
      ) where C.Element == (label: String?, value: Any) {
        self.init(_subject: subject, Subject.self, AnyCollection(children), displayStyle, ancestorRepresentation)
      }
      init<Subject, C: Collection>(
        _ subject: Subject, unlabeledChildren: C, displayStyle: DisplayStyle? = nil,
        ancestorRepresentation: AncestorRepresentation = .generated
      ) {
        var children: [(label: String?, value: Any)] = []
        for child in unlabeledChildren { children.append((label: nil, value: child)) }
        self.init(_subject: subject, Subject.self, AnyCollection(children), displayStyle, ancestorRepresentation)
      }
      init<Subject>(
        _ subject: Subject, children: KeyValuePairs<String, Any>, displayStyle: DisplayStyle? = nil,
        ancestorRepresentation: AncestorRepresentation = .generated
      ) {
        var labelled: [(label: String?, value: Any)] = []
        for child in children { labelled.append((label: child.key, value: child.value)) }
        self.init(_subject: subject, Subject.self, AnyCollection(labelled), displayStyle, ancestorRepresentation)
      }
      init(
        _subject subject: Any, _ subjectType: Any.Type, _ children: AnyCollection<(label: String?, value: Any)>,
        _ displayStyle: DisplayStyle?, _ ancestor: AncestorRepresentation
      ) {
        self.subjectType = subjectType
        self.children = children
        self.displayStyle = displayStyle
        switch ancestor {
        case .suppressed: _makeSuperclassMirror = { nil }
        case .customized(let make): _makeSuperclassMirror = { make() }
        case .generated:
          _makeSuperclassMirror = {
            var level = 0
            while level < Mirror._levels(subject), Mirror._type(subject, level) != subjectType { level += 1 }
            return level + 1 < Mirror._levels(subject) ? Mirror(_subject: subject, _level: level + 1) : nil
          }
        }
      }

      /// The part at the end of a path, or nil.
      func descendant(_ first: MirrorPath, _ rest: MirrorPath...) -> Any? {
        var children = self.children
        var result: Any = self
        for step in [first] + rest {
          var position = children.endIndex
          if let label = step as? String {
            position = children.firstIndex { $0.label == label } ?? position
          } else if let offset = step as? Int {
            position = children.index(children.startIndex, offsetBy: offset, limitedBy: position) ?? position
          }
          if position == children.endIndex { return nil }
          result = children[position].value
          children = Mirror(reflecting: result).children
        }
        return result
      }

      static func _style(_ subject: Any) -> DisplayStyle? {
        switch _styleNumber(subject) {
        case 0: .struct
        case 1: .class
        case 2: .enum
        case 3: .tuple
        case 4: .optional
        case 5: .collection
        case 6: .dictionary
        case 7: .set
        default: nil
        }
      }
      @_native("mirror.style") static func _styleNumber(_ subject: Any) -> Int
      @_native("mirror.labels") static func _labels(_ subject: Any, _ level: Int) -> [String?]
      @_native("mirror.values") static func _values(_ subject: Any, _ level: Int) -> [Any]
      @_native("mirror.type") static func _type(_ subject: Any, _ level: Int) -> Any.Type
      /// Of an object, how many classes it is of; of others 1.
      @_native("mirror.levels") static func _levels(_ subject: Any) -> Int
      @_native("mirror.caseName") static func _caseName(_ subject: Any) -> String?
      /// What tells an object or type from others, or nil.
      @_native("mirror.identity") static func _identity(_ subject: Any) -> Int?
    }

    /// A value as its own mirror shows it.
    func _describe(_ value: Any, _ mirror: Mirror, _ isDebug: Bool) -> String {
      let name = isDebug ? String(reflecting: mirror.subjectType) : String(describing: mirror.subjectType)
      guard let style = mirror.displayStyle else { return String(reflecting: mirror.subjectType) }
      var parts = ""
      switch style {
      case .optional: return mirror.children.first.map { String(reflecting: $0.value) } ?? "\"nil\""
      case .tuple:
        for child in mirror.children {
          if !parts.isEmpty { parts += ", " }
          if let label = child.label, !label.isEmpty, label.first != "." { parts += label + ": " }
          parts += String(reflecting: child.value)
        }
        return "(" + parts + ")"
      case .struct:
        for child in mirror.children {
          guard let label = child.label else { continue }
          if !parts.isEmpty { parts += ", " }
          parts += label + ": " + String(reflecting: child.value)
        }
        return name + "(" + parts + ")"
      case .enum:
        guard let caseName = Mirror._caseName(value) else { return name }
        if let child = mirror.children.first {
          parts = String(reflecting: child.value)
          if Mirror(reflecting: child.value).displayStyle != .tuple { parts = "(" + parts + ")" }
        }
        return (isDebug ? name + "." : "") + caseName + parts
      default: return String(reflecting: mirror.subjectType)
      }
    }

    /// Writes the parts of a value and gives it back.
    @discardableResult func dump<T>(
      _ value: T, name: String? = nil, indent: Int = 0, maxDepth: Int = .max, maxItems: Int = .max
    ) -> T {
      var writer = _DumpWriter(itemsLeft: maxItems)
      writer.append(value, name, indent, maxDepth)
      print(writer.text, terminator: "")
      return value
    }
    /// Writes the parts of a value to a stream and gives it back.
    @discardableResult func dump<T, Target: TextOutputStream>(
      _ value: T, to target: inout Target, name: String? = nil, indent: Int = 0, maxDepth: Int = .max, maxItems: Int = .max
    ) -> T {
      var writer = _DumpWriter(itemsLeft: maxItems)
      writer.append(value, name, indent, maxDepth)
      target.write(writer.text)
      return value
    }
    struct _DumpWriter {
      var text = ""
      var itemsLeft: Int
      var seen: [Int: Int] = [:]
      init(itemsLeft: Int) { self.itemsLeft = itemsLeft }

      mutating func append(_ value: Any, _ name: String?, _ indent: Int, _ depthLeft: Int) {
        guard itemsLeft > 0 else { return }
        itemsLeft -= 1
        let mirror = Mirror(reflecting: value)
        appendBullet(mirror, indent, depthLeft)
        if let name { text += name + ": " }
        text += summary(value, mirror)
        if let identity = Mirror._identity(value) {
          if let number = seen[identity] {
            text += " #\(number)\n"
            return
          }
          text += " #\(seen.count)"
          seen[identity] = seen.count
        }
        text += "\n"
        appendParts(mirror, indent, depthLeft)
      }
      mutating func appendSuperclass(_ mirror: Mirror, _ indent: Int, _ depthLeft: Int) {
        guard itemsLeft > 0 else { return }
        itemsLeft -= 1
        appendBullet(mirror, indent, depthLeft)
        text += "super: " + String(reflecting: mirror.subjectType) + "\n"
        appendParts(mirror, indent, depthLeft)
      }
      mutating func appendBullet(_ mirror: Mirror, _ indent: Int, _ depthLeft: Int) {
        text += String(repeating: " ", count: max(0, indent))
        text += mirror.children.isEmpty ? "- " : depthLeft <= 0 ? "▹ " : "▿ "
      }
      mutating func appendParts(_ mirror: Mirror, _ indent: Int, _ depthLeft: Int) {
        guard depthLeft > 0 else { return }
        if let parent = mirror.superclassMirror { appendSuperclass(parent, indent + 2, depthLeft - 1) }
        let count = mirror.children.count
        var i = 0
        for child in mirror.children {
          if itemsLeft <= 0 {
            text += String(repeating: " ", count: max(0, indent + 4))
            text += "(\(count - i)" + (i > 0 ? " more" : "") + (count - i == 1 ? " child)\n" : " children)\n")
            return
          }
          append(child.value, child.label, indent + 2, depthLeft - 1)
          i += 1
        }
      }
      func summary(_ value: Any, _ mirror: Mirror) -> String {
        let count = mirror.children.count
        switch mirror.displayStyle {
        case .tuple: return count == 1 ? "(1 element)" : "(\(count) elements)"
        case .collection: return count == 1 ? "1 element" : "\(count) elements"
        case .dictionary: return count == 1 ? "1 key/value pair" : "\(count) key/value pairs"
        case .set: return count == 1 ? "1 member" : "\(count) members"
        default: break
        }
        if value is CustomDebugStringConvertible || value is CustomStringConvertible || value is TextOutputStreamable {
          return String(reflecting: value)
        }
        switch mirror.displayStyle {
        case .class, .struct: return String(reflecting: mirror.subjectType)
        case .enum: return String(reflecting: mirror.subjectType) + (Mirror._caseName(value).map { "." + $0 } ?? "")
        default: return String(reflecting: value)
        }
      }
    }

    /// A position in an erased collection.
    struct AnyIndex: Comparable {
      let _offset: Int
      static func < (lhs: AnyIndex, rhs: AnyIndex) -> Bool { lhs._offset < rhs._offset }
    }
    /// A collection of any kind.
    struct AnyCollection<Element>: BidirectionalCollection {
      typealias Index = AnyIndex
      typealias SubSequence = AnyCollection<Element>
      typealias Iterator = IndexingIterator<AnyCollection<Element>>
      typealias Indices = DefaultIndices<AnyCollection<Element>>
      let _elements: ArraySlice<Element>
      init(_slice: ArraySlice<Element>) { _elements = _slice }
      init<C: Collection>(_ base: C) where C.Element == Element { _elements = Array(base)[...] }
      var startIndex: AnyIndex { AnyIndex(_offset: _elements.startIndex) }
      var endIndex: AnyIndex { AnyIndex(_offset: _elements.endIndex) }
      var count: Int { _elements.count }
      subscript(position: AnyIndex) -> Element { _elements[position._offset] }
      subscript(bounds: Range<AnyIndex>) -> AnyCollection<Element> {
        AnyCollection(_slice: _elements[bounds.lowerBound._offset..<bounds.upperBound._offset])
      }
      func index(after i: AnyIndex) -> AnyIndex { AnyIndex(_offset: i._offset + 1) }
      func index(before i: AnyIndex) -> AnyIndex { AnyIndex(_offset: i._offset - 1) }
      func distance(from start: AnyIndex, to end: AnyIndex) -> Int { end._offset - start._offset }
    }

    // MARK: Mirrors of the library's own types

    extension Range: CustomReflectable {
      var customMirror: Mirror { Mirror(self, children: ["lowerBound": lowerBound, "upperBound": upperBound]) }
    }
    extension ClosedRange: CustomReflectable {
      var customMirror: Mirror { Mirror(self, children: ["lowerBound": lowerBound, "upperBound": upperBound]) }
    }
    extension StrideTo: CustomReflectable {
      var customMirror: Mirror { Mirror(self, children: ["from": _start, "to": _end, "by": _stride]) }
    }
    extension StrideThrough: CustomReflectable {
      var customMirror: Mirror { Mirror(self, children: ["from": _start, "through": _end, "by": _stride]) }
    }
    extension ArraySlice: CustomReflectable {
      var customMirror: Mirror { Mirror(self, unlabeledChildren: self, displayStyle: .collection) }
    }
    extension CollectionOfOne: CustomReflectable {
      var customMirror: Mirror { Mirror(self, children: ["element": self[startIndex]]) }
    }
    extension EmptyCollection: CustomReflectable {
      var customMirror: Mirror { Mirror(self, unlabeledChildren: self) }
    }
    extension AnyHashable: CustomReflectable {
      var customMirror: Mirror { Mirror(self, children: ["value": base]) }
    }
    extension Substring: CustomReflectable {
      var customMirror: Mirror { Mirror(reflecting: String(self)) }
    }
    extension String.UTF8View: CustomReflectable {
      var customMirror: Mirror { Mirror(self, unlabeledChildren: self) }
    }
    extension String.UTF16View: CustomReflectable {
      var customMirror: Mirror { Mirror(self, unlabeledChildren: self) }
    }
    extension String.UnicodeScalarView: CustomReflectable {
      var customMirror: Mirror { Mirror(self, unlabeledChildren: self) }
    }
    """#
}
