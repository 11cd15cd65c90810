struct FileHandle: ~Copyable {
    let descriptor: Int
    consuming func close() { print("closing \(descriptor)") }
    func read() -> String { "data from \(descriptor)" }
}

func process() {
    let file = FileHandle(descriptor: 3)
    print(file.read())
    file.close()
    print(file.read())
}

process()
