func normalise(_ values: inout [Double]) {
    guard let peak = values.max(), peak > 0 else { return }
    for i in values.indices { values[i] /= peak }
}

var signal = [1.0, 4.0, 2.0]
normalise(signal)
print(signal)

let peak = signal.max() ?? 0
print("peak", peak)
