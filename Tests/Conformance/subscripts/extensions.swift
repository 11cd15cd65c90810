// Subscripts added to standard types.
extension Array {
    subscript(safe i: Int) -> Element? { indices.contains(i) ? self[i] : nil }
    subscript(wrapping i: Int) -> Element {
        get { self[((i % count) + count) % count] }
        set { self[((i % count) + count) % count] = newValue }
    }
    subscript(_ indices: Int...) -> [Element] { indices.map { self[$0] } }
}
extension String {
    subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }
    subscript(r: Range<Int>) -> Substring {
        self[index(startIndex, offsetBy: r.lowerBound)..<index(startIndex, offsetBy: r.upperBound)]
    }
}
extension Int {
    subscript(digitIndex: Int) -> Int {
        var base = 1
        for _ in 0..<digitIndex { base *= 10 }
        return (self / base) % 10
    }
    subscript(bit bit: Int) -> Bool {
        get { self >> bit & 1 == 1 }
        set { if newValue { self |= 1 << bit } else { self &= ~(1 << bit) } }
    }
}
extension Dictionary where Key == String, Value == Int {
    subscript(counting key: String) -> Int {
        get { self[key] ?? 0 }
        set { self[key] = newValue == 0 ? nil : newValue }
    }
}

var xs = [10, 20, 30, 40]
print(xs[safe: 2] as Any, xs[safe: 4] as Any, xs[wrapping: -1], xs[wrapping: 9], xs[3, 0, 1])
xs[wrapping: 4] = 11
print(xs)
let word = "subscript"
print(word[0], word[3], word[3..<6], String(word[0..<3]).uppercased())
print(746381295[0], 746381295[1], 746381295[8], 0746381295[9])
var flags = 0
flags[bit: 0] = true
flags[bit: 5] = true
print(flags, flags[bit: 5], flags[bit: 4])
flags[bit: 0].toggle()
print(flags)
var stock = ["apple": 2]
stock[counting: "apple"] -= 2
stock[counting: "pear"] += 3
print(stock, stock[counting: "kiwi"])
let keyPath = \[Int][1]
print(xs[keyPath: keyPath], [[1, 2], [3, 4]].map { $0[keyPath: keyPath] }, \String.count == \String.count)
