// Adding a parsed number.
let input = "42"
let parsed = Int(input)
let offset = 8

func show(_ n: Int) {
    print("value", n)
}

show(offset)
let sum: Int = parsed + offset
show(sum)
