// A small inventory.
struct Item {
    let name: String
    let count: Int
}

func load() -> [Item] {
    [Item(name: "bolt", count: 10), Item(name: "nut", count: 25)]
}

let spare: Itm? = nil
for item in load() {
    print(item.name, item.count)
}
print(spare == nil)
