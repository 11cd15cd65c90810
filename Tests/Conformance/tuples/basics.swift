// Named and unnamed tuples, decomposition, mutation, comparison.
let http404 = (404, "Not Found")
let (code, message) = http404
print("code \(code), message \(message)")
let (justCode, _) = http404
print(justCode, http404.0, http404.1)

let status = (code: 200, description: "OK")
print(status.code, status.description, status.0)
print(http404)
print(status)

var point = (x: 3, y: -1)
point.x += 10
point.1 = 4
print(point)

let nested = ((1, 2), [3, 4], ("five", 6.0))
print(nested.0.1, nested.1.count, nested.2.0)
let ((a, b), list, (word, _)) = nested
print(a + b, list, word)

print((1, "zebra") < (2, "apple"))
print((3, "apple") < (3, "bird"))
print((4, "dog") == (4, "dog"), (1, 2, 3) != (1, 2, 4))
print((1, 2) <= (1, 2), (2, 0) >= (1, 9))

var left = 1, right = 2
(left, right) = (right, left)
print(left, right)

let triple: (Int, Int, Int) = (7, 8, 9)
let (first, second, third) = triple
print(first * second * third)
let unlabeled: (Int, Int) = point
print(unlabeled.0, unlabeled)
