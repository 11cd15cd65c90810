nonisolated(unsafe) var a = 1
nonisolated var b = 2
