struct Temperature {
    var celsius: Double
    func fahrenheit() -> Double { celsius * 1.8 + 32 }
    static let freezing = Temperature(celsius: 0)
}

let f: Double = Temperature.fahrenheit()
print(f, Temperature.freezing.celsius)

let samples = [Temperature(celsius: 10), .freezing]
print(samples.map { $0.fahrenheit() })
