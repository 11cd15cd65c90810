let c = ["..", ".#"].map { $0.map { "\($0)" } }
print(c)
let d = ["..", ".#"].map { $0.map { $0.isLetter } }
print(d)
let b = [".#"].map { $0.count }
print(b)
let e: [[Bool]] = ["..", ".#"].map { $0.map { $0 == "#" } }
print(e)
let f = ["..", ".#"].map { s in s.map { $0 == "#" } }
print(f)
