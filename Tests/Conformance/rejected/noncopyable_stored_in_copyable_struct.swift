struct Token: ~Copyable {
    let id: Int
    deinit { print("token \(id) released") }
}

struct Session {
    let name: String
    var token: Token
}

let s = Session(name: "a", token: Token(id: 1))
print(s.name)
