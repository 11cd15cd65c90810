struct Rectangle {
    let width: Double
    let height: Double
    let diagonal: Double

    init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    var area: Double { width * height }
}

let r = Rectangle(width: 3, height: 4)
print(r.area)
