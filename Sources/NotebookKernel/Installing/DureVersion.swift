/// Which Dure this is.
public enum DureVersion {
  /// The version's number.
  public static let text = "0.1.0"
  /// The version of the Swift language that cells are written in.
  public static let swift = "6.3"
}
