struct Permissions: OptionSet, CustomStringConvertible {
    let rawValue: UInt8

    static let read = Permissions(rawValue: 1 << 2)
    static let write = Permissions(rawValue: 1 << 1)
    static let execute = Permissions(rawValue: 1 << 0)
    static let all: Permissions = [.read, .write, .execute]

    var description: String {
        let parts: [(Permissions, String)] = [(.read, "r"), (.write, "w"), (.execute, "x")]
        return parts.map { contains($0.0) ? $0.1 : "-" }.joined()
    }
}

enum Class: Int, CaseIterable { case owner, group, other }

struct FileMode: CustomStringConvertible {
    private var bits: [Class: Permissions] = [:]

    init(octal: String) {
        for (cls, digit) in zip(Class.allCases, octal) {
            bits[cls] = Permissions(rawValue: UInt8(digit.wholeNumberValue ?? 0)).intersection(.all)
        }
    }

    subscript(cls: Class) -> Permissions {
        get { bits[cls, default: []] }
        set { bits[cls] = newValue }
    }

    var octal: String { Class.allCases.map { String(self[$0].rawValue) }.joined() }
    var description: String { Class.allCases.map { self[$0].description }.joined() }
}

var mode = FileMode(octal: "640")
print(mode, mode.octal)
mode[.owner].insert(.execute)
mode[.group].remove(.read)
mode[.other].formUnion([.read, .execute])
print(mode, mode.octal)
let (inserted, after) = mode[.group].insert(.write)
print(inserted, after, mode[.group].isSubset(of: .all))
print(mode[.owner].symmetricDifference([.read]), mode[.other].isDisjoint(with: .write))
print(Permissions.all.subtracting(.write), Permissions().isEmpty)
for cls in Class.allCases where mode[cls].isSuperset(of: [.read, .execute]) {
    print("\(cls) may enter")
}
print(Permissions(rawValue: 7) == .all, Permissions.all.rawValue)
