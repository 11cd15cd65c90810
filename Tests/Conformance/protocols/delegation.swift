// Delegates, strategy objects and dependency injection via protocols.
protocol GameDelegate: AnyObject {
    func didStart(_ game: Game)
    func game(_ game: Game, didRoll roll: Int)
    func didEnd(_ game: Game)
}
extension GameDelegate {
    func didStart(_ game: Game) { print("(default start)") }
}
class Game {
    let finalSquare = 25
    var square = 0
    let jumps = [3: 11, 6: 17, 9: 18, 14: 4, 19: 8, 22: 20]
    weak var delegate: (any GameDelegate)?
    var rolls: [Int]
    init(rolls: [Int]) { self.rolls = rolls }
    func play() {
        delegate?.didStart(self)
        for roll in rolls {
            delegate?.game(self, didRoll: roll)
            guard square + roll <= finalSquare else { continue }
            square += roll
            square = jumps[square] ?? square
            if square == finalSquare { break }
        }
        delegate?.didEnd(self)
    }
}
class Tracker: GameDelegate {
    var turns = 0
    func game(_ game: Game, didRoll roll: Int) {
        turns += 1
        print("turn \(turns): at \(game.square), rolled \(roll)")
    }
    func didEnd(_ game: Game) { print("ended at \(game.square) after \(turns) turns") }
}
let tracker = Tracker()
let game = Game(rolls: [3, 4, 5, 2, 6, 5, 1])
game.delegate = tracker
game.play()

protocol Pricing { func price(_ cents: Int, quantity: Int) -> Int }
struct Standard: Pricing { func price(_ cents: Int, quantity: Int) -> Int { cents * quantity } }
struct Bulk: Pricing {
    let threshold: Int, percentOff: Int
    func price(_ cents: Int, quantity: Int) -> Int {
        let full = cents * quantity
        return quantity < threshold ? full : full - full * percentOff / 100
    }
}
struct BestOf: Pricing {
    let options: [any Pricing]
    func price(_ cents: Int, quantity: Int) -> Int {
        options.map { $0.price(cents, quantity: quantity) }.min() ?? 0
    }
}
struct Checkout {
    var pricing: any Pricing = Standard()
    func total(_ lines: [(Int, Int)]) -> Int { lines.reduce(0) { $0 + pricing.price($1.0, quantity: $1.1) } }
}
let cart = [(250, 2), (100, 10)]
var checkout = Checkout()
print(checkout.total(cart))
checkout.pricing = Bulk(threshold: 5, percentOff: 20)
print(checkout.total(cart))
checkout.pricing = BestOf(options: [Standard(), Bulk(threshold: 2, percentOff: 10), Bulk(threshold: 10, percentOff: 30)])
print(checkout.total(cart))
if let bulk = checkout.pricing as? Bulk { print(bulk.threshold) } else { print(type(of: checkout.pricing)) }
