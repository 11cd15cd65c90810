// Copies of values, shared references, identity and capture.
struct Point { var x = 0, y = 0 }
final class Box {
    var point: Point
    init(_ point: Point) { self.point = point }
}

var p1 = Point(x: 1, y: 2)
var p2 = p1
p2.x = 99
print(p1, p2)

let b1 = Box(p1)
let b2 = b1
b2.point.y = 50
print(b1.point, b1 === b2, b1 !== Box(p1))

var list = [1, 2, 3]
var copy = list
copy[0] = 10
copy.append(4)
print(list, copy)

var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2)
var saved = grid
grid[1][2] = 7
print(grid, saved)

let boxes = [b1, Box(p2)]
let sameBoxes = boxes
sameBoxes[1].point = Point()
print(boxes[1].point, boxes.map { $0.point.y })

var counter = 0
let increment = { counter += 1 }
increment(); increment()
print("counter", counter)

var frozen = 5
let captured = { [frozen] in frozen * 10 }
frozen = 8
print(captured(), frozen)

swap(&p1, &p2)
print(p1.x, p2.x)
(p1, p2) = (p2, p1)
print(p1.x, p2.x)
saved.swapAt(0, 1)
print(saved == [[0, 0, 0], [0, 0, 0]])
