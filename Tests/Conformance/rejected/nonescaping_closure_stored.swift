final class Button {
    private var handlers: [(String) -> Void] = []

    func onTap(_ handler: (String) -> Void) {
        handlers.append(handler)
    }
    func tap() { handlers.forEach { $0("tap") } }
}

let button = Button()
button.onTap { print($0) }
button.tap()
