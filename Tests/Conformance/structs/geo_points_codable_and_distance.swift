import Foundation

struct Coordinate: Codable, Hashable {
    var latitude: Double, longitude: Double
    enum CodingKeys: String, CodingKey { case latitude = "lat", longitude = "lon" }

    func distance(to o: Coordinate) -> Double {
        let r = Double.pi / 180
        let a = pow(sin((o.latitude - latitude) * r / 2), 2) + cos(latitude * r) * cos(o.latitude * r) * pow(sin((o.longitude - longitude) * r / 2), 2)
        return 12_742 * asin(min(1, sqrt(a)))
    }
    func bearing(to o: Coordinate) -> Double {
        let r = Double.pi / 180
        let y = sin((o.longitude - longitude) * r) * cos(o.latitude * r)
        let x = cos(latitude * r) * sin(o.latitude * r) - sin(latitude * r) * cos(o.latitude * r) * cos((o.longitude - longitude) * r)
        return (atan2(y, x) / r + 360).truncatingRemainder(dividingBy: 360)
    }
    var dms: String {
        func part(_ v: Double, _ pos: Character, _ neg: Character) -> String {
            let total = Int((abs(v) * 3600).rounded())
            return String(format: "%d°%02d'%02d\"", total / 3600, total / 60 % 60, total % 60) + String(v < 0 ? neg : pos)
        }
        return part(latitude, "N", "S") + " " + part(longitude, "E", "W")
    }
}

struct Track: Codable {
    var name: String
    var points: [Coordinate]
    var length: Double { zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) } }
}

let json = """
    {"name": "tour", "points": [{"lat": 59.5, "lon": 10.75}, {"lat": 48.25, "lon": 2.5}, {"lat": -33.5, "lon": 151.25}]}
    """
var track = try JSONDecoder().decode(Track.self, from: Data(json.utf8))
for p in track.points { print(p.dms) }
for (a, b) in zip(track.points, track.points.dropFirst()) { print(String(format: "%.0f km heading %.0f°", a.distance(to: b), a.bearing(to: b))) }
print(String(format: "total %.0f", track.length), track.points[0].distance(to: track.points[0]))
track.points.removeLast()
track.points.append(Coordinate(latitude: 0.5, longitude: -0.25))
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys]
print(String(decoding: try encoder.encode(track), as: UTF8.self))
print(Set(track.points + track.points).count, track.points.map { Int($0.latitude.rounded()) }, (try? JSONDecoder().decode(Coordinate.self, from: Data(#"{"lat":1}"#.utf8))) == nil)
let box = track.points.reduce((n: -90.0, s: 90.0)) { (max($0.n, $1.latitude), min($0.s, $1.latitude)) }
print(box.n, box.s, box.n - box.s)
