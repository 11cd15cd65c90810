// Two functions with the same signature.
struct Calculator {
    func double(_ n: Int) -> Int {
        n * 2
    }
    func triple(_ n: Int) -> Int {
        n * 3
    }
    func double(_ n: Int) -> Int {
        n + n
    }
}

let calculator = Calculator()
print(calculator.triple(3))
