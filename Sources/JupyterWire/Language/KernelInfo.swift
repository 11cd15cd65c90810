/// What `kernel_info_reply` says about a kernel.
///
/// It is a value that is known before the language is made: the wire answers with it at once after the start, and on
/// the control channel while a cell runs.
public struct KernelInfo: Sendable, Equatable {
  /// The kernel's name, such as `dure`.
  public var implementation: String
  /// The kernel's version.
  public var implementationVersion: String
  /// A text for consoles to show at the start.
  public var banner: String
  /// The language.
  public var language: Language
  /// Entries for the front end's help menu.
  public var helpLinks: [HelpLink]
  /// Whether the language answers debug requests.
  public var supportsDebugging: Bool

  /// What a front end must know about the language.
  public struct Language: Sendable, Equatable {
    /// The name, such as `swift`.
    public var name: String
    /// The version.
    public var version: String
    /// The MIME type of a source file.
    public var mimetype: String
    /// The extension of a source file, with its dot.
    public var fileExtension: String
    /// The Pygments lexer, if not ``name``.
    public var pygmentsLexer: String?
    /// The CodeMirror mode, if not ``name``.
    public var codemirrorMode: String?
    /// The nbconvert exporter, if not that of scripts.
    public var nbconvertExporter: String?

    /// Makes a description.
    public init(
      name: String, version: String, mimetype: String, fileExtension: String, pygmentsLexer: String? = nil,
      codemirrorMode: String? = nil, nbconvertExporter: String? = nil
    ) {
      self.name = name
      self.version = version
      self.mimetype = mimetype
      self.fileExtension = fileExtension
      self.pygmentsLexer = pygmentsLexer
      self.codemirrorMode = codemirrorMode
      self.nbconvertExporter = nbconvertExporter
    }
  }

  /// An entry of the help menu.
  public struct HelpLink: Sendable, Equatable {
    /// What the menu shows.
    public var text: String
    /// Where it leads.
    public var url: String

    /// Makes an entry.
    public init(text: String, url: String) {
      self.text = text
      self.url = url
    }
  }

  /// Makes a description.
  public init(
    implementation: String, implementationVersion: String, banner: String, language: Language,
    helpLinks: [HelpLink] = [], supportsDebugging: Bool = false
  ) {
    self.implementation = implementation
    self.implementationVersion = implementationVersion
    self.banner = banner
    self.language = language
    self.helpLinks = helpLinks
    self.supportsDebugging = supportsDebugging
  }
}
