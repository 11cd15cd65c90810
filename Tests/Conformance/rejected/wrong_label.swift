// Converting temperatures.
func convert(celsius: Double) -> Double {
    celsius * 9 / 5 + 32
}

for c in [0.0, 37, 100] {
    print(c, convert(celsius: c))
}
let boiling = convert(degrees: 100)
print(boiling)
