struct Game {
    private(set) var score = 0
    mutating func win() { score += 10 }
}

var game = Game()
game.win()
game.score = 1000
print(game.score)

game.win()
print(game.score > 10)
