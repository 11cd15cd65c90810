class Animal {
  let name: String
  var sound: String { "..." }
  static var count = 0
  init(name: String) { self.name = name; Animal.count += 1 }
  func speak() -> String { "\(name) says \(sound)" }
  deinit { print("bye \(name)") }
}
class Dog: Animal {
  var tricks: [String] = []
  override var sound: String { "Woof" }
  init(name: String, tricks: [String]) { self.tricks = tricks; super.init(name: name) }
  convenience init(_ name: String) { self.init(name: name, tricks: ["sit"]) }
  override func speak() -> String { super.speak() + "!" }
}
final class Puppy: Dog { override var sound: String { "Yip" } }
do {
  let a: Animal = Dog("Rex")
  print(a.speak(), Animal.count)
  let p = Puppy(name: "Bit", tricks: [])
  p.tricks.append("roll"); p.tricks[0] += "!"
  print(p.speak(), p.tricks)
  if let d = a as? Dog { print(d.tricks) }
  print(a is Dog, a is Puppy, (a as? Puppy) == nil, a === a)
}
class Node {
  var value: Int; var next: Node?; weak var prev: Node?
  init(_ v: Int) { value = v }
  deinit { print("free", value) }
}
func list() {
  let a = Node(1), b = Node(2)
  a.next = b; b.prev = a
  print(b.prev!.value, a.next!.value)
}
list()
weak var w: Node?
do { let n = Node(9); w = n; print(w != nil) }
print(w == nil)
class Counter { private(set) var n = 0; func inc() -> Self { n += 1; return self } }
let c = Counter()
print(c.inc().inc().n)
let c2 = c
_ = c2.inc()
print(c.n, c === c2)
class Base { func f() -> Int { 1 }; func g() -> Int { f() * 10 }; class func make() -> String { "base" } }
class Derived: Base { override func f() -> Int { 2 }; override class func make() -> String { "derived" } }
print(Base().g(), Derived().g(), Base.make(), Derived.make())
class Lazy {
  lazy var data: [Int] = {
    print("init data"); return [1, 2, 3]
  }()
    ;
  var observers = 0 { didSet { print("o", oldValue, observers) } }
}
let lz = Lazy()
print("before"); print(lz.data.count, lz.data)
lz.observers += 5
class Owner {
  var onEvent: (() -> Void)?; let id: Int;
  init(_ id: Int) { self.id = id; onEvent = { [weak self] in print("event", self?.id ?? -1) } };
  deinit { print("owner gone") }
}
var o: Owner? = Owner(7)
let cb = o!.onEvent!
cb(); o = nil; cb()
func makeAnimals() -> [Animal] { [Animal(name: "A"), Dog("D")] }
for x in makeAnimals() { print(x.speak()) }
print("end")
