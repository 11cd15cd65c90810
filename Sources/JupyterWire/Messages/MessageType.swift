/// The type of a message (`msg_type`).
struct MessageType: Sendable, Hashable {
  let name: String
  private init(_ name: String) { self.name = name }
  init(parsed name: String) { self.name = name }

  /// The reply's type: `x_request` is answered by `x_reply`.
  var reply: MessageType {
    name.hasSuffix("_request")
      ? Self(String(name.dropLast("request".count)) + "reply") : Self(name + "_reply")
  }

  // Published.
  static let status = Self("status")
  static let stream = Self("stream")
  static let displayData = Self("display_data")
  static let updateDisplayData = Self("update_display_data")
  static let clearOutput = Self("clear_output")
  static let executeInput = Self("execute_input")
  static let executeResult = Self("execute_result")
  static let error = Self("error")
  static let welcome = Self("iopub_welcome")
  static let commOpen = Self("comm_open")
  static let commMsg = Self("comm_msg")
  static let commClose = Self("comm_close")
  static let debugEvent = Self("debug_event")

  // Asked on shell.
  static let executeRequest = Self("execute_request")
  static let completeRequest = Self("complete_request")
  static let inspectRequest = Self("inspect_request")
  static let isCompleteRequest = Self("is_complete_request")
  static let historyRequest = Self("history_request")
  static let commInfoRequest = Self("comm_info_request")
  static let connectRequest = Self("connect_request")
  static let kernelInfoRequest = Self("kernel_info_request")

  // Asked on control.
  static let shutdownRequest = Self("shutdown_request")
  static let interruptRequest = Self("interrupt_request")
  static let usageRequest = Self("usage_request")
  static let createSubshellRequest = Self("create_subshell_request")
  static let deleteSubshellRequest = Self("delete_subshell_request")
  static let debugRequest = Self("debug_request")
  static let listSubshellRequest = Self("list_subshell_request")

  // Replies that are built often.
  static let executeReply = Self("execute_reply")
  static let kernelInfoReply = Self("kernel_info_reply")
  static let shutdownReply = Self("shutdown_reply")

  // On stdin.
  static let inputRequest = Self("input_request")
  static let inputReply = Self("input_reply")
}
