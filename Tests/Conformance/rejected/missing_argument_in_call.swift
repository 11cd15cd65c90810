func transfer(from source: String, to target: String, amount: Int) -> String {
    "\(source) -> \(target): \(amount)"
}

let log = [
    transfer(from: "a", to: "b", amount: 5),
    transfer(from: "b", to: "c"),
]
log.forEach { print($0) }
print(log.count)
