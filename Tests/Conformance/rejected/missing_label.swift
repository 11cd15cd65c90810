// Area of a rectangle.
func area(width: Double, height: Double) -> Double {
    width * height
}

let small = area(width: 2, height: 3)
print("small", small)
let large = area(width: 20, 30)
print("large", large)
print("ratio", large / small)
