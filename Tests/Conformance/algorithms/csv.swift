// Parsing a small CSV with quoted fields and summarizing it.
enum CSVError: Error { case wrongFieldCount(line: Int, got: Int), badNumber(line: Int, String) }

func fields(_ line: Substring) -> [String] {
    var out: [String] = []
    var field = ""
    var quoted = false
    var rest = line
    while let c = rest.popFirst() {
        switch (c, quoted) {
        case ("\"", true) where rest.first == "\"":
            field.append("\"")
            rest.removeFirst()
        case ("\"", _): quoted.toggle()
        case (",", false):
            out.append(field)
            field = ""
        default: field.append(c)
        }
    }
    return out + [field]
}
struct Row {
    let city: String, country: String, population: Int, area: Double
    init(_ f: [String], line: Int) throws {
        guard f.count == 4 else { throw CSVError.wrongFieldCount(line: line, got: f.count) }
        guard let p = Int(f[2]) else { throw CSVError.badNumber(line: line, f[2]) }
        guard let a = Double(f[3]) else { throw CSVError.badNumber(line: line, f[3]) }
        (city, country, population, area) = (f[0], f[1], p, a)
    }
    var density: Double { Double(population) / area }
}
let text = """
    city,country,population,area
    Oslo,Norway,709000,454.0
    "Washington, D.C.",USA,689545,177.0
    Bergen,Norway,285900,465.25
    Nowhere,,many,1
    "The ""Big"" Apple",USA,8336817,783.5
    Short,row
    """
let lines = text.split(separator: "\n")
print(fields(lines[0]))
var rows: [Row] = []
for (i, line) in lines.enumerated().dropFirst() {
    do {
        rows.append(try Row(fields(line), line: i + 1))
    } catch CSVError.wrongFieldCount(let n, let got) {
        print("line \(n): expected 4 fields, got \(got)")
    } catch CSVError.badNumber(let n, let s) {
        print("line \(n): bad number '\(s)'")
    }
}
for row in rows.sorted(by: { $0.population > $1.population }) {
    print(row.city, row.population, Int(row.density), separator: "\t")
}
let byCountry = Dictionary(grouping: rows, by: \.country)
for (country, rs) in byCountry.sorted(by: { $0.key < $1.key }) {
    let total = rs.reduce(0) { $0 + $1.population }
    print("\(country): \(rs.count) cities, \(total) people, largest \(rs.max { $0.population < $1.population }!.city)")
}
let csv = rows.map { r in
    [r.city.contains(where: { ",\"".contains($0) }) ? "\"" + r.city.map { $0 == "\"" ? "\"\"" : "\($0)" }.joined() + "\"" : r.city, "\(r.area)"].joined(separator: ",")
}
print(csv.joined(separator: "\n"))
