// Traffic light.
enum Light {
    case red, yellow, green

    var next: Light {
        switch self {
        case .red: return .green
        case .green: return .yellow
        case .yellow: return .red
        }
    }
}

var light = Light.red
light = .blue
print(light.next)
