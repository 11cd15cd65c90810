import Testing

@testable import Interpreter

/// Hashes of keys without a call are those of the standard library, and its strings lie as expected.
@Suite struct KeyHashTests {
  @Test(arguments: [0, 1, -1, 42, Int.max, Int.min])
  func integers(_ value: Int) {
    for seed in [0, 1, 5, 40] { #expect(KeyHash.of(value, seed: seed) == value._rawHashValue(seed: seed)) }
  }

  @Test(arguments: [
    "", "a", "seven b", "eight by", "fifteen bytes b", "sixteen bytes by", "twenty three bytes long",
    "twenty four bytes long b", "한국어", "e\u{301}, decomposed and longer", "\r\n",
  ])
  func strings(_ text: String) {
    for text in [text, String(text.reversed()), text + String(text.count)] {
      withSlots(of: text) { slots in
        for seed in [0, 1, 5, 40] {
          #expect(KeyHash.of(string: slots, seed: seed) == text._rawHashValue(seed: seed))
        }
        let bytes = TextBytes(slots, isSubstring: false)
        #expect(bytes.map { Array($0.part) } == Array(text.utf8))
        if let count = bytes?.characterCount() { #expect(count == text.count) }
      }
    }
  }

  @Test func joinsShortStrings() {
    let parts = ["", "a", "한", "1234567", "12345678", "eleven byte", "fifteen bytes b"]
    for first in parts {
      for second in parts {
        withSlots(of: first) { left in
          withSlots(of: second) { right in
            let joins = left.appendSmallString(right)
            #expect(joins == (first.utf8.count + second.utf8.count <= 15))
            if joins { #expect(left.string.pointee == first + second) }
          }
        }
      }
    }
  }

  private func withSlots(of text: String, _ body: (Slots) -> Void) {
    let slots = Slots.allocate(capacity: 2)
    slots.string.initialize(to: text)
    body(slots)
    slots.string.deinitialize(count: 1)
    slots.deallocate()
  }
}
