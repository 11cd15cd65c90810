/// Shows a long text in the front end's pager, beside the notebook. Outside a notebook the text is printed.
///
/// - Parameter text: The text.
public func page(_ text: String) { DureHost.page(text) }
