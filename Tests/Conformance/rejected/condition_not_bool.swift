// Checking remaining items.
let items = ["a", "b", "c"]
var remaining = items.count

while remaining > 1 {
    print("left:", remaining)
    remaining -= 1
}
if remaining {
    print("one more")
}
print("done")
