class Entity {
    let name: String
    private(set) weak var parent: Entity?
    private(set) var children: [Entity] = []
    var position: (x: Double, y: Double) = (0, 0)
    init(_ name: String, at p: (Double, Double) = (0, 0)) { self.name = name; position = p }
    deinit { Entity.released.append(name) }
    nonisolated(unsafe) static var released: [String] = []

    @discardableResult
    func add(_ kids: Entity...) -> Self {
        for k in kids {
            k.removeFromParent()
            k.parent = self
            children.append(k)
        }
        return self
    }
    func removeFromParent() {
        parent?.children.removeAll { $0 === self }
        parent = nil
    }
    var world: (x: Double, y: Double) {
        guard let p = parent?.world else { return position }
        return (p.x + position.x, p.y + position.y)
    }
    func accept<V: Visitor>(_ v: inout V) {
        v.visit(self)
        children.forEach { $0.accept(&v) }
    }
    var path: String { (parent.map { $0.path + "/" } ?? "") + name }
}

final class Sprite: Entity {
    let image: String
    init(_ name: String, image: String, at p: (Double, Double)) {
        self.image = image
        super.init(name, at: p)
    }
    convenience init(_ image: String) { self.init(image, image: image + ".png", at: (1, 1)) }
}

protocol Visitor { mutating func visit(_ e: Entity) }
struct Printer: Visitor {
    var lines: [String] = []
    mutating func visit(_ e: Entity) {
        let extra = (e as? Sprite).map { " <\($0.image)>" } ?? ""
        lines.append("\(e.path) @\(e.world.x),\(e.world.y)\(extra)")
    }
}
struct Counter: Visitor { var sprites = 0, others = 0
    mutating func visit(_ e: Entity) { if e is Sprite { sprites += 1 } else { others += 1 } }
}

var root: Entity? = Entity("root", at: (10, 0))
var arm: Entity? = Entity("arm", at: (0, 5)).add(Sprite("hand"), Sprite("watch", image: "w.jpg", at: (0.5, 0)))
root!.add(arm!, Entity("leg", at: (-2, -8)))
var printer = Printer()
root!.accept(&printer)
printer.lines.forEach { print($0) }
var counter = Counter()
root!.accept(&counter)
print(counter, root!.children.map(\.name))
arm?.removeFromParent()
print(arm!.path, root!.children.count, arm!.world, Entity.released)
root!.children[0].add(arm!)
print(arm!.path, arm!.children[1].world)
root = nil
print(Entity.released.sorted(), arm!.parent == nil, arm!.path)
arm = nil
print(Entity.released.count, Entity.released.contains("hand"))
