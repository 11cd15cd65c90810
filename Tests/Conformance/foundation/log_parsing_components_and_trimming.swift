import Foundation

struct LogEntry {
    enum Level: String, CaseIterable { case debug, info, warning, error }
    let level: Level
    let module: String
    let message: String
    let fields: [String: String]

    init?(_ line: String) {
        let trimmed = line.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { return nil }
        let parts = trimmed.components(separatedBy: " | ")
        guard parts.count == 3, let level = Level(rawValue: parts[0].lowercased()) else { return nil }
        self.level = level
        module = parts[1]
        var fields: [String: String] = [:]
        var words: [String] = []
        for word in parts[2].components(separatedBy: .whitespaces) where !word.isEmpty {
            let pair = word.components(separatedBy: "=")
            if pair.count == 2 { fields[pair[0]] = pair[1].replacingOccurrences(of: "_", with: " ") } else { words.append(word) }
        }
        message = words.joined(separator: " ")
        self.fields = fields
    }
}

let log = """
    # started
    INFO | net.http | request done status=200 path=/index.html
    warning | net.tls | certificate   expires days=3

    ERROR | disk | write failed file=my_big_file.txt
    nonsense line
    debug | net.http | retry
    """

let entries = log.components(separatedBy: "\n").compactMap(LogEntry.init)
for e in entries {
    let fields = e.fields.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: ",")
    print("[\(e.level.rawValue.uppercased())] \(e.module) -> \(e.message) {\(fields)}")
}
for level in LogEntry.Level.allCases {
    print(level.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0), entries.filter { $0.level == level }.count)
}
print(entries.filter { $0.module.hasPrefix("net.") }.count, log.contains("expires"))
if let range = log.range(of: "days=") {
    print(log[range.upperBound...].prefix(1), log[..<range.lowerBound].hasSuffix("expires "))
}
print("a,b;c".components(separatedBy: CharacterSet(charactersIn: ",;")), "x--y".components(separatedBy: "-"))
print("Hello".caseInsensitiveCompare("hELLO") == .orderedSame, "file10".compare("file9", options: .numeric) == .orderedDescending)
print("  pad ".trimmingCharacters(in: .whitespaces).count, "42abc".trimmingCharacters(in: .letters), "swift lang".capitalized)
