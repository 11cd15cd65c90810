// When does deinit run?
class Tracker {
    let label: String
    init(_ label: String) {
        self.label = label
        print("+ \(label)")
    }
    deinit { print("- \(label)") }
}

final class Child: Tracker {
    let part: Tracker
    override init(_ label: String) {
        part = Tracker(label + ".part")
        super.init(label)
    }
    deinit { print("~ Child \(label)") }
}

func scope() {
    print("enter scope")
    do {
        let a = Tracker("a")
        print("using \(a.label)")
        withExtendedLifetime(a) { print("still here") }
    }
    print("leave scope")
}
scope()

var slot: Tracker? = Tracker("first")
slot = Tracker("second")
print("replaced")
slot = nil
print("cleared")

var list = [Tracker("x"), Tracker("y"), Tracker("z")]
print("remove middle")
list.remove(at: 1)
print("count \(list.count)")
print("remove all")
list.removeAll()
print("empty \(list.isEmpty)")

var c: Child? = Child("kid")
print("dropping kid")
c = nil

var shared1: Tracker? = Tracker("shared")
var shared2 = shared1
shared1 = nil
print("one owner left: \(shared2?.label ?? "none")")
shared2 = nil

var table: [String: Tracker] = [:]
table["k"] = Tracker("v1")
table["k"] = Tracker("v2")
table.removeValue(forKey: "k")
print("done \(table.count)")
