/// A PNG image.
public struct PNG: MIMERepresentable, Sendable {
  /// The file's bytes.
  public var bytes: [UInt8]

  /// Makes an image of a file's bytes.
  ///
  /// - Parameter bytes: The bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The size in pixels, as the image's header says; `nil` when the bytes are not a PNG file's.
  public var size: (width: Int, height: Int)? {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    if bytes.count < 24 { return nil }
    for index in 0..<8 where bytes[index] != signature[index] { return nil }
    return (integer(at: 16), integer(at: 20))
  }

  private func integer(at offset: Int) -> Int {
    var result = 0
    for index in offset..<(offset + 4) { result = result * 256 + Int(bytes[index]) }
    return result
  }

  /// The bytes as `image/png` in base64, with the size as a hint.
  public var mimeBundle: MIMEBundle {
    guard let size else { return MIMEBundle(text: "not a PNG image, \(bytes.count) bytes") }
    var bundle = MIMEBundle(text: "PNG image, \(size.width) × \(size.height) pixels")
    bundle.set(
      MIMEBundle.Representation(
        type: "image/png", content: DureHost.base64(bytes),
        hints: "{\"width\": \(size.width), \"height\": \(size.height)}"))
    return bundle
  }
}
