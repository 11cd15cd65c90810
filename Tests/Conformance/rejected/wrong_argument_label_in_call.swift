func schedule(task: String, after seconds: Int, repeating: Bool = false) -> String {
    "\(task) in \(seconds)s\(repeating ? " repeatedly" : "")"
}

let first = schedule(task: "backup", after: 30)
let second = schedule(task: "mail", delay: 10, repeating: true)
print(first)
print(second)

let all = [first, second]
print(all.count)
