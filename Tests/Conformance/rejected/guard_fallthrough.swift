// Printing a parsed number.
func show(_ text: String) {
    guard let n = Int(text) else {
        print("not a number:", text)
    }
    print("number:", n)
}

show("12")
show("twelve")
