func classify(_ n: Int) -> String {
    let kind: String
    if n < 0 {
        kind = "negative"
    } else if n > 0 {
        kind = "positive"
    }
    return kind
}

print(classify(3))
print(classify(-3))
