struct Callback {
    let run: () -> Void
}

struct Job: Encodable {
    let id: Int
    let name: String
    let callback: Callback
}

let job = Job(id: 1, name: "x", callback: Callback {})
print(job.name)
