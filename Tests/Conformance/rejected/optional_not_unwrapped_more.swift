let stock = ["apple": 3, "pear": 5]

func describe(_ name: String) -> String {
    let count = stock[name]
    if count == nil {
        return "no \(name)"
    }
    let doubled = count * 2
    return "\(name): \(doubled)"
}

print(describe("apple"))
print(describe("kiwi"))
