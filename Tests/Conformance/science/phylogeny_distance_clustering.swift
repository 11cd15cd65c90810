indirect enum Clade: CustomStringConvertible {
    case taxon(String)
    case join(Clade, Clade, height: Double)

    var taxa: [String] {
        switch self {
        case .taxon(let n): [n]
        case let .join(l, r, _): l.taxa + r.taxa
        }
    }
    var height: Double { if case .join(_, _, let h) = self { h } else { 0 } }
    var description: String {
        switch self {
        case .taxon(let n): n
        case let .join(l, r, h): "(\(l):\(h - l.height),\(r):\(h - r.height))"
        }
    }
}

struct DistanceMatrix {
    private var d: [Set<String>: Double] = [:]
    let names: [String]
    init(_ sequences: [(String, String)]) {
        names = sequences.map(\.0)
        for (i, a) in sequences.enumerated() {
            for b in sequences[(i + 1)...] {
                d[[a.0, b.0]] = Double(zip(a.1, b.1).filter { $0 != $1 }.count)
            }
        }
    }
    subscript(a: String, b: String) -> Double { a == b ? 0 : d[[a, b]]! }
    func average(_ x: Clade, _ y: Clade) -> Double {
        let pairs = x.taxa.flatMap { a in y.taxa.map { self[a, $0] } }
        return pairs.reduce(0, +) / Double(pairs.count)
    }
    func upgma() -> Clade {
        var clades = names.map(Clade.taxon)
        while clades.count > 1 {
            let pairs = clades.indices.flatMap { i in clades.indices.filter { $0 > i }.map { (i, $0) } }
            let (i, j) = pairs.min { average(clades[$0.0], clades[$0.1]) < average(clades[$1.0], clades[$1.1]) }!
            let merged = Clade.join(clades[i], clades[j], height: average(clades[i], clades[j]) / 2)
            clades.remove(at: j)
            clades[i] = merged
        }
        return clades[0]
    }
}

let sequences = [("human", "ACGTACGTAC"), ("chimp", "ACGTACGTAG"), ("mouse", "ACGAACCTTC"), ("rat", "ACGAACCTTG"), ("fly", "TTGAGCCATA")]
let matrix = DistanceMatrix(sequences)
for a in matrix.names { print(a.padded(6), matrix.names.map { "\(Int(matrix[a, $0]))" }.joined(separator: " ")) }
let tree = matrix.upgma()
print(tree)
print(tree.taxa, tree.height)

extension String {
    func padded(_ n: Int) -> String { self + String(repeating: " ", count: max(0, n - count)) }
    func smithWaterman(_ other: String) -> (score: Int, end: Int) {
        var previous = Array(repeating: 0, count: other.count + 1), best = (score: 0, end: 0)
        for (i, a) in enumerated() {
            var row = [0]
            for (j, b) in other.enumerated() {
                row.append(Swift.max(0, previous[j] + (a == b ? 2 : -1), previous[j + 1] - 2, row[j] - 2))
                if row[j + 1] > best.score { best = (row[j + 1], i) }
            }
            previous = row
        }
        return best
    }
    var openReadingFrames: [Substring] {
        (0..<3).flatMap { frame -> [Substring] in
            let text = dropFirst(frame)
            let codons = stride(from: 0, to: text.count - 2, by: 3).map { text.dropFirst($0).prefix(3) }
            guard let start = codons.firstIndex(of: "ATG"), let stop = codons[start...].firstIndex(where: { ["TAA", "TAG", "TGA"].contains($0) }) else { return [] }
            return [self[codons[start].startIndex..<codons[stop].endIndex]]
        }
    }
}
let local = "TTACGTAA".smithWaterman("GGACGTCC")
print(local.score, local.end, "AAA".smithWaterman("TTT").score)
print("CATGAAATAGCCATGTTTTGA".openReadingFrames, "AAAA".openReadingFrames.isEmpty)
let consensus = (0..<10).map { i in
    let column = sequences.map { $0.1[$0.1.index($0.1.startIndex, offsetBy: i)] }
    return Dictionary(grouping: column) { $0 }.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }!.key
}
print(String(consensus))
