enum Config { static var level = 1 }
nonisolated func f() -> Int { Config.level }
