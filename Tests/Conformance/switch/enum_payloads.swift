// Switching over enums with associated values.
enum Barcode {
    case upc(Int, Int, Int, Int)
    case qr(String)
}
enum Command {
    case move(dx: Int, dy: Int)
    case rotate(Double)
    case say(String, times: Int = 1)
    case stop
}

func show(_ code: Barcode) {
    switch code {
    case let .upc(system, maker, product, check):
        print("UPC: \(system), \(maker), \(product), \(check).")
    case .qr(let text):
        print("QR code: \(text).")
    }
}
show(.upc(8, 85909, 51226, 3))
show(.qr("ABCDEFGHIJKLMNOP"))

func run(_ c: Command) -> String {
    switch c {
    case .move(0, 0): "stay"
    case .move(let dx, dy: 0): "horizontal \(dx)"
    case let .move(dx, dy) where dx == dy: "diagonal \(dx)"
    case .move(let dx, let dy): "move \(dx),\(dy)"
    case .rotate(let angle) where angle.truncatingRemainder(dividingBy: 360) == 0: "full turn"
    case .rotate(let angle): "rotate \(angle)"
    case .say(let text, let n): String(repeating: text, count: n)
    case .stop: "stop"
    }
}
let script: [Command] = [
    .move(dx: 0, dy: 0), .move(dx: 4, dy: 0), .move(dx: 2, dy: 2), .move(dx: 1, dy: -1),
    .rotate(720), .rotate(45), .say("ha", times: 3), .say("hi"), .stop,
]
for c in script { print(run(c)) }

for case .rotate(let angle) in script { print("angle", angle) }
for case let .move(dx, dy) in script where dx + dy > 0 { print("forward", dx + dy) }
if case .say(let word, _) = script[6] { print("said", word) }
guard case .stop = script.last! else { fatalError() }
let spoken = script.compactMap { c -> String? in
    if case let .say(s, _) = c { s } else { nil }
}
print(spoken)
