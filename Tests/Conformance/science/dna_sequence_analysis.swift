enum Nucleotide: Character, CaseIterable {
    case a = "A", c = "C", g = "G", t = "T"
    var complement: Nucleotide {
        switch self {
        case .a: .t
        case .t: .a
        case .c: .g
        case .g: .c
        }
    }
}

struct DNA: ExpressibleByStringLiteral, CustomStringConvertible, Equatable {
    let bases: [Nucleotide]
    init(_ bases: [Nucleotide]) { self.bases = bases }
    init(stringLiteral value: String) { bases = value.uppercased().compactMap(Nucleotide.init(rawValue:)) }
    var description: String { String(bases.map(\.rawValue)) }

    var reverseComplement: DNA { DNA(bases.reversed().map(\.complement)) }
    var gcContent: Double {
        bases.isEmpty ? 0 : Double(bases.filter { $0 == .g || $0 == .c }.count) / Double(bases.count)
    }
    var codons: [Substring] {
        let text = description
        var out: [Substring] = []
        var i = text.startIndex
        while let j = text.index(i, offsetBy: 3, limitedBy: text.endIndex) {
            out.append(text[i..<j])
            i = j
        }
        return out
    }
    func translated() -> String {
        let table: [Substring: Character] = ["ATG": "M", "TTT": "F", "GGC": "G", "AAA": "K", "TGG": "W", "TAA": "*", "TAG": "*", "TGA": "*", "CGA": "R"]
        return String(codons.map { table[$0] ?? "?" }.prefix { $0 != "*" })
    }
    func hamming(_ other: DNA) -> Int? {
        guard bases.count == other.bases.count else { return nil }
        return zip(bases, other.bases).filter { $0 != $1 }.count
    }
    func kmers(_ k: Int) -> [String: Int] {
        let text = description
        return (0...max(0, bases.count - k)).reduce(into: [:]) { counts, i in
            let start = text.index(text.startIndex, offsetBy: i)
            counts[String(text[start...].prefix(k)), default: 0] += 1
        }
    }
    func occurrences(of motif: DNA) -> [Int] {
        bases.indices.filter { bases[$0...].starts(with: motif.bases) }
    }
}

func needlemanWunsch(_ a: DNA, _ b: DNA, match: Int = 1, mismatch: Int = -1, gap: Int = -2) -> Int {
    var previous = (0...b.bases.count).map { $0 * gap }
    for (i, x) in a.bases.enumerated() {
        var row = [(i + 1) * gap]
        for (j, y) in b.bases.enumerated() {
            row.append(max(previous[j] + (x == y ? match : mismatch), previous[j + 1] + gap, row[j] + gap))
        }
        previous = row
    }
    return previous.last!
}

let gene: DNA = "atgtttggcaaacgatggtaaccc"
print(gene, gene.bases.count)
print(gene.reverseComplement, gene.reverseComplement.reverseComplement == gene)
print((gene.gcContent * 1000).rounded() / 10, "% GC")
print(gene.codons.joined(separator: " "), gene.translated())
print(("GATTACA" as DNA).hamming("GACTATA") ?? -1, ("A" as DNA).hamming("AC") as Any)
let counts = gene.kmers(2).filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
print(counts.map { "\($0.key):\($0.value)" }.joined(separator: " "))
print(("ATATCATAT" as DNA).occurrences(of: "ATA"), needlemanWunsch("GATTACA", "GCATGCA"), needlemanWunsch("", "ACG"))
print(Nucleotide.allCases.map { n in "\(n.rawValue)=\(gene.bases.filter { $0 == n }.count)" })
