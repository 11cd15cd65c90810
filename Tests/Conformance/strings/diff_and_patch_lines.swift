enum Edit: Equatable, CustomStringConvertible {
    case keep(String), insert(String), delete(String)
    var description: String {
        switch self {
        case .keep(let s): "  \(s)"
        case .insert(let s): "+ \(s)"
        case .delete(let s): "- \(s)"
        }
    }
}

func diff(_ old: [String], _ new: [String]) -> [Edit] {
    var lengths = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices.reversed() {
        for j in new.indices.reversed() {
            lengths[i][j] = old[i] == new[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
        }
    }
    var (i, j) = (0, 0)
    var edits: [Edit] = []
    while i < old.count || j < new.count {
        if i < old.count, j < new.count, old[i] == new[j] {
            edits.append(.keep(old[i]))
            (i, j) = (i + 1, j + 1)
        } else if j == new.count || (i < old.count && lengths[i + 1][j] >= lengths[i][j + 1]) {
            edits.append(.delete(old[i]))
            i += 1
        } else {
            edits.append(.insert(new[j]))
            j += 1
        }
    }
    return edits
}

func patch(_ edits: [Edit]) -> [String] {
    edits.compactMap { if case .delete = $0 { nil } else { String("\($0)".dropFirst(2)) } }
}
func inverse(_ edits: [Edit]) -> [Edit] {
    edits.map {
        switch $0 {
        case .insert(let s): .delete(s)
        case .delete(let s): .insert(s)
        case .keep: $0
        }
    }
}

let old = ["func main() {", "    let x = 1", "    print(x)", "}"]
let new = ["import Lib", "func main() {", "    let x = 2", "    print(x)", "    exit()", "}"]
let edits = diff(old, new)
edits.forEach { print($0) }
print(patch(edits) == new, patch(inverse(edits)) == old, edits.filter { if case .keep = $0 { false } else { true } }.count)
print(diff([], ["a"]), diff(["a"], []), diff(["same"], ["same"]) == [.keep("same")])

let change = new.difference(from: old)
print(change.insertions.count, change.removals.count, old.applying(change)! == new)
for c in ["a", "c", "d"].difference(from: ["a", "b", "c"]) {
    switch c {
    case let .insert(offset, element, _): print("insert \(element) at \(offset)")
    case .remove(let offset, let element, associatedWith: _): print("remove \(element) at \(offset)")
    }
}
let words = diff("the old cat sat".split(separator: " ").map(String.init), "the new cat sat down".split(separator: " ").map(String.init))
print(words.map { e in
    switch e {
    case .keep(let s): s
    case .insert(let s): "[+\(s)]"
    case .delete(let s): "[-\(s)]"
    }
}.joined(separator: " "))
