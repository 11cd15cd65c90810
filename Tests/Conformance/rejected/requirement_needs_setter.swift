protocol Named {
    var name: String { get set }
}

struct Pet: Named {
    var name: String
}

struct Planet: Named {
    let name: String
}

var p = Pet(name: "Rex")
p.name += "!"
print(p.name, Planet(name: "Mars").name)
