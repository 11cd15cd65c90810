// Choosing a label.
func label(for n: Int) -> String {
    let text: String
    if n > 0 {
        text = "positive"
    } else if n < 0 {
        text = "negative"
    }
    return text
}

print(label(for: 5))
print(label(for: -5))
