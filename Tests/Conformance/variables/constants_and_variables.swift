// let, var, type annotations, deferred initialization, shadowing.
let maximumLoginAttempts = 10
var currentLoginAttempt = 0
var x = 0.0, y = 0.0, z = 0.0
let a, b, c: Double
a = 1.5
b = 2 * a
c = b * b
print(a, b, c)
x += a; y += b; z += c
print(x, y, z)

while currentLoginAttempt < maximumLoginAttempts {
    currentLoginAttempt += 3
}
print("attempts:", currentLoginAttempt)

let grade: String
let score = 84
if score >= 90 {
    grade = "A"
} else if score >= 80 {
    grade = "B"
} else {
    grade = "C"
}
print("grade \(grade)")

let π = 3.14159
let 你好 = "你好世界"
let `class` = "keyword as identifier"
print(π, 你好, `class`)

func scoped() {
    let score = 1
    do {
        let score = score + 100
        print("inner", score)
    }
    print("outer", score)
}
scoped()
print("global", score)

let label: String = "The width is ", width: Int = 94
print(label + String(width))
typealias AudioSample = UInt16
print(AudioSample.min, AudioSample.max)
