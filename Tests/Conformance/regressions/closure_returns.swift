func dfs(_ s: String) -> [String] { [s, s + "x"] }
let nodes = ["a", "b"]
func f() -> [[String]] {
    return nodes.compactMap { n in
        if n == "a" { return nil }
        let c = dfs(n)
        return c
    }
}
print(f())
func g() -> [[String]] {
    nodes.compactMap { n -> [String]? in
        if n == "a" { return nil }
        let c = dfs(n)
        return c.sorted()
    }
}
print(g())
let graded = [3, -1, 8].map { n -> Result<Int, MarkError> in
    if n < 0 { return .failure(.negative) }
    return .success(n)
}
enum MarkError: Error { case negative }
print(graded)
func halves(_ numbers: [Int]) -> [Double?] {
    numbers.map { n in
        if n % 2 == 1 { return nil }
        let half = Double(n) / 2
        return half
    }
}
print(halves([1, 2, 4]))
