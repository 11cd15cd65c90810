struct Temperature {
    var celsius: Double

    init(celsius: Double) { self.celsius = celsius }
    init(fahrenheit: Double) { self.init(celsius: (fahrenheit - 32) / 1.8) }
    init?(parsing text: String) {
        guard let unit = text.last, let value = Double(text.dropLast()) else { return nil }
        switch unit {
        case "C", "c": self.init(celsius: value)
        case "F", "f": self.init(fahrenheit: value)
        case "K": self.init(celsius: value - 273.15)
        default: return nil
        }
    }

    var fahrenheit: Double {
        get { celsius * 1.8 + 32 }
        set { celsius = (newValue - 32) / 1.8 }
    }
}

struct Reading {
    var station: String
    var temperature: Temperature
    var quality = 1.0
    var tags: [String] = []
}

extension Reading {
    init(_ station: String, celsius: Double) {
        self.init(station: station, temperature: Temperature(celsius: celsius))
        tags.append("auto")
    }
}

var boiling = Temperature(fahrenheit: 212)
print(boiling.celsius)
boiling.fahrenheit = 50
print(boiling.celsius)
for text in ["20C", "68F", "300K", "12X", "C", "warm"] {
    if let t = Temperature(parsing: text) {
        let rounded = (t.celsius * 100).rounded() / 100
        print("\(text) -> \(rounded) C")
    } else {
        print("\(text) -> not a temperature")
    }
}
let a = Reading(station: "Oslo", temperature: .init(celsius: -3.5))
let b = Reading("Bergen", celsius: 7.25)
let c = Reading(station: "Voss", temperature: .init(celsius: 1), quality: 0.5, tags: ["manual", "late"])
for r in [a, b, c] {
    print(r.station, r.temperature.celsius, r.quality, r.tags)
}
print(Reading.init("Lom", celsius: 0).temperature.fahrenheit)
