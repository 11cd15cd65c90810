func find(_ grid: [[Int]], _ target: Int) -> Bool {
    var found = false
    for row in grid {
        for cell in row where cell == target {
            found = true
            break outer
        }
    }
    return found
}

print(find([[1, 2], [3]], 3))
