import Testing

@testable import Dure

@Suite("Rich types")
struct RichTypeTests {
  @Test("Each rich type offers its type and a plain text")
  func types() {
    #expect(HTML("<b>x</b>").mimeBundle["text/html"] == "<b>x</b>")
    #expect(SVG("<svg/>").mimeBundle["image/svg+xml"] == "<svg/>")
    #expect(Markdown("# x").mimeBundle["text/markdown"] == "# x")
    #expect(LaTeX("$x$").mimeBundle["text/latex"] == "$x$")
    #expect(JSON("{}").mimeBundle["application/json"] == "{}")
    for bundle in [HTML("a").mimeBundle, SVG("a").mimeBundle, Markdown("a").mimeBundle, PNG([]).mimeBundle] {
      #expect(bundle["text/plain"]?.isEmpty == false)
    }
  }

  @Test("A PNG's size comes from its header; other bytes are no image")
  func png() {
    let header: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 2, 0x80, 0,
      0, 1,
      0xE0,
    ]
    let size = PNG(header).size
    #expect(size?.width == 640)
    #expect(size?.height == 480)
    let image = PNG(header).mimeBundle.representations.first { $0.type == "image/png" }
    #expect(image?.hints == "{\"width\": 640, \"height\": 480}")
    #expect(PNG([1, 2, 3]).mimeBundle["image/png"] == nil)
    #expect(PNG(Array(header.dropLast())).size == nil)
  }

  @Test(
    "Base64 pads",
    arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func base64(text: String, encoded: String) { #expect(DureHost.base64(Array(text.utf8)) == encoded) }

  @Test("HTML is escaped for elements and attributes")
  func escaping() { #expect(HTML.escape("<a href='x'>&\"") == "&lt;a href=&#39;x&#39;&gt;&amp;&quot;") }

  @Test("A bundle holds each type once")
  func bundle() {
    var bundle = MIMEBundle(text: "a")
    bundle["text/plain"] = "b"
    bundle["text/html"] = "c"
    #expect(bundle.flattened == ["text/plain", "b", "", "text/html", "c", ""])
    bundle["text/html"] = nil
    #expect(bundle.representations.count == 1)
  }

  @Test("A value's text is what print writes, with strings in quotes; long ones are cut")
  func texts() {
    #expect(shownText(of: 1.5) == "1.5")
    #expect(shownText(of: "a\n") == #""a\n""#)
    #expect(shownText(of: ["a": 1]) == #"["a": 1]"#)
    #expect(shownText(of: String(repeating: "é", count: 100_000)).hasSuffix("… (100003 bytes more)"))
  }
}

@Suite("Progress")
struct ProgressTests {
  @Test("A state shows part, rate and the time that is left")
  func text() {
    let state = ProgressState(label: "Reading", completed: 4, total: 10, elapsed: 2)
    #expect(state.text == "Reading  40% |████████            | 4/10 [00:02<00:03, 2.0/s]")
    #expect(state.html.contains("<progress value=\"4\" max=\"10\""))
    #expect(state.html.contains("00:03 left"))
  }

  @Test("Without a total there is no part")
  func unknown() {
    let state = ProgressState(label: "", completed: 1500, total: nil, elapsed: 3725)
    #expect(state.text == "1500 [1:02:05, 2.5 s each]")
    #expect(state.html.contains("<progress style"))
  }

  @Test(
    "Odd numbers do no harm",
    arguments: [
      ProgressState(label: "", completed: 0, total: 0, elapsed: 0),
      ProgressState(label: "", completed: 20, total: 10, elapsed: 1e-300),
      ProgressState(label: "", completed: -5, total: 10, elapsed: .infinity),
      ProgressState(label: "", completed: 1, total: .max, elapsed: .nan),
      ProgressState(label: "", completed: .max, total: .max, elapsed: 1e-9),
    ])
  func odd(state: ProgressState) {
    #expect(!state.text.isEmpty)
    #expect(!state.html.isEmpty)
  }

  @Test("A label is escaped in HTML")
  func label() {
    #expect(ProgressState(label: "<b>", completed: 1, total: 2, elapsed: 1).html.contains("&lt;b&gt;"))
  }

  @Test("A sequence in a progress bar has the same elements")
  func sequence() {
    #expect(Array(progress(1...5, label: "Counting")) == [1, 2, 3, 4, 5])
    #expect(progress([Int]()).reduce(0, +) == 0)
    for number in progress(AnySequence([1, 2, 3])) where number == 2 { break }
  }

  @Test("A bar ends when all is done, and stays so")
  func bar() {
    let bar = ProgressBar(total: 2)
    bar.advance()
    bar.advance(by: 5)
    #expect(bar.completed == 6)
    bar.finish()
  }
}
