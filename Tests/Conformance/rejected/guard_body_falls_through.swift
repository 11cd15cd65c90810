func firstWord(of line: String?) -> String {
    guard let line, !line.isEmpty else {
        print("no line")
    }
    return String(line.split(separator: " ")[0])
}

print(firstWord(of: "hello world"))

let lines: [String?] = ["a b", nil]
print(lines.compactMap { $0 }.count)
