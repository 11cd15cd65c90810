// Reading a setting.
enum SettingError: Error {
    case missing(String)
}

let settings = ["width": "80"]

func setting(_ name: String) throws -> String {
    guard let value = settings[name] else { throw SettingError.missing(name) }
    return value
}

do {
    let width = setting("width")
    print(width)
} catch {
    print("no setting")
}
