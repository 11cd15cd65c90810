import Foundation

struct CashFlow { let period: Int, amount: Double }

func presentValue(_ flows: [CashFlow], rate: Double) -> Double {
    flows.reduce(0) { $0 + $1.amount / pow(1 + rate, Double($1.period)) }
}

func internalRate(_ flows: [CashFlow], in bounds: ClosedRange<Double> = -0.9...1) -> Double? {
    var (lo, hi) = (bounds.lowerBound, bounds.upperBound)
    guard presentValue(flows, rate: lo) * presentValue(flows, rate: hi) < 0 else { return nil }
    while hi - lo > 1e-10 {
        let mid = (lo + hi) / 2
        if presentValue(flows, rate: lo) * presentValue(flows, rate: mid) <= 0 { hi = mid } else { lo = mid }
    }
    return (lo + hi) / 2
}

struct Bond {
    let face: Double, coupon: Double, years: Int
    var flows: [CashFlow] {
        (1...years).map { CashFlow(period: $0, amount: face * coupon + ($0 == years ? face : 0)) }
    }
    func price(yield y: Double) -> Double { presentValue(flows, rate: y) }
    func duration(yield y: Double) -> Double {
        flows.map { Double($0.period) * $0.amount / pow(1 + y, Double($0.period)) }.reduce(0, +) / price(yield: y)
    }
}

struct Loan: Sequence {
    struct Row { let month: Int, interest: Double, principal: Double, balance: Double }
    let amount: Double, rate: Double, months: Int
    var payment: Double { amount * rate / 12 / (1 - pow(1 + rate / 12, -Double(months))) }
    func makeIterator() -> AnyIterator<Row> {
        var balance = amount, month = 0
        return AnyIterator {
            guard month < months else { return nil }
            month += 1
            let interest = balance * rate / 12
            let principal = payment - interest
            balance -= principal
            return Row(month: month, interest: interest, principal: principal, balance: balance)
        }
    }
}

func money(_ x: Double) -> String { String(format: "%.2f", abs(x) < 0.005 ? 0 : x) }

let project = [(-1000.0), 300, 400, 500].enumerated().map { CashFlow(period: $0.offset, amount: $0.element) }
print("npv 5%:", money(presentValue(project, rate: 0.05)))
print("irr:", internalRate(project).map { String(format: "%.4f%%", $0 * 100) } ?? "none")
print("irr of gifts:", internalRate([CashFlow(period: 0, amount: 5)]) as Any)
let bond = Bond(face: 1000, coupon: 0.04, years: 5)
for y in [0.03, 0.04, 0.05] { print(String(format: "yield %.0f%%", y * 100), money(bond.price(yield: y)), String(format: "%.3f", bond.duration(yield: y))) }
let loan = Loan(amount: 1200, rate: 0.12, months: 6)
print("payment", money(loan.payment))
for row in loan where row.month % 2 == 0 { print(row.month, money(row.interest), money(row.principal), money(row.balance)) }
print("total interest", money(loan.reduce(0) { $0 + $1.interest }))
let returns = [0.02, -0.01, 0.03, 0.015, -0.02]
let growth = returns.reduce(1) { $0 * (1 + $1) }
var peak = 1.0, wealth = 1.0
let drawdown = returns.map { r -> Double in
    wealth *= 1 + r
    peak = max(peak, wealth)
    return (peak - wealth) / peak
}.max()!
print(String(format: "growth %.5f drawdown %.3f", growth, drawdown))
