// Counting down.
func countdown(from n: Int) {
    while n > 0 {
        print(n)
        n -= 1
    }
    print("liftoff")
}

countdown(from: 3)
