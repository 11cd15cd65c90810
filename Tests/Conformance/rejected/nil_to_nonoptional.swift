// Tracking the best score.
var best: Int = 0
let scores = [3, 9, 4]

for s in scores {
    if s > best {
        best = s
    }
}
print("best", best)
best = nil
print("reset")
