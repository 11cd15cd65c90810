let threshold = 2.5
let readings: [Int] = [1, 2, 3]
var above = 0
for r in readings {
    let text = String(r)
    if text > threshold {
        above += 1
    }
}
print(above)
