@propertyWrapper
struct Measured {
    enum Unit: Double { case metre = 1, kilometre = 1000, foot = 0.3048, mile = 1609.344 }
    var wrappedValue: Double
    let unit: Unit
    init(wrappedValue: Double = 0, _ unit: Unit) { self.wrappedValue = wrappedValue; self.unit = unit }
    var projectedValue: Converter {
        get { Converter(metres: wrappedValue * unit.rawValue) }
        set { wrappedValue = newValue.metres / unit.rawValue }
    }
    struct Converter {
        var metres: Double
        subscript(u: Unit) -> Double {
            get { metres / u.rawValue }
            set { metres = newValue * u.rawValue }
        }
    }
}

@propertyWrapper
struct Ranked<Value: Comparable> {
    private var scores: [Value]
    var wrappedValue: [Value] {
        get { scores }
        set { scores = newValue.sorted(by: >) }
    }
    var projectedValue: (best: Value?, worst: Value?) { (scores.first, scores.last) }
    init(wrappedValue: [Value]) { scores = wrappedValue.sorted(by: >) }
}

@propertyWrapper
struct CopyOnWrite<T: AnyObject> {
    private var object: T
    private let copy: (T) -> T
    private(set) var copies = 0
    init(wrappedValue: T, copy: @escaping (T) -> T) { object = wrappedValue; self.copy = copy }
    var wrappedValue: T {
        mutating get {
            if !isKnownUniquelyReferenced(&object) { object = copy(object); copies += 1 }
            return object
        }
    }
    var projectedValue: Int { copies }
}
final class Canvas { var strokes: [String] = []; init(_ s: [String] = []) { strokes = s } }

struct Trip {
    let name: String
    @Measured(.kilometre) var distance = 42.195
    @Measured(.foot) var climb: Double
    @Ranked var ratings: [Int] = [3, 5, 4]
    init(_ name: String, climb: Double) { self.name = name; _climb = Measured(wrappedValue: climb, .foot) }
}
struct Drawing { @CopyOnWrite(copy: { Canvas($0.strokes) }) var canvas = Canvas() }

func show(_ x: Double) -> Double { (x * 100).rounded() / 100 }
var trip = Trip("marathon", climb: 1000)
print(trip.distance, show(trip.$distance[.mile]), show(trip.$distance[.foot]), show(trip.$climb[.metre]))
trip.$distance[.mile] = 10
trip.$climb[.kilometre] = 1
print(show(trip.distance), show(trip.climb), trip.ratings, trip.$ratings.best ?? 0)
trip.ratings.append(9)
trip.ratings += [1, 6]
print(trip.ratings, trip.$ratings)
trip.ratings.removeAll { $0 > 4 }
print(trip.ratings, trip.$ratings.worst as Any)
var d = Drawing()
d.canvas.strokes.append("line")
var e = d
e.canvas.strokes.append("dot")
print(d.canvas.strokes, e.canvas.strokes, e.$canvas, d.$canvas)
let fixed = Trip("walk", climb: 10)
print(show(fixed.$climb.metres), fixed.distance, fixed.name)
