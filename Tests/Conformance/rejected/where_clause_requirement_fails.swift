extension Array where Element: Numeric {
    func dot(_ other: [Element]) -> Element {
        zip(self, other).reduce(.zero) { $0 + $1.0 * $1.1 }
    }
}

let lengths = [3, 4]
print(lengths.dot([1, 2]))
let words = ["a", "b"]
print(words.dot(["c", "d"]))
