import JupyterWire
import Testing

@testable import NotebookKernel

@Suite("The kernel's specification")
struct KernelspecTests {
  @Test("Folders follow Jupyter's rules")
  func folders() throws {
    #expect(try Kernelspec.folder(.prefix("/v")) == "/v/share/jupyter/kernels/dure")
    #expect(
      try Kernelspec.folder(.user) { $0 == "HOME" ? "/h" : nil } == "/h/.local/share/jupyter/kernels/dure")
    #expect(
      try Kernelspec.folder(.user) { $0 == "JUPYTER_DATA_DIR" ? "/d" : "/h" } == "/d/kernels/dure")
    #expect(throws: NotebookError.self) { try Kernelspec.folder(.user) { _ in nil } }
  }

  @Test("The specification names the kernel's program; the logos are images")
  func files() throws {
    let folder = try TemporaryFolder()
    let installed = try Kernelspec.install(.prefix(folder.path), kernel: "/opt/dure-kernel")
    let json = try JSONValue(parsing: Files.readText(installed + "/kernel.json"))
    #expect(json["argv"] == ["/opt/dure-kernel", "{connection_file}"])
    #expect(json["language"] == "swift")
    #expect(json["interrupt_mode"] == "message")
    #expect(json["kernel_protocol_version"] == "5.6")
    #expect(json["metadata"]?["supported_encryption"] == ["curve"])
    #expect(try Files.read(installed + "/logo-64x64.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(
      Set(TemporaryFolder.names(in: installed))
        == ["kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg"])
    _ = try Kernelspec.install(.prefix(folder.path), kernel: "/elsewhere/dure-kernel")
  }

  @Test("A folder that cannot be written is an error that says so")
  func unwritable() {
    let error = #expect(throws: NotebookError.self) {
      try Kernelspec.install(.prefix("/proc/none"), kernel: "/k")
    }
    #expect(error?.code == .unwritable)
  }
}
