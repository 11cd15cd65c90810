struct Problem {
    let code: Int
}

func check(_ n: Int) throws {
    if n < 0 {
        throw Problem(code: n)
    }
    print("ok", n)
}

do {
    try check(1)
    try check(-1)
} catch {
    print("failed")
}
