struct Series<Value> {
    var values: [Value]
    var count: Int { values.count }
}

func append<V>(_ a: Series<V>, _ b: Series<V>) -> Series<V> {
    Series(values: a.values + b.values)
}

let ints = Series(values: [1, 2, 3])
let names = Series(values: ["a", "b"])
print(append(ints, ints).values)
print(append(names, names).count)
let both = append(ints, names)
print(both.count)
