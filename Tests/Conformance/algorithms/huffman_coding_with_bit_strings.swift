indirect enum Huffman {
    case leaf(Character, Int)
    case node(Huffman, Huffman, Int)

    var weight: Int {
        switch self {
        case .leaf(_, let w), .node(_, _, let w): w
        }
    }
    var smallest: Character {
        switch self {
        case .leaf(let c, _): c
        case .node(let l, let r, _): min(l.smallest, r.smallest)
        }
    }

    init?(_ text: String) {
        var forest = text.reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }.map { Huffman.leaf($0, $1) }
        guard !forest.isEmpty else { return nil }
        while forest.count > 1 {
            forest.sort { ($0.weight, $0.smallest) > ($1.weight, $1.smallest) }
            let (a, b) = (forest.removeLast(), forest.removeLast())
            forest.append(.node(a, b, a.weight + b.weight))
        }
        self = forest[0]
    }

    func codes(_ prefix: String = "") -> [Character: String] {
        switch self {
        case .leaf(let c, _): [c: prefix.isEmpty ? "0" : prefix]
        case let .node(l, r, _): l.codes(prefix + "0").merging(r.codes(prefix + "1")) { a, _ in a }
        }
    }
    func encode(_ s: String) -> String {
        let table = codes()
        return s.map { table[$0]! }.joined()
    }
    func decode(_ bits: String) -> String {
        if case .leaf(let c, _) = self { return String(repeating: c, count: bits.count) }
        var out = "", node = self
        for b in bits {
            if case let .node(l, r, _) = node { node = b == "0" ? l : r }
            if case .leaf(let c, _) = node {
                out.append(c)
                node = self
            }
        }
        return out
    }
}

func pack(_ bits: String) -> [UInt8] {
    let chars = Array(bits)
    return stride(from: 0, to: chars.count, by: 8).map { start in
        (0..<8).reduce(0) { byte, i in byte << 1 | (start + i < chars.count && chars[start + i] == "1" ? 1 : 0) }
    }
}

for text in ["abracadabra", "aaaa", "mississippi river", "z"] {
    guard let tree = Huffman(text) else { continue }
    let bits = tree.encode(text)
    print("\(text): \(text.count * 8) -> \(bits.count) bits, ok \(tree.decode(bits) == text)")
    print("  ", tree.codes().sorted { ($0.value.count, $0.key) < ($1.value.count, $1.key) }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
}
print(Huffman("") == nil ? "nothing" : "?", pack("1010000111"), pack(Huffman("abracadabra")!.encode("abracadabra")).count)
func lzw(_ s: String) -> [Int] {
    var table = Dictionary(uniqueKeysWithValues: (0..<128).map { (String(UnicodeScalar(UInt8($0))), $0) })
    var w = "", out: [Int] = []
    for c in s {
        if table[w + String(c)] != nil { w.append(c) } else {
            out.append(table[w]!)
            table[w + String(c)] = table.count
            w = String(c)
        }
    }
    return w.isEmpty ? out : out + [table[w]!]
}
print(lzw("TOBEORNOTTOBEORTOBEORNOT"), lzw("").count)
