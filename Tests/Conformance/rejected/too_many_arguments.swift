// Maximum of two numbers.
func larger(_ a: Int, _ b: Int) -> Int {
    if a > b {
        return a
    }
    return b
}

print(larger(3, 9))
print(larger(3, 9, 27))
print(larger(-1, -2))
