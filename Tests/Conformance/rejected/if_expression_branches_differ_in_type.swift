func label(_ n: Int) -> String {
    let text: String = if n > 0 {
        "positive"
    } else if n < 0 {
        "negative"
    } else {
        0
    }
    return text
}

print(label(4))
