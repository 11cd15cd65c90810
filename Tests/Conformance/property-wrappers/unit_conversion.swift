// A wrapper exposing several views of one stored value; wrappers on nested struct fields.
@propertyWrapper
struct Angle: Equatable {
    struct View: Equatable {
        var degrees: Int
        var quarterTurns: Double { Double(degrees) / 90 }
        var isAcute: Bool { degrees > 0 && degrees < 90 }
    }
    private var d: Int
    init(wrappedValue: Int) { d = Angle.normal(wrappedValue) }
    init(turns: Int) { d = Angle.normal(turns * 360) }
    var wrappedValue: Int {
        get { d }
        set { d = Angle.normal(newValue) }
    }
    var projectedValue: View {
        get { View(degrees: d) }
        set { wrappedValue = newValue.degrees }
    }
    private static func normal(_ x: Int) -> Int { ((x % 360) + 360) % 360 }
}
struct Arm: Equatable {
    @Angle var shoulder = 30
    @Angle var elbow = -45
    @Angle(turns: 2) var wrist
    mutating func swing(_ n: Int) {
        shoulder += n
        elbow -= n
        $wrist.degrees += n / 2
    }
}
var arm = Arm()
print(arm.shoulder, arm.elbow, arm.wrist, arm.$shoulder.isAcute, arm.$elbow.quarterTurns)
arm.swing(100)
print(arm.shoulder, arm.elbow, arm.wrist, arm.$wrist)
arm.$elbow.degrees = 810
print(arm.elbow, arm == Arm(), arm.$elbow == Angle.View(degrees: 90))
var other = Arm(shoulder: 400, elbow: 5)
print(other.shoulder, other.elbow, other)
swap(&arm, &other)
print(arm.shoulder, other.shoulder)

@propertyWrapper
struct Counted<T> {
    private var stored: T
    private(set) var reads = 0, writes = 0
    init(wrappedValue: T) { stored = wrappedValue }
    var wrappedValue: T {
        mutating get {
            reads += 1
            return stored
        }
        set {
            writes += 1
            stored = newValue
        }
    }
    var projectedValue: (reads: Int, writes: Int) { (reads, writes) }
}
struct Probe { @Counted var xs = [3, 1, 2]; @Counted var arm = Arm() }
var probe = Probe()
probe.xs.append(9)
probe.xs.sort()
print(probe.xs, probe.xs.count, probe.$xs)
probe.arm.shoulder = 1
probe.arm.swing(10)
print(probe.arm.shoulder, probe.$arm)
