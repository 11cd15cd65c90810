typealias H = @Sendable () -> Void
func cb(_ f: @escaping H) { f() }
var total = 0
cb { total += 1 }
