import Testing

@testable import JupyterWire

@Suite struct SigningTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func signatureIsThatOfRFC4231() {
    // Test case 2 of RFC 4231.
    let authenticator = MessageAuthenticator(key: bytes("Jefe"))
    let signature = authenticator.sign([bytes("what do ya "), bytes("want for"), [], bytes(" nothing?")])
    #expect(
      String(decoding: signature, as: UTF8.self)
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }

  @Test func wrongSignaturesAreRefused() {
    let authenticator = MessageAuthenticator(key: bytes("key"))
    let parts = [bytes("a"), bytes("b"), bytes("c"), bytes("d")]
    var signature = authenticator.sign(parts)
    signature[0] = signature[0] == 0x30 ? 0x31 : 0x30
    #expect(throws: WireError.invalidSignature) { try authenticator.verify(signature, of: parts) }
    #expect(throws: WireError.invalidSignature) { try authenticator.verify([], of: parts) }
    #expect(throws: WireError.invalidSignature) { try authenticator.verify(bytes("zz"), of: parts) }
  }

  @Test func aMessageIsAcceptedOnce() throws {
    let authenticator = MessageAuthenticator(key: bytes("key"))
    let parts = [bytes("a")]
    try authenticator.verify(authenticator.sign(parts), of: parts)
    #expect(throws: WireError.replayed) { try authenticator.verify(authenticator.sign(parts), of: parts) }
  }

  @Test func anEmptyKeyMeansNoSigning() throws {
    let authenticator = MessageAuthenticator(key: [])
    #expect(authenticator.sign([bytes("a")]).isEmpty)
    try authenticator.verify([], of: [bytes("a")])
    try authenticator.verify([], of: [bytes("a")])
  }

  @Test func theHistoryForgetsTheOldestTenth() throws {
    var history = DigestHistory(capacity: 10)
    let digests = (0..<11).map { number in
      Digest(hexadecimal: Array((String(repeating: "0", count: 62) + "0\(hex(number))").utf8))!
    }
    for digest in digests.prefix(10) {
      let isNew = history.insert(digest)
      #expect(isNew)
    }
    let repeated = history.insert(digests[0])
    #expect(!repeated)
    let eleventh = history.insert(digests[10])
    #expect(eleventh)
    let forgotten = history.insert(digests[0])
    #expect(forgotten)
    let kept = history.insert(digests[5])
    #expect(!kept)
  }

  private func hex(_ number: Int) -> String { String(number, radix: 16) }
}
