let a = SIMD4<Int>(1, 2, 3, 4)
print(a &+ 1, 2 &* a, a .== 3, SIMD3<Float>(SIMD2(1, 2), 3), SIMD4(SIMD3(1, 2, 3), 4) as SIMD4<Double>)
var v = SIMD3<Double>(repeating: 1.5)
v += SIMD3(1, 2, 3)
v *= 2
v[1] -= 1
print(v, v.sum(), -v, v.max(), SIMD3<Double>().x)
print(SIMD8<Int32>(repeating: 3).wrappedSum(), SIMD16<UInt8>(0..<16).max(), SIMD2<Int>(7, -7) / 2, SIMD2<Int>(7, -7) % 2)
print(SIMD4<Float>(1, 2, 3, 4).lowHalf.y, SIMD4<Float>(1, 2, 3, 4)[SIMD2(3, 0)], type(of: a .> 2), (a .> 2)[3])
print(SIMD2<Double>(SIMD2<Int>(1, 2)), SIMD2<UInt8>(clamping: SIMD2<Int>(300, -4)), SIMD2<UInt8>(truncatingIfNeeded: SIMD2<Int>(300, -4)))
let m = SIMD4<Float>(1, 2, 3, 4) .>= 2
print(m, any(m), all(m), .!m, m .& (SIMD4<Float>(1, 2, 3, 4) .< 4))
print(SIMD2(1.0, 2.0) == SIMD2(1.0, 2.0), [SIMD2(1, 2): "x"][SIMD2(1, 2)]!)
print(pointwiseMin(SIMD2(1, 5), SIMD2(3, 2)), SIMD4<UInt8>(10, 20, 30, 40).clamped(lowerBound: SIMD4(repeating: 15), upperBound: SIMD4(repeating: 35)))
print(SIMD8<Float>(0, 1, 2, 3, 4, 5, 6, 7).sum(), SIMD8<Float>(0, 1, 2, 3, 4, 5, 6, 7).evenHalf, SIMD2<Int>.random(in: 3...3), a.nonzeroBitCount)
