@propertyWrapper
struct Percent {
    private var value: Int
    init(wrappedValue: Int) { value = min(max(wrappedValue, 0), 100) }
    var wrappedValue: Int {
        get { value }
        set { value = min(max(newValue, 0), 100) }
    }
}

struct Battery {
    @Percent var charge: Double = 80
    var label: String { "\(charge)%" }
}

print(Battery().label)
