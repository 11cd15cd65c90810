// Running total.
let start = 10
let total = start
for n in 1...5 {
    total += n
}
print("start", start)
print("total", total)
let finalNote = "end of program"
for letter in finalNote.prefix(3) {
    print(letter)
}
