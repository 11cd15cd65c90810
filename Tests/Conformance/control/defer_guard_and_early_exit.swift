struct Connection {
    static var log: [String] = []
    let id: Int
    func close() { Self.log.append("close \(id)") }
    static func open(_ id: Int) -> Connection? {
        guard id > 0 else {
            log.append("refused \(id)")
            return nil
        }
        log.append("open \(id)")
        return Connection(id: id)
    }
}

func process(_ id: Int, _ payload: String?) -> String {
    defer { Connection.log.append("done \(id)") }
    guard let connection = Connection.open(id) else { return "no connection" }
    defer { connection.close() }
    guard let payload, !payload.isEmpty else { return "no payload" }
    if payload.count > 8 {
        defer { Connection.log.append("truncated") }
        return process(id + 100, String(payload.prefix(8)))
    }
    return payload.uppercased()
}

for (id, payload) in [(1, "hello"), (-1, "x"), (2, nil), (3, "a long message")] as [(Int, String?)] {
    Connection.log = []
    let result = process(id, payload)
    print(result, Connection.log)
}

func countdown(from n: Int) -> [Int] {
    var out: [Int] = []
    var n = n
    while true {
        defer { n -= 1 }
        if n % 2 == 0 { continue }
        out.append(n)
        if n <= 1 { break }
    }
    out.append(n)
    return out
}
print(countdown(from: 7))

func nested() {
    print("enter", terminator: " ")
    defer { print("outer") }
    for i in 1...2 {
        defer { print("after \(i)", terminator: ", ") }
        if i == 1 { continue }
        print("body \(i)", terminator: " ")
    }
    defer { print("inner", terminator: " ") }
}
nested()

var swapped = (1, 2)
do {
    let saved = swapped
    defer { swapped = saved }
    swapped = (swapped.1, swapped.0)
    print(swapped)
}
print(swapped)
let grade = { (score: Int) -> String in
    if score >= 90 { return "A" }
    else if score >= 80 { return "B" }
    return "C"
}
print([95, 85, 12].map(grade))
