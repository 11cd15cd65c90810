enum LoadError: Error { case missing, corrupt(line: Int) }

func load(_ name: String) throws -> [Int] {
    guard name != "none" else { throw LoadError.missing }
    return [1, 2, 3]
}

func total(_ name: String) -> Int {
    do {
        return try load(name).reduce(0, +)
    } catch LoadError.missing {
        return 0
    }
}

print(total("a"))
