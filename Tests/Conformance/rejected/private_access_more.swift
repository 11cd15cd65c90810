class Safe {
    private var code = 1234
    private(set) var attempts = 0
    func open(with guess: Int) -> Bool {
        attempts += 1
        return guess == code
    }
}

let s = Safe()
print(s.open(with: 1))
print(s.attempts)
print(s.code)
