enum E: Error { case a, b(Int) }

func risky(_ n: Int) throws {
    if n == 1 { throw E.a }
    if n == 2 { throw E.b(n) }
}

func safe(_ n: Int) -> String {
    do {
        try risky(n)
        return "fine"
    } catch E.a {
        return "a"
    } catch E.b(let k) {
        return "b\(k)"
    }
}

print(safe(0), safe(1), safe(2))
