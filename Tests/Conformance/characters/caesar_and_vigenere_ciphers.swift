extension Character {
    func shifted(by n: Int) -> Character {
        guard let ascii = asciiValue, isLetter else { return self }
        let base: UInt8 = isUppercase ? 65 : 97
        let offset = (Int(ascii - base) + n % 26 + 26) % 26
        return Character(UnicodeScalar(base + UInt8(offset)))
    }

    var alphabetIndex: Int? {
        guard isASCII, isLetter, let v = lowercased().first?.asciiValue else { return nil }
        return Int(v) - 97
    }
}

func caesar(_ text: String, key: Int) -> String { String(text.map { $0.shifted(by: key) }) }

func vigenere(_ text: String, key: String, decrypt: Bool = false) -> String {
    let shifts = key.compactMap(\.alphabetIndex)
    var used = 0
    return String(text.map { ch in
        guard ch.alphabetIndex != nil else { return ch }
        defer { used += 1 }
        let shift = shifts[used % shifts.count]
        return ch.shifted(by: decrypt ? -shift : shift)
    })
}

func runLength(_ text: String) -> String {
    var out = ""
    var iterator = text.makeIterator()
    guard var current = iterator.next() else { return out }
    var count = 1
    func flush() { out += count > 1 ? "\(count)\(current)" : "\(current)" }
    while let next = iterator.next() {
        if next == current { count += 1 } else { flush(); current = next; count = 1 }
    }
    flush()
    return out
}

let secret = caesar("Hello, World!", key: 3)
print(secret, caesar(secret, key: -3), caesar("xyz", key: 29))
let v = vigenere("Attack at Dawn!", key: "Lemon")
print(v, "|", vigenere(v, key: "Lemon", decrypt: true))
print(runLength("aaabccdddd"), runLength("x"), runLength("").isEmpty)

for ch in "aZ5é½Ⅷ 中\n$" {
    let traits = [ch.isLetter ? "letter" : nil, ch.isNumber ? "number" : nil, ch.isWhitespace ? "space" : nil,
                  ch.isUppercase ? "upper" : nil, ch.isASCII ? "ascii" : nil, ch.isCurrencySymbol ? "money" : nil]
    print(ch.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "+"), traits.compactMap { $0 })
}
print("7".first!.wholeNumberValue ?? -1, Character("f").hexDigitValue ?? -1, Character("½").wholeNumberValue as Any)
print(Character("a") < "b", Character("Z") < "a", "é" == "e\u{301}", Character("ß").uppercased())
