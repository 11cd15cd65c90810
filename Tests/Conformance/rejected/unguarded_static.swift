nonisolated struct S { static var count = 0 }
