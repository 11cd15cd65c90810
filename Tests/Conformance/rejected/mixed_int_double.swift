// Total price with tax.
let quantity = 3
let price = 9.99
let taxRate = 0.08

func withTax(_ amount: Double) -> Double {
    amount * (1 + taxRate)
}

let subtotal = quantity * price
print("total", withTax(subtotal))
