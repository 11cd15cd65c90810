func describe(_ n: Int) -> String {
    let size: String
    if n > 100 {
        size = "large"
    } else if n > 10 {
        size = "medium"
    }
    return "\(n) is \(size)"
}

print(describe(50))
