// Swapping two values.
func exchange(_ a: inout Int, _ b: inout Int) {
    let temporary = a
    a = b
    b = temporary
}

var x = 1
var y = 2
exchange(&x, &y)
print(x, y)
exchange(x, &y)
print(x, y)
