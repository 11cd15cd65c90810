let names = ["ann", "bob", "cyd"]
let lengths: [Int] = names.map { name in
    name.uppercased()
}
let total = lengths.reduce(0, +)
print(total)

func longest(_ words: [String]) -> String? {
    words.max { $0.count < $1.count }
}
print(longest(names) ?? "none")
