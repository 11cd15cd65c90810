struct Order {
    let items: [Int]
    var total: Int

    mutating func recompute() {
        total = items.reduce(0, +)
    }
}

var order = Order(items: [3, 4], total: 0)
order.recompute()
order.total = "seven"
print(order.total)
