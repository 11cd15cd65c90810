import ArgumentParser

/// `dure completions`: lets a shell complete the commands.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print a script that lets a shell complete dure's commands.",
    discussion: """
        dure completions bash > ~/.local/share/bash-completion/completions/dure
        dure completions zsh  > ~/.zfunc/_dure
        dure completions fish > ~/.config/fish/completions/dure.fish
      """)

  /// A shell.
  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish

    var completionShell: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  @Argument(help: "The shell: bash, zsh or fish.")
  var shell: Shell

  func run() { print(DureCommand.completionScript(for: shell.completionShell)) }
}
