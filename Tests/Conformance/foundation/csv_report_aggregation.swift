import Foundation

struct Sale { let region: String, product: String, units: Int, price: Decimal, date: String }

enum CSVError: LocalizedError {
    case wrongColumns(line: Int, count: Int), badNumber(line: Int, text: String)
    var errorDescription: String? {
        switch self {
        case let .wrongColumns(line, count): "line \(line): found \(count) columns"
        case let .badNumber(line, text): "line \(line): \(text.debugDescription) is not a number"
        }
    }
}

func fields(_ line: String) -> [String] {
    var out: [String] = [], current = "", quoted = false
    var chars = line.makeIterator()
    while let c = chars.next() {
        switch (c, quoted) {
        case ("\"", _): quoted.toggle()
        case (",", false):
            out.append(current.trimmingCharacters(in: .whitespaces))
            current = ""
        default: current.append(c)
        }
    }
    return out + [current.trimmingCharacters(in: .whitespaces)]
}

func parse(_ csv: String) -> (sales: [Sale], problems: [CSVError]) {
    var sales: [Sale] = [], problems: [CSVError] = []
    for (n, line) in csv.components(separatedBy: .newlines).enumerated().dropFirst() where !line.isEmpty {
        let f = fields(line)
        guard f.count == 5 else { problems.append(.wrongColumns(line: n + 1, count: f.count)); continue }
        guard let units = Int(f[2]) else { problems.append(.badNumber(line: n + 1, text: f[2])); continue }
        guard let price = Decimal(string: f[3]) else { problems.append(.badNumber(line: n + 1, text: f[3])); continue }
        sales.append(Sale(region: f[0], product: f[1], units: units, price: price, date: f[4]))
    }
    return (sales, problems)
}

let csv = """
    region,product,units,price,date
    north,"bolt, steel",10,0.25,2024-01-05
    south,nut,4,0.10,2024-01-09
    north, hammer ,1,19.99,2024-02-01
    west,saw,two,5,2024-02-02
    east,glue
    south,"saw",2,12.5,2024-02-11

    """
let (sales, problems) = parse(csv)
for p in problems { print("warning:", p.localizedDescription) }
for s in sales { print("\(s.region)|\(s.product)|\(Decimal(s.units) * s.price)") }
let totals = Dictionary(grouping: sales, by: \.region).mapValues { $0.reduce(Decimal.zero) { $0 + Decimal($1.units) * $1.price } }
for (region, total) in totals.sorted(by: { $0.value > $1.value }) {
    print(region.padding(toLength: 8, withPad: ".", startingAt: 0), String(format: "%8.2f", NSDecimalNumber(decimal: total).doubleValue))
}
let months = Set(sales.map { $0.date.prefix(7) }).sorted()
print(months, sales.map(\.units).reduce(0, +))
print(sales.max { $0.price < $1.price }?.product ?? "-", Decimal(string: "abc") as Any, Decimal(1) / 4, Decimal(0.1) + Decimal(0.2) == Decimal(0.3))
