// A safe with a secret.
class Safe {
    private var code: Int
    init(code: Int) {
        self.code = code
    }
    func open(with guess: Int) -> Bool {
        guess == code
    }
}

let safe = Safe(code: 1234)
print(safe.open(with: 1))
print(safe.code)
