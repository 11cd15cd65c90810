enum Signal {
    case red, amber, green, flashing(times: Int)
}

func action(_ s: Signal) -> String {
    switch s {
    case .red:
        return "stop"
    case .amber:
        return "wait"
    case .flashing(let n):
        return "flash \(n)"
    }
}

print(action(.red))
print(action(.flashing(times: 3)))
