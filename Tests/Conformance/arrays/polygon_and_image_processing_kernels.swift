typealias Image = [[Int]]

func convolve(_ image: Image, _ kernel: [[Int]], divisor: Int = 1) -> Image {
    let half = kernel.count / 2
    return image.indices.map { y in
        image[y].indices.map { x in
            var sum = 0
            for (ky, row) in kernel.enumerated() {
                for (kx, k) in row.enumerated() {
                    let (sy, sx) = (min(max(y + ky - half, 0), image.count - 1), min(max(x + kx - half, 0), image[y].count - 1))
                    sum += k * image[sy][sx]
                }
            }
            return min(max(sum / divisor, 0), 255)
        }
    }
}

func floodFill(_ image: inout Image, at start: (x: Int, y: Int), with value: Int) -> Int {
    let old = image[start.y][start.x]
    guard old != value else { return 0 }
    var stack = [start], painted = 0
    while let (x, y) = stack.popLast() {
        guard image.indices.contains(y), image[y].indices.contains(x), image[y][x] == old else { continue }
        image[y][x] = value
        painted += 1
        stack += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
    }
    return painted
}

func integral(_ image: Image) -> Image {
    image.reduce(into: [Array(repeating: 0, count: image[0].count + 1)]) { table, row in
        var running = 0
        table.append([0] + row.enumerated().map { x, v in running += v; return running + table[table.count - 1][x + 1] })
    }
}

let image: Image = [[10, 10, 10, 200], [10, 10, 200, 200], [10, 200, 200, 200]]
for row in convolve(image, Array(repeating: [1, 1, 1], count: 3), divisor: 9) { print(row) }
print(convolve(image, [[0, 0, 0], [0, 1, 0], [0, 0, 0]]) == image)
print(convolve(image, [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])[1])
var copy = image
print(floodFill(&copy, at: (0, 0), with: 99), copy, floodFill(&copy, at: (0, 0), with: 99))
let table = integral(image)
print(table.last!.last!, image.joined().reduce(0, +), table[2][3] - table[0][3] - table[2][1] + table[0][1])
let histogram = image.joined().reduce(into: [Int: Int]()) { $0[$1 / 64, default: 0] += 1 }
print(histogram.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }, image.map { $0.firstIndex { $0 > 100 } ?? -1 })
for row in image { print(row.map { $0 > 127 ? "##" : ".." }.joined()) }
