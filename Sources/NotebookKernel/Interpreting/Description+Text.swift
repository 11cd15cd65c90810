import JupyterWire

extension Description {
  /// The description without markup.
  var plainText: String {
    var parts = [declaration]
    if let type, !declaration.contains(type) { parts.append("Type: \(type)") }
    if let value { parts.append("Value: \(value)") }
    if let documentation, !documentation.isEmpty { parts.append(documentation) }
    return parts.joined(separator: "\n\n")
  }

  /// The description in Markdown.
  var markdown: String {
    var parts = ["```swift\n\(declaration)\n```"]
    if let type, !declaration.contains(type) { parts.append("Type: `\(type)`") }
    if let value { parts.append("Value:\n```\n\(value)\n```") }
    if let documentation, !documentation.isEmpty { parts.append(documentation) }
    return parts.joined(separator: "\n\n")
  }

  /// The description in HTML.
  var html: String {
    var html = "<pre><code class=\"language-swift\">\(declaration.escapedHTML)</code></pre>"
    if let type, !declaration.contains(type) { html += "<p>Type: <code>\(type.escapedHTML)</code></p>" }
    if let value { html += "<p>Value:</p><pre>\(value.escapedHTML)</pre>" }
    if let documentation, !documentation.isEmpty {
      html += documentation.split(separator: "\n\n").map { "<p>\($0.description.escapedHTML)</p>" }.joined()
    }
    return html
  }

  /// All three.
  var bundle: MIMEBundle {
    MIMEBundle([
      "text/plain": .string(plainText), "text/markdown": .string(markdown), "text/html": .string(html),
    ])
  }
}
