// First word of a sentence.
let sentence = "the quick brown fox"
let words = sentence.split(separator: " ").map { String($0) }
let first = words.first

for word in words {
    print(word.count)
}
print(first.count)
print(words.last ?? "none")
