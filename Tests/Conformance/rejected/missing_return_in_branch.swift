func grade(_ score: Int) -> String {
    if score >= 90 {
        return "A"
    } else if score >= 75 {
        return "B"
    } else if score >= 50 {
        return "C"
    }
}

for s in [95, 60, 10] {
    print(s, grade(s))
}
