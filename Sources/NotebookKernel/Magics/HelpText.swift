/// What `%help` says.
enum HelpText {
  static var text: String {
    """
    Dure runs Swift in notebooks.

    A cell is Swift 6. The value of its last expression is shown; names may be declared again in later cells;
    `try` and `await` are allowed at top level; `import Dure` is implied.

      display(value)                 shows a value; HTML, SVG, Markdown, LaTeX, JSON and PNG as what they are
      let shown = display(value)     … and shown.update(newValue) replaces it
      for item in progress(items)    shows a live bar while the loop runs
      clearOutput(wait: true)        removes what the cell has put out
      print(…, to: &standardError)   writes to the standard error
      page(text)                     shows a long text beside the notebook
      readLine()                     asks the user for a line

    Tab completes, Shift-Tab explains. The square button interrupts a cell; the variables stay.

    Lines that begin with % at the start of a cell:

    \(Magic.list.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
    """
  }
}
