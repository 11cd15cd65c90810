struct Grid {
    var cells = [1, 2, 3, 4]
    subscript(i: Int) -> Int {
        _read { yield cells[i] }
        _modify { yield &cells[i] }
    }
    var first: Int {
        get { cells[0] }
        _modify {
            print("before")
            yield &cells[0]
            print("after", cells)
        }
    }
}
var grid = Grid()
grid[1] += 10
grid.first *= 7
grid.cells.swapAt(2, 3)
print(grid[1], grid.first, grid.cells)
struct Key<Value: Comparable> { let name: String, fallback: Value }
struct Store {
    var values: [String: Any] = [:]
    subscript<V>(key: Key<V>) -> V {
        get { max(values[key.name] as? V ?? key.fallback, key.fallback) }
        set { values[key.name] = newValue }
    }
}
var store = Store()
store[Key(name: "a", fallback: 5)] = 9
print(store[Key(name: "a", fallback: 5)], store[Key(name: "b", fallback: "z")])
