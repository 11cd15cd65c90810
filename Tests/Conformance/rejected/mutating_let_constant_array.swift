func collect(_ n: Int) -> [Int] {
    let squares: [Int] = []
    for i in 0..<n {
        squares.append(i * i)
    }
    return squares
}

print(collect(4))
print(collect(0).isEmpty)
