// String and grid subscripts, throwing getters, nested subscript writes.
struct OutOfBounds: Error { let index: Int }

extension String {
    subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }
    subscript(r: Range<Int>) -> Substring {
        let a = index(startIndex, offsetBy: r.lowerBound)
        return self[a ..< index(a, offsetBy: r.count)]
    }
    subscript(checked i: Int) -> Character {
        get throws {
            guard i >= 0, i < count else { throw OutOfBounds(index: i) }
            return self[i]
        }
    }
}
let s = "héllo wörld"
print(s[1], s[6..<11], s[0..<1])
for i in [4, 11, -1] {
    do {
        print(try s[checked: i])
    } catch let e as OutOfBounds {
        print("out of bounds at", e.index)
    }
}

struct Board {
    struct Position: Hashable { var x, y: Int }
    private var cells: [Position: Character] = [:]
    let size: Int
    init(size: Int) { self.size = size }
    subscript(x: Int, y: Int) -> Character {
        get { cells[Position(x: x, y: y)] ?? "." }
        set { cells[Position(x: x, y: y)] = newValue == "." ? nil : newValue }
    }
    subscript(row y: Int) -> String {
        get { String((0..<size).map { self[$0, y] }) }
        set { for (x, ch) in newValue.enumerated() where x < size { self[x, y] = ch } }
    }
    subscript(p: Position) -> Character { self[p.x, p.y] }
    var used: Int { cells.count }
}
var b = Board(size: 4)
b[0, 0] = "X"
b[3, 3] = "O"
b[row: 1] = "ab.dEXTRA"
for y in 0..<4 { print(b[row: y]) }
print(b.used, b[.init(x: 3, y: 1)])
b[3, 3] = "."
print(b.used)

// nested collections
var table: [String: [String: [Int]]] = [:]
table["x", default: [:]]["a", default: []].append(1)
table["x"]?["a"]?.append(2)
table["y"]?["a"]?.append(99)
table["x", default: [:]]["b", default: [7]][0] += 1
print(table["x"]!["a"]!, table["x"]!["b"]!, table["y"] as Any)
var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2)
grid[1][2] = 5
grid[0][0...1] = [8, 9]
grid[1].swapAt(0, 2)
grid[0].replaceSubrange(2..., with: [1, 2, 3])
print(grid)
