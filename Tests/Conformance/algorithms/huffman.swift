// Huffman coding: build tree, encode, decode, canonical code lengths.
indirect enum Tree {
    case leaf(Character, Int)
    case node(Tree, Tree, Int)
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
    func codes(_ prefix: String = "") -> [Character: String] {
        switch self {
        case .leaf(let c, _): [c: prefix.isEmpty ? "0" : prefix]
        case .node(let l, let r, _): l.codes(prefix + "0").merging(r.codes(prefix + "1")) { a, _ in a }
        }
    }
    var depth: Int {
        switch self {
        case .leaf: 0
        case .node(let l, let r, _): 1 + max(l.depth, r.depth)
        }
    }
}
struct Huffman {
    let tree: Tree
    let table: [Character: String]
    init?(_ text: String) {
        var freq: [Character: Int] = [:]
        for ch in text { freq[ch, default: 0] += 1 }
        var pool: [Tree] = freq.map { Tree.leaf($0.key, $0.value) }
        guard !pool.isEmpty else { return nil }
        func extractMin() -> Tree {
            let i = pool.indices.min { (pool[$0].weight, pool[$0].smallest) < (pool[$1].weight, pool[$1].smallest) }!
            return pool.remove(at: i)
        }
        while pool.count > 1 {
            let (a, b) = (extractMin(), extractMin())
            pool.append(.node(a, b, a.weight + b.weight))
        }
        tree = pool[0]
        table = tree.codes()
    }
    func encode(_ s: String) -> String? {
        var out = ""
        for ch in s {
            guard let c = table[ch] else { return nil }
            out += c
        }
        return out
    }
    func decode(_ bits: String) -> String? {
        if case .leaf(let c, _) = tree { return String(repeating: c, count: bits.count) }
        var out = "", cur = tree
        for b in bits {
            guard case .node(let l, let r, _) = cur else { return nil }
            cur = b == "0" ? l : r
            if case .leaf(let c, _) = cur {
                out.append(c)
                cur = tree
            }
        }
        if case .node(_, _, let w) = cur, w == tree.weight { return out }
        return nil
    }
    /// canonical codes from lengths
    func canonical() -> [(Character, String)] {
        let order = table.map { ($0.key, $0.value.count) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        var code = 0, len = 0
        return order.map { ch, l in
            code <<= (l - len)
            len = l
            defer { code += 1 }
            let s = String(code, radix: 2)
            return (ch, String(repeating: "0", count: l - s.count) + s)
        }
    }
}
func pack(_ bits: String) -> [UInt8] {
    stride(from: 0, to: bits.count, by: 8).map { i in
        let chunk = bits.dropFirst(i).prefix(8)
        return UInt8(chunk + String(repeating: "0", count: 8 - chunk.count), radix: 2)!
    }
}
for text in ["abracadabra", "mississippi river", "zzzz", "the quick brown fox jumps over the lazy dog"] {
    let h = Huffman(text)!
    let bits = h.encode(text)!
    print("'\(text)': \(text.utf8.count * 8) -> \(bits.count) bits, depth \(h.tree.depth), roundtrip \(h.decode(bits) == text)")
    if h.table.count < 6 {
        print("  " + h.table.sorted { ($0.value.count, $0.key) < ($1.value.count, $1.key) }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
        print("  canonical " + h.canonical().map { "\($0.0)=\($0.1)" }.joined(separator: " "), pack(bits))
    }
}
print(Huffman("") == nil, Huffman("ab")!.encode("abc") as Any, Huffman("abc")!.decode(String(Huffman("abc")!.encode("cc")!.dropLast())) ?? "truncated")
