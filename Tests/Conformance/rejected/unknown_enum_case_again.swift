enum Level: String, CaseIterable {
    case debug, info, warning, error
}

func shouldPrint(_ level: Level, verbose: Bool) -> Bool {
    switch level {
    case .debug, .info: verbose
    case .warning, .fatal: true
    case .error: true
    }
}

print(Level.allCases.filter { shouldPrint($0, verbose: false) })
