struct Grid<Cell> {
    let width: Int, height: Int
    private var cells: [Cell]

    init(width: Int, height: Int, fill: (Int, Int) -> Cell) {
        self.width = width
        self.height = height
        cells = (0..<width * height).map { fill($0 % width, $0 / width) }
    }

    subscript(x: Int, y: Int) -> Cell {
        get { cells[y * width + x] }
        set { cells[y * width + x] = newValue }
        }
    subscript(safe x: Int, _ y: Int) -> Cell? {
        (0..<width).contains(x) && (0..<height).contains(y) ? self[x, y] : nil
    }
    subscript(x: Int, y: Int, default fallback: @autoclosure () -> Cell) -> Cell { self[safe: x, y] ?? fallback() }
    subscript(row y: Int) -> [Cell] {
        get { Array(cells[y * width..<(y + 1) * width]) }
        set { cells.replaceSubrange(y * width..<(y + 1) * width, with: newValue.prefix(width)) }
    }
    subscript(column x: Int) -> [Cell] {
        get { (0..<height).map { self[x, $0] } }
        set { for (y, v) in newValue.prefix(height).enumerated() { self[x, y] = v } }
    }
    subscript<T>(map transform: (Cell) -> T) -> [T] { cells.map(transform) }
    static subscript(size n: Int) -> String { "\(n)x\(n)" }
}

extension Dictionary {
    subscript(keys: Key...) -> [Value?] { keys.map { self[$0] } }
    subscript(first keys: [Key], default d: Value) -> Value { keys.lazy.compactMap { self[$0] }.first ?? d }
}
extension Array {
    subscript(wrapping i: Int) -> Element {
        get { self[(i % count + count) % count] }
        set { self[(i % count + count) % count] = newValue }
    }
    subscript(indices: [Int]) -> [Element] { indices.map { self[$0] } }
    subscript(every step: Int) -> [Element] { stride(from: 0, to: count, by: step).map { self[$0] } }
}

var grid = Grid(width: 3, height: 2) { x, y in x + 10 * y }
grid[0, 0] = 7
grid[2, 1] += 100
print(grid[row: 0], grid[row: 1], grid[column: 2])
print(grid[safe: 5, 0] as Any, grid[safe: 1, 1] ?? -1, grid[9, 9, default: -5])
grid[row: 0] = [1, 2, 3, 4]
grid[column: 0] = [0, 0]
grid[row: 1].swapAt(1, 2)
print(grid[map: { $0 * 2 }], grid[map: { "\($0)" }].joined(separator: ","), Grid<Int>[size: 4])

let ages = ["ann": 30, "bob": 41]
print(ages["ann", "zed", "bob"].map { $0 ?? 0 }, ages[first: ["x", "bob"], default: 0], ages[first: [], default: 9])
var letters = ["a", "b", "c", "d", "e"]
print(letters[wrapping: -1], letters[wrapping: 7], letters[[4, 0, 0]], letters[every: 2])
letters[wrapping: -2] = "Z"
letters[1...2] = ["x"]
print(letters)
