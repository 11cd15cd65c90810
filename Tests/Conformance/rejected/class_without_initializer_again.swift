class Session {
    let id: Int
    var user: String
    var startedAt = 0

    func describe() -> String { "\(id): \(user)" }
}

print("sessions")

let ids = [1, 2, 3]
print(ids.reduce(0, +))
