/// What a host is asked to do with a bundle.
enum HostRole {
  /// Show it.
  static let display = 0
  /// Show it in place of what has the same name.
  static let update = 1
  /// Show a progress bar for the first time.
  static let progress = 2
  /// Show a progress bar's new state.
  static let progressUpdate = 3
  /// Show a progress bar's last state.
  static let progressEnd = 4
}
