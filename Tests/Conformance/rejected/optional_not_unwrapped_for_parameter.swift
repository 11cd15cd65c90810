func shout(_ text: String) -> String {
    text.uppercased() + "!"
}

func greet(_ name: String, times: Int) -> String {
    Array(repeating: "hi \(name)", count: times).joined(separator: ", ")
}

let inputs = ["ada", "3"]
let times = Int(inputs[1])
print(greet(inputs[0], times: times))
