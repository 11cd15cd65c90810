func configure(_ fast: Bool) -> Int {
    let limit: Int
    if fast {
        limit = 10
    } else {
        limit = 100
    }
    limit = limit * 2
    return limit
}

print(configure(true))
