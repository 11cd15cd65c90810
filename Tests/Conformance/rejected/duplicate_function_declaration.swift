struct Geometry {
    func area(width: Double, height: Double) -> Double {
        width * height
    }

    func perimeter(width: Double, height: Double) -> Double {
        2 * (width + height)
    }

    func area(width: Double, height: Double) -> Double {
        return height * width
    }
}

print(Geometry().perimeter(width: 1, height: 2))
