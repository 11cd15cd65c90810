class Animal {
    init() {}
    func speak() -> String { "..." }
    func move(steps: Int) -> String { "moves \(steps)" }
}

class Bird: Animal {
    override func speak() -> String { "tweet" }
    override func glide(steps: Int) -> String { "flies \(steps)" }
}

let b = Bird()
print(b.speak())
print(b.move(steps: 3))
