// Searching for a value.
func contains(_ list: [Int], _ target: Int) -> Bool {
    var found = false
    for value in list {
        if value == target {
            found = true
            break
        }
    }
    if found {
        continue
    }
    return found
}

print(contains([1, 2, 3], 2))
