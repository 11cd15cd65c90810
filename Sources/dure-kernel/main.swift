import Glibc
import NotebookKernel

/// Says on the standard error why the kernel ends, and ends it.
func fail(_ message: String, _ status: Int32) -> Never {
  let text = "dure-kernel: \(message)\n"
  write(STDERR_FILENO, text, text.utf8.count)
  exit(status)
}

guard CommandLine.arguments.count == 2, let file = CommandLine.arguments.last, !file.hasPrefix("-") else {
  fail("give a connection file or a registration file; `dure install` makes Jupyter know this kernel", 64)
}
do {
  try DureKernel.serve(connectionFile: file)
} catch {
  fail("\(error)", 1)
}
