actor Settings {
    var volume = 5
    func mute() { volume = 0 }
}

func boost(_ settings: Settings) async {
    settings.volume = 11
}

let settings = Settings()
await boost(settings)
print(await settings.volume)
