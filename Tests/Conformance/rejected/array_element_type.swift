// A list of temperatures.
var temperatures: [Double] = [20.5, 22.0, 19.8]
temperatures.append(21.4)

var total = 0.0
for t in temperatures {
    total += t
}
temperatures.append("warm")
print(total / Double(temperatures.count))
