struct NetworkError: Error {}

func download(_ path: String) throws -> String {
    if path.isEmpty { throw NetworkError() }
    return "<\(path)>"
}

func show(_ paths: [String]) {
    for path in paths {
        let page = try download(path)
        print(page)
    }
}

show(["a", "b"])
