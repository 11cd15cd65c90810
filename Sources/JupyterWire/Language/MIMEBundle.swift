/// One value in several representations, of which the front end shows the richest that it can.
///
/// Keys are MIME types without parameters. `application/json` and Vega data are JSON values; `image/png` and other
/// binary types are base64 strings; all else is a string. Always offer `text/plain`, without colours.
public struct MIMEBundle: Sendable, Equatable {
  /// The representations by MIME type.
  public var data: JSONObject
  /// Hints by MIME type, such as `{"image/png": {"width": 640}}`.
  public var metadata: JSONObject

  /// Makes a bundle.
  ///
  /// - Parameters:
  ///   - data: The representations by MIME type.
  ///   - metadata: Hints by MIME type.
  public init(_ data: JSONObject = [:], metadata: JSONObject = [:]) {
    self.data = data
    self.metadata = metadata
  }

  /// Makes a bundle of a text alone.
  public init(text: String) { self.init(["text/plain": .string(text)]) }
}
