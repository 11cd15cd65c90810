enum Shape {
    case circle(radius: Double)
    case rectangle(width: Double, height: Double)
}

func area(_ s: Shape) -> Double {
    switch s {
    case .circle(let r): 3.14 * r * r
    case let .rectangle(w, h): w * h
    }
}

let shapes: [Shape] = [.circle(radius: 2), .rectangle(width: 3)]
print(shapes.map(area))
