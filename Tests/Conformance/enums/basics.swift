// Raw values, CaseIterable, methods, computed properties.
enum CompassPoint { case north, south, east, west }
enum Planet: Int, CaseIterable {
    case mercury = 1, venus, earth, mars, jupiter, saturn, uranus, neptune
    var isInner: Bool { rawValue <= Planet.mars.rawValue }
}
enum ASCIIControl: Character { case tab = "\t", lineFeed = "\n" }
enum Weekday: String, CaseIterable, Comparable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
    var isWeekend: Bool { self == .saturday || self == .sunday }
    var next: Weekday {
        let all = Weekday.allCases
        return all[(all.firstIndex(of: self)! + 1) % all.count]
    }
    static func < (a: Weekday, b: Weekday) -> Bool {
        allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
    }
    mutating func advance(by n: Int = 1) { for _ in 0..<n { self = next } }
}

var heading = CompassPoint.west
heading = .east
switch heading {
case .north: print("Lots of planets have a north")
case .south: print("Watch out for penguins")
case .east: print("Where the sun rises")
case .west: print("Where the skies are blue")
}
print(Planet.earth.rawValue, Planet(rawValue: 7)!, Planet(rawValue: 11) as Any)
print(Planet.allCases.count, Planet.allCases.filter(\.isInner), Planet.allCases.map(\.rawValue).reduce(0, +))
print(ASCIIControl(rawValue: "\n") == .lineFeed, ASCIIControl.tab)
print(Weekday.friday.rawValue, Weekday(rawValue: "sunday")!.next, Weekday(rawValue: "x") == nil)
var day = Weekday.thursday
day.advance(by: 3)
print(day, day.isWeekend, day > .monday, Weekday.allCases.filter { !$0.isWeekend }.count)
print([Weekday.sunday, .monday, .friday].sorted(), Weekday.allCases.max()!)
for day in Weekday.allCases where day.rawValue.count > 7 { print(day.rawValue.prefix(3).uppercased()) }
let shifts: [Weekday: Int] = [.monday: 8, .sunday: 4]
print(Weekday.allCases.map { shifts[$0, default: 0] })
print("\(heading)", String(describing: day), type(of: heading))
