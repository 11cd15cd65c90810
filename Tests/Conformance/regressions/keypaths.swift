struct Point: Hashable { var x = 0, y = 0 }
struct Shape {
  var name: String
  var corners: [Point] = []
  let id: Int
  var label: String?
  var tags: [String: Int] = [:]
  var first: Point {
    get { corners[0] }
    set { corners[0] = newValue }
  }
  var count: Int { corners.count }
  struct Style { var width = 1.0 }
  var style = Style()
}
final class Node {
  var value = 1
  var shape = Shape(name: "n", id: 0)
  let serial = 7
}

// The class of a literal is what its components allow.
var shape = Shape(name: "square", corners: [Point(x: 1, y: 2)], id: 5)
let name = \Shape.name
let id = \Shape.id
let corner = \Shape.first.x
let count = \Shape.count
print(type(of: name), type(of: id), type(of: corner), type(of: count))
let value = \Node.value
let inner = \Node.shape.style.width
let serial = \Node.serial
print(type(of: value), type(of: inner), type(of: serial))
shape[keyPath: name] += "!"
shape[keyPath: corner] = 40
shape[keyPath: \.style.width] *= 3
print(shape.name, shape.corners, shape.style.width, shape[keyPath: count])
let node = Node()
node[keyPath: value] += 1
node[keyPath: inner] = 0.5
print(node.value, node.shape.style.width, node[keyPath: serial])

// Indices are read where the literal is.
var index = 0
let second = \Shape.corners[index].y
index = 9
shape[keyPath: second] = -1
print(shape.corners, shape[keyPath: \.tags["a"]] ?? 3)
let key = "k"
shape[keyPath: \.tags[key]] = 8
print(shape.tags, [3, 4, 5][keyPath: \.[1]], shape[keyPath: \.label?.count] as Any)

// Functions, tuples, erased paths.
let lengths: [(String, KeyPath<String, Int>)] = [("count", \.count), ("utf8", \.utf8.count)]
for (title, path) in lengths { print(title, "né"[keyPath: path]) }
let read: (Shape) -> Int? = \.count
print(read(shape) as Any, [shape].map(\.first.x), ["a", "bc"].sorted(by: { $0[keyPath: \.count] > $1[keyPath: \.count] }))
let parts: [PartialKeyPath<Shape>] = [\.name, \.style.width, \.count]
print(parts.map { "\(shape[keyPath: $0])" }, parts[0] is WritableKeyPath<Shape, String>)
let anyPath: AnyKeyPath = \Shape.id
print(shape[keyPath: anyPath] as Any, 3[keyPath: anyPath] as Any)

// Equality, hashing, appending.
print(\Shape.name == name, \Shape.corners[0] == \Shape.corners[0], \Shape.corners[0] == \Shape.corners[1])
var seen: [AnyKeyPath: Int] = [\Shape.name: 1, \Node.value: 2]
seen[\Shape.name, default: 0] += 10
print(seen[name]!, seen[value]!, seen[\Shape.id] as Any, Set([parts[0], \Shape.name]).count)
let width = (\Node.shape).appending(path: \.style.width)
node[keyPath: width] = 2.5
print(node[keyPath: width], type(of: width), type(of: (\Shape.first).appending(path: \.y)))
switch parts[1] {
case \Shape.name: print("name")
case \Shape.style.width: print("width")
default: print("none")
}

// Hashable values become `AnyHashable` by themselves.
var bag: Set<AnyHashable> = [1, "one", 2.5, Point(x: 1)]
bag.insert(Point(x: 1))
bag.insert("two")
print(bag.count, bag.contains(1.0), bag.contains(Point(x: 1)), bag.contains(Point()))
print(AnyHashable(3) == AnyHashable(UInt8(3)), (bag.first { $0 is Point } as? Point)?.x as Any, AnyHashable("s"))
let erased: Any = "text"
print((erased as? AnyHashable) == AnyHashable("text"), (Node() as Any) as? AnyHashable == nil)
