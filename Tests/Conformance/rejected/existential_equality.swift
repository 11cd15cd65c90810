protocol Entity: Equatable {
    var id: Int { get }
}

nonisolated struct User: Entity { let id: Int }
nonisolated struct Order: Entity { let id: Int }

let all: [any Entity] = [User(id: 1), Order(id: 1)]
for e in all {
    print(e.id)
}
if all[0] == all[1] {
    print("same")
}
