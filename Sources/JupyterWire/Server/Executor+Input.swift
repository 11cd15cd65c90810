extension Executor {
  func requestInput(prompt: String, password: Bool, for cell: Cell) throws(InputError) {
    guard cell.request.allowStdin else { throw .notAllowed }
    guard !input.isWaiting(cell.id) else { throw .alreadyWaiting }
    guard let request = live.first(where: { $0.cell === cell })?.request else { throw .notAllowed }
    cell.output.flush()
    if !input.isWaiting {
      // Answers to prompts that are no longer out.
      while sockets.stdin.receive() != nil {}
    }
    let prompt = InputQueue.Prompt(cell: cell.id, sender: request.sender, text: prompt, isPassword: password)
    if let prompt = input.ask(prompt) { send(prompt) }
  }

  func takeInput(for cell: Cell) -> InputState {
    if cell.isInterrupted {
      if let next = input.cancel(cell.id) { send(next) }
      return .interrupted
    }
    return input.take(cell.id) ?? .waiting
  }

  func waitForInput(in cell: Cell) {
    serve(sleepingIf: !cell.isInterrupted && input.isWaiting(cell.id))
  }

  func send(_ prompt: InputQueue.Prompt) {
    guard let request = live.first(where: { $0.cell.id == prompt.cell })?.request else { return }
    let content: JSONObject = ["prompt": .string(prompt.text), "password": .bool(prompt.isPassword)]
    sockets.stdin.send(
      encoder.encode(
        .inputRequest, prefix: prompt.sender, parent: request.parent, content: content.serialized()))
  }

  /// Takes what front ends have answered.
  func acceptInput() {
    guard input.isWaiting else { return }
    while let frames = sockets.stdin.receive() {
      do throws(WireError) {
        let message = try decoder.decode(frames)
        guard message.type == .inputReply, let value = message.content["value"]?.string,
          let (id, next) = input.answer(value, from: message.sender)
        else { continue }
        if let next { send(next) }
        for live in live where live.cell.id == id {
          if case .waiting = live.state { live.state = .runnable }
        }
      } catch {
        diagnostics.report(error)
      }
    }
  }
}
