protocol Named {
    var name: String { get set }
}

struct Robot: Named {
    let name: String
    var charge = 100
}

var r = Robot(name: "R2")
r.charge -= 10
print(r.name, r.charge)
