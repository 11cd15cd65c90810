// Finding an index.
func indexOf(_ target: Int, in list: [Int]) -> Int {
    for (i, value) in list.enumerated() {
        if value == target {
            return i
        }
    }
}

let data = [4, 8, 15, 16]
print(indexOf(15, in: data))
