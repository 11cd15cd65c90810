class VM { var n = 0; init() {} }
nonisolated func make() -> VM { VM() }
