class Plugin {
    let name: String
    required init(name: String) { self.name = name }
    class func make(_ name: String) -> Self { Self(name: name) }
}

final class AudioPlugin: Plugin {
    var volume: Int
    init(volume: Int) {
        self.volume = volume
        super.init(name: "audio")
    }
}

print(AudioPlugin(volume: 3).name)
