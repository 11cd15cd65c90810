// willSet and didSet on global, local and instance variables.
var log: [String] = []

var temperature = 20 {
    willSet { log.append("will \(temperature)->\(newValue)") }
    didSet { log.append("did \(oldValue)->\(temperature)") }
}
temperature = 25
temperature += 1
print(log.joined(separator: "; "))

class StepCounter {
    var totalSteps = 0 {
        willSet(newTotal) {
            print("About to set to \(newTotal)")
        }
        didSet {
            if totalSteps > oldValue {
                print("Added \(totalSteps - oldValue) steps")
            }
        }
    }
}
let counter = StepCounter()
counter.totalSteps = 200
counter.totalSteps = 360
counter.totalSteps = 300

struct Volume {
    var level: Int {
        didSet { level = min(max(level, 0), 11) }
    }
    var changes = 0
    var history: [Int] = [] {
        didSet { changes += 1 }
    }
}
var volume = Volume(level: 50)
print(volume.level)
volume.level = 50
print(volume.level)
volume.level = -4
print(volume.level)
volume.history.append(1)
volume.history += [2, 3]
print(volume.history, volume.changes)

func bump(_ n: inout Int) { n *= 2 }
log.removeAll()
bump(&temperature)
print(log)
