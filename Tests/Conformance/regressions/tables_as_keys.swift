let nested: Set<Set<String>> = [["x"], ["y"]]
print(nested.count)
let a: Set<String> = ["x"]
let b: Set<String> = ["x"]
print(a.hashValue == b.hashValue)
var d: [Set<String>: Int] = [:]
d[a] = 1
print(d[b] as Any)
let e: Set<Int> = [1, 2]
print([e: 3][[2, 1]]!)
let f: [[String: Int]: Int] = [["a": 1]: 2]
print(f[["a": 1]]!)
