actor A { var n = 0
 nonisolated func show() { print(n) } }
