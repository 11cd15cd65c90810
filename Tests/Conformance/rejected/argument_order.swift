func area(width: Double, height: Double) -> Double { width * height }
print(area(height: 2, width: 3))
