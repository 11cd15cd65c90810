extension NativeRegistry {
  /// Points in time and their text.
  mutating func registerDates() {
    register("date.iso8601") { call in call.returns(ISO8601Text.text(call.double(0))) }
    register("date.parseISO8601") { call in
      guard let seconds = ISO8601Text.seconds(call.string(0)) else { return call.returnsNone() }
      call.result.some().set(seconds)
    }
  }
}
