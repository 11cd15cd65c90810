struct S { private let k = 1 }
extension S { func g() -> Int { k } }
private extension S { func h() -> Int { k } }
print(S().g(), S().h())
struct W { let s = S(); func z() -> Int { s.k } }
