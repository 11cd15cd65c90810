final class Model {
    var title = "untitled"
    var counter = 0 { didSet { changes.append(counter) } }
    private(set) var changes: [Int] = []
    var tags: [String] = []
}

struct Binding<Value> {
    let get: () -> Value
    let set: (Value) -> Void

    var wrapped: Value {
        get { get() }
        nonmutating set { set(newValue) }
    }

    init<Root: AnyObject>(_ root: Root, _ path: ReferenceWritableKeyPath<Root, Value>) {
        get = { root[keyPath: path] }
        set = { root[keyPath: path] = $0 }
    }

    init(get: @escaping () -> Value, set: @escaping (Value) -> Void) {
        self.get = get
        self.set = set
    }

    func map<T>(_ path: WritableKeyPath<Value, T>) -> Binding<T> {
        Binding<T>(get: { get()[keyPath: path] }, set: { part in
            var whole = get()
            whole[keyPath: path] = part
            set(whole)
        })
    }
}

let model = Model()
let counter = Binding(model, \.counter)
counter.wrapped += 5
counter.wrapped *= 3
print(model.counter, model.changes)

let tags = Binding(model, \.tags)
tags.wrapped.append("swift")
tags.wrapped += ["paths", "refs"]
let first = tags.map(\.[0])
first.wrapped = first.wrapped.uppercased()
print(model.tags, first.wrapped)

struct Settings { var volume = 5; var nested = Nested(); struct Nested { var on = false } }
var settings = Settings()
let toggles: [(String, WritableKeyPath<Settings, Bool>)] = [("nested.on", \.nested.on)]
for (name, path) in toggles {
    settings[keyPath: path].toggle()
    print(name, settings[keyPath: path])
}
let readOnly: KeyPath<Settings, Int> = \.volume
print(readOnly is WritableKeyPath<Settings, Int>, (readOnly as AnyKeyPath) is KeyPath<Settings, Bool>)
let whole: WritableKeyPath<Int, Int> = \.self
var n = 3
n[keyPath: whole] += 1
print(n, [1, 2, 3].map(\.self), ["a": 1][keyPath: \.["a"]] ?? 0, [[1], [2, 3]].map(\.count))
let lengths = ["x", "yyy", "zz"].sorted { $0[keyPath: \.count] > $1[keyPath: \.count] }
print(lengths, lengths.filter(\.isEmpty).isEmpty, (1...3).map(\.description).joined())
