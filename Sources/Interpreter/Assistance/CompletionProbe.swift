/// Finds out what the checker knows where a name is looked up.
///
/// The text that is asked about gets a name at the cursor that nothing else has. The checker tells the probe whenever
/// it looks that name up; the last time counts, because by then it knows most.
final class CompletionProbe {
  /// Where the name was looked up.
  enum Site {
    /// Among the members of a type.
    case members(Type, Candidate.Base, GenericSignature, Scope)
    /// Among all names in reach.
    case names(Scope)
    /// Among all types in reach.
    case types(Scope)
  }

  /// The name.
  let name: String
  /// Where it was looked up last.
  private(set) var site: Site?

  init(name: String) { self.name = name }

  /// The checker looks a name up.
  func look(for name: String, at site: @autoclosure () -> Site) {
    guard name == self.name else { return }
    let site = site()
    if case .members(let type, _, _, _) = site, type.hasVariables, self.site != nil { return }
    self.site = site
  }
}
