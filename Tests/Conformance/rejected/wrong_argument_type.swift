// Repeating a greeting.
func greet(name: String, times: Int) {
    for _ in 0..<times {
        print("Hello, \(name)!")
    }
}

greet(name: "Ann", times: 2)
greet(name: "Bob", times: "3")
print("done")
