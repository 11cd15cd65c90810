extension NativeRegistry {
  /// The natives behind the standard library's declarations.
  static var standardLibrary: NativeRegistry {
    var registry = NativeRegistry()
    registry.registerText()
    registry.registerStrings()
    registry.registerStringViews()
    registry.registerCharacters()
    registry.registerUnicodeProperties()
    registry.registerRegularExpressions()
    registry.registerNumbers()
    registry.registerMath()
    registry.registerArrays()
    registry.registerDictionaries()
    registry.registerSets()
    registry.registerOutput()
    registry.registerReflection()
    registry.registerSystem()
    registry.registerFormat()
    registry.registerTasks()
    registry.registerData()
    registry.registerJSON()
    registry.registerDates()
    registry.registerCalendar()
    registry.registerErrors()
    registry.registerFiles()
    return registry
  }
}
