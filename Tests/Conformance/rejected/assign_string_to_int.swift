// Counting words.
let text = "one two three two"
var count: Int = 0
for word in text.split(separator: " ") {
    if word == "two" {
        count += 1
    }
}
print("found", count)
count = "many"
print(count)
