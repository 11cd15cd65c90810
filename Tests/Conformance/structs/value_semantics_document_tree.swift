struct Style: Equatable { var bold = false, size = 12 }

struct Block: Equatable {
    var text: String
    var style = Style()
    var children: [Block] = []

    var outline: [String] { [text] + children.flatMap(\.outline).map { "· " + $0 } }
    var count: Int { 1 + children.reduce(0) { $0 + $1.count } }

    mutating func visit(_ body: (inout Block) -> Void) {
        body(&self)
        for i in children.indices { children[i].visit(body) }
    }
    func mapped(_ f: (Block) -> Block) -> Block {
        var copy = f(self)
        copy.children = copy.children.map { $0.mapped(f) }
        return copy
    }
}

struct History<State: Equatable> {
    private var past: [State] = [], future: [State] = []
    private(set) var state: State
    init(_ s: State) { state = s }

    mutating func edit(_ change: (inout State) -> Void) {
        var next = state
        change(&next)
        guard next != state else { return }
        past.append(state)
        future.removeAll()
        state = next
    }
    mutating func undo() -> Bool {
        guard let last = past.popLast() else { return false }
        future.append(state)
        state = last
        return true
    }
    mutating func redo() -> Bool {
        guard let next = future.popLast() else { return false }
        past.append(state)
        state = next
        return true
    }
}

var doc = History(Block(text: "Root", children: [Block(text: "Intro"), Block(text: "Body", children: [Block(text: "Detail")])]))
let original = doc.state
doc.edit { $0.children[1].children.append(Block(text: "More", style: Style(bold: true))) }
doc.edit { $0.visit { block in block.style.size += block.text.count } }
doc.edit { $0.children[0].text = "Intro" }
print(doc.state.count, original.count)
doc.state.outline.forEach { print($0) }
print(doc.state.children.map(\.style.size), original.children.map(\.style.size))
print(doc.undo(), doc.undo(), doc.undo(), doc.state == original)
print(doc.redo(), doc.state.count, doc.redo(), doc.redo())
doc.edit { $0 = $0.mapped { var b = $0; b.text = b.text.uppercased(); return b } }
print(doc.state.outline.joined(separator: " | "), original.text)
var a = doc.state, b = a
a.children.swapAt(0, 1)
b.children.removeLast()
print(a.children.map(\.text), b.children.map(\.text), doc.state.children.count)
print(a != b, [a, b, a].firstIndex(of: b)!, Block(text: "x") == Block(text: "x", style: Style()))
