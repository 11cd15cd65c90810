// SIMD vectors: arithmetic, lanes, masks and reductions.
let a = SIMD4<Float>(1, 2, 3, 4), b = SIMD4<Float>(repeating: 2)
print(a + b, a - b, a * b, a / b, -a)
print(a * 10, 1 + a, a.sum(), a.min(), a.max(), a.scalarCount)
print(a[0], a.x, a.w, a.lowHalf, a.highHalf, a.evenHalf, a.oddHalf)
var c = a
c.y = 20
c[3] += 0.5
c.replace(with: 0, where: c .> 10)
print(c, c == a, c != a)

let mask = a .> 2
print(mask, any(mask), all(mask), a.replacing(with: b, where: mask), .!mask)
print(pointwiseMin(a, SIMD4(3, 3, 3, 3)), pointwiseMax(a, b), a.clamped(lowerBound: b, upperBound: SIMD4(repeating: 3)))
print((a .< 3) .& (a .>= 2), (a .== 1) .| (a .== 4))

let i = SIMD4<Int32>(1, -2, 3, -4), j = SIMD4<Int32>(5, 6, 7, 8)
print(i &+ j, i &- j, i &* j, j / SIMD4(2, 2, 2, 2), j % 3, i.wrappedSum())
print(i & 3, i | 8, i ^ j, j &<< 2, j &>> 1, ~i)
print(SIMD2<Int>(3, 4), SIMD3<Double>(1, 2, 3), SIMD2(x: 1, y: 2) as SIMD2<UInt8>, SIMD8<Int>(0..<8))
print(SIMD4<Float>(i), SIMD4<Int32>(truncatingIfNeeded: SIMD4<Int64>(1, 2, 3, 4)), SIMD3<Double>.zero, SIMD4<Float>.one)
print(SIMD4(lowHalf: SIMD2(1, 2), highHalf: SIMD2(3, 4)) as SIMD4<Int>, [SIMD2(1, 2), SIMD2(3, 4)].reduce(SIMD2<Int>(0, 0), &+))

func dot(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> Double { (a * b).sum() }
func cross(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> SIMD3<Double> {
    SIMD3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
}
let u = SIMD3<Double>(1, 2, 3), v = SIMD3<Double>(4, 5, 6)
print(dot(u, v), cross(u, v), dot(cross(u, v), u), (0..<3).map { u[$0] }, u.indices)
let set: Set = [SIMD2(1, 2), SIMD2(1, 2), SIMD2(2, 1)]
print(set.count, SIMD2(1, 2) == SIMD2(1, 2), [1, 2, 3, 4].withUnsafeBufferPointer { SIMD4<Int>(Array($0)) })
let w: SIMD4<Float> = [9, 8, 7, 6]
print(w, type(of: w), type(of: w .> 7))
