import JupyterWire

/// The comm on which a front end asks for the state of all widgets when it connects: there are none.
enum WidgetControl {
  static let target = "jupyter.widget.control"

  static func answer(_ message: CommMessage) {
    guard message.data["method"]?.string == "request_states" else { return }
    message.output.sendComm(
      message.id, data: ["method": "update_states", "states": [:], "buffer_paths": []])
  }
}
