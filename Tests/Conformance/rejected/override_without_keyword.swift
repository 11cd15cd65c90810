class Instrument {
    let name: String
    init(name: String) { self.name = name }
    func play() -> String { "\(name) plays" }
}

final class Drum: Instrument {
    init() { super.init(name: "drum") }
    func play() -> String { "boom" }
}

let band: [Instrument] = [Drum(), Instrument(name: "lute")]
print(band.map { $0.play() })
