// Padding text.
func pad(_ text: String, to width: Int, with fill: Character) -> String {
    text + String(repeating: fill, count: max(0, width - text.count))
}

print(pad("abc", to: 6, with: "."))
print(pad("abcdef", to: 8))
print("end")
let finalNote = "end of program"
for letter in finalNote.prefix(3) {
    print(letter)
}
