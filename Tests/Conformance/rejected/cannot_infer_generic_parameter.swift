struct Box<Value> {
    private var values: [Value] = []
    mutating func add(_ v: Value) { values.append(v) }
    var count: Int { values.count }
}

func makeEmpty<T>() -> Box<T> { Box<T>() }

let box = makeEmpty()
print(box.count)
