struct Point {
    let x: Int
    var y: Int
}

func shifted(_ p: Point, by d: Int) -> Point {
    var q = p
    q.y += d
    q.x += d
    return q
}

let p = shifted(Point(x: 1, y: 2), by: 3)
print(p.x, p.y)
