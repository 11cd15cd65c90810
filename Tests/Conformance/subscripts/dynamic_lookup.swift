// Dynamic member lookup, key-path subscripts and subscripts with inout access.
@dynamicMemberLookup
struct Settings {
    private var values: [String: String] = [:]
    subscript(dynamicMember name: String) -> String {
        get { values[name] ?? "unset" }
        set { values[name] = newValue }
    }
    var names: [String] { values.keys.sorted() }
}
var s = Settings()
s.theme = "dark"
s.font = "Mono"
s.font += " 12"
print(s.theme, s.font, s.volume, s.names)

struct Point { var x: Int, y: Int }
@dynamicMemberLookup
final class Ref<T> {
    private var value: T
    private(set) var writes = 0
    init(_ value: T) { self.value = value }
    subscript<U>(dynamicMember path: WritableKeyPath<T, U>) -> U {
        get { value[keyPath: path] }
        set {
            writes += 1
            value[keyPath: path] = newValue
        }
    }
}
let r = Ref(Point(x: 1, y: 2))
r.x = 10
r.y *= 7
print(r.x, r.y, r.writes)

struct Board {
    private var cells = [Character](repeating: ".", count: 9)
    enum Column: Int { case left, center, right }
    subscript(row: Int, column: Column) -> Character {
        get { cells[row * 3 + column.rawValue] }
        set {
            guard self[row, column] == "." else { return }
            cells[row * 3 + column.rawValue] = newValue
        }
    }
    var text: String { (0..<3).map { String(cells[$0 * 3..<$0 * 3 + 3]) }.joined(separator: "/") }
}
var board = Board()
board[1, .center] = "X"
board[0, .left] = "O"
board[1, .center] = "O"
print(board.text, board[1, .center])

func double(_ x: inout Int) { x *= 2 }
var grid = ["a": [1, 2, 3]]
double(&grid["a"]![1])
double(&grid["b", default: [5]][0])
print(grid["a"]!, grid["b"]!)
let paths: [KeyPath<Point, Int>] = [\.x, \.y]
print(paths.map { Point(x: 8, y: 9)[keyPath: $0] })
var list = [Point(x: 0, y: 0), Point(x: 1, y: 1)]
list[1][keyPath: \.y] = 42
print(list[1], list.map(\.y), list[keyPath: \.[0].x], list.count)
