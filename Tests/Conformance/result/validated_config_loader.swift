enum ConfigError: Error, Equatable, CustomStringConvertible {
    case syntax(line: Int), duplicate(String), missing(String), invalid(key: String, value: String)
    var description: String {
        switch self {
        case .syntax(let l): "syntax error on line \(l)"
        case .duplicate(let k): "duplicate key \(k)"
        case .missing(let k): "missing key \(k)"
        case let .invalid(k, v): "bad value \(v) for \(k)"
        }
    }
}

typealias Outcome<T> = Result<T, ConfigError>
typealias Pairs = [String: String]

func parse(_ text: String) -> Outcome<Pairs> {
    var pairs: Pairs = [:]
    for (i, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let line = raw.prefix { $0 != "#" }
        if line.allSatisfy(\.isWhitespace) { continue }
        let parts = line.split(separator: "=", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
        guard parts.count == 2 else { return .failure(.syntax(line: i + 1)) }
        if pairs.updateValue(parts[1], forKey: parts[0]) != nil { return .failure(.duplicate(parts[0])) }
    }
    return .success(pairs)
}

extension Dictionary where Key == String, Value == String {
    func required<T>(_ key: String, _ convert: (String) -> T?) -> Outcome<T> {
        guard let raw = self[key] else { return .failure(.missing(key)) }
        return convert(raw).map(Outcome.success) ?? .failure(.invalid(key: key, value: raw))
    }
    func optional<T>(_ key: String, default d: T, _ convert: (String) -> T?) -> Outcome<T> {
        self[key] == nil ? .success(d) : required(key, convert)
    }
}

struct Server: Equatable {
    enum Mode: String { case dev, prod }
    let host: String, port: UInt16, mode: Mode, timeouts: [Double]

    static func load(_ p: Pairs) -> Outcome<Server> {
        Outcome { () throws(ConfigError) in
            Server(host: try p.required("host") { $0 }.get(),
                   port: try p.required("port", UInt16.init).get(),
                   mode: try p.optional("mode", default: .dev, Mode.init(rawValue:)).get(),
                   timeouts: try p.optional("timeouts", default: []) { s in
                       let xs = s.split(separator: ",").map { Double($0) }
                       return xs.contains(nil) ? nil : xs.compactMap { $0 }
                   }.get())
        }
    }
}

let sources = [
    "host = a.example # comment\nport = 8080\n\nmode = prod\ntimeouts = 1, 2.5",
    "host = b\nport = 99999",
    "host = c\n???",
    "host=d\nhost=e",
    "port = 1",
    "host=f\nport=80\nmode=test",
    "host=g\nport=443",
]
let outcomes = sources.map { parse($0).flatMap(Server.load) }
for (i, o) in outcomes.enumerated() {
    switch o {
    case .success(let s) where s.mode == .prod: print(i, "production", s.host, s.port, s.timeouts)
    case .success(let s): print(i, s.mode, s.host, s.port)
    case .failure(let e): print(i, e)
    }
}
print(outcomes.filter { if case .failure = $0 { true } else { false } }.count, (try? outcomes[6].get().port) ?? 0)
print(outcomes[2] == .failure(.syntax(line: 2)))
