struct Coordinate: Equatable {
    var x: Int
    var y: Int
}

var visits: [Coordinate: Int] = [:]
let path = [Coordinate(x: 0, y: 0), Coordinate(x: 1, y: 0), Coordinate(x: 0, y: 0)]
print(path.count, visits.count)

let origin = path[0]
print(origin == Coordinate(x: 0, y: 0))
