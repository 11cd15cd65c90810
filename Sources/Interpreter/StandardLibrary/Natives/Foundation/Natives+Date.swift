extension NativeRegistry {
  /// Points in time and their text.
  mutating func registerDates() {
    register("date.describe") { call in
      let seconds = call.double(0)
      // From Foundation's distant past to the end of the year 9999.
      guard seconds >= -62_135_769_600, seconds < 253_402_300_800 else {
        return call.returns("<description unavailable>")
      }
      let text = ISO8601Text.text(seconds, isProleptic: true)
      call.returns(String(text.dropLast().replacing("T", with: " ")) + " +0000")
    }
    register("date.iso8601") { call in call.returns(ISO8601Text.text(call.double(0))) }
    register("date.parseISO8601") { call in
      guard let seconds = ISO8601Text.seconds(call.string(0)) else { return call.returnsNone() }
      call.result.some().set(seconds)
    }
  }
}
