func grade(_ score: Int) -> String {
    if score >= 90 {
        return "A"
    } else if score >= 75 {
        return "B"
    }
    print("low score")
}

for s in [95, 80, 50] {
    print(s, grade(s))
}
