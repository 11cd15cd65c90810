// Grades as letters.
func letter(for score: Int) -> String {
    if score >= 90 {
        return "A"
    }
    if score >= 80 {
        return "B"
    }
    return score
}

for s in [95, 85, 40] {
    print(s, letter(for: s))
}
