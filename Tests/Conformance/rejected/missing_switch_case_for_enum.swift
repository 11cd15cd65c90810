enum Signal { case red, amber, green, off }

func action(for signal: Signal) -> String {
    switch signal {
    case .red: return "stop"
    case .amber: return "slow"
    case .green: return "go"
    }
}

for s in [Signal.red, .off] {
    print(action(for: s))
}
