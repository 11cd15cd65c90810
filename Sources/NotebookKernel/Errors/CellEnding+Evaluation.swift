import Interpreter

extension CellEnding where Value == Interpreter.Value {
  /// What came of a cell, in the kernel's terms.
  init(_ evaluation: Evaluation) {
    switch evaluation.outcome {
    case .value(let value):
      self = .completed(value, warnings: evaluation.warnings.map { FaultMessage($0) })
    case .diagnostics(let diagnostics):
      self = .failed(CellFault(kind: .notSwift, messages: diagnostics.map { FaultMessage($0) }))
    case .thrown(let error):
      self = .failed(
        CellFault(
          kind: .thrown(type: error.typeName, reflection: error.value.debugDescription),
          messages: [
            FaultMessage(severity: .error, text: error.message, place: error.place.map { FaultPlace($0) })
          ]))
    case .trapped(let report):
      self = .failed(CellFault(kind: .trap, report, text: report.message))
    case .interrupted(let report):
      self = .failed(CellFault(kind: .interrupted, report, text: "The cell was interrupted."))
    case .exited(let status): self = .exited(status)
    }
  }
}

extension CellFault {
  /// The trap of a task.
  init(_ report: TrapReport) { self.init(kind: .trap, report, text: report.message) }

  fileprivate init(kind: Kind, _ report: TrapReport, text: String) {
    self.init(
      kind: kind,
      messages: [FaultMessage(severity: .error, text: text, place: report.place.map { FaultPlace($0) })],
      backTrace: report.backTrace.compactMap { frame in
        frame.place.map { FaultFrame(function: frame.function, cell: $0.cell, line: $0.line) }
      })
  }
}

extension FaultMessage {
  fileprivate init(_ diagnostic: CellDiagnostic) {
    self.init(
      severity: Severity(rawValue: diagnostic.severity.rawValue) ?? .error, text: diagnostic.message,
      place: diagnostic.place.map { FaultPlace($0) }, notes: diagnostic.notes.map { FaultMessage($0) },
      fixIts: diagnostic.fixIts)
  }
}

extension FaultPlace {
  fileprivate init(_ place: SourcePlace) {
    self.init(
      cell: place.cell, line: place.line, column: place.column, source: place.text, length: place.length)
  }
}
