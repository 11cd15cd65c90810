final class Logger {
    let level: Int
    init(level: Int) { self.level = level }
    func log(_ s: String) { print("log:", s) }
}

class FileLogger: Logger {
    let path: String
    init(path: String) {
        self.path = path
        super.init(level: 1)
    }
}

FileLogger(path: "/tmp").log("x")
