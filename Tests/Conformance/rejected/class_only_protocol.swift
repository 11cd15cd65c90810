protocol Observer: AnyObject {
    func notify(_ s: String)
}

final class Logger: Observer {
    var lines: [String] = []
    func notify(_ s: String) { lines.append(s) }
}

struct Printer: Observer {
    func notify(_ s: String) { print(s) }
}

let l = Logger()
let observers: [any Observer] = [l]
for o in observers { o.notify("hi") }
print(l.lines)
