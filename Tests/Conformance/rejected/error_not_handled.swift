struct Overflow: Error {}

func checkedDouble(_ n: Int) throws -> Int {
    if n > 100 { throw Overflow() }
    return n * 2
}

func report(_ n: Int) -> String {
    let d = try checkedDouble(n)
    return "double is \(d)"
}

print(report(4))
