final class Button {
    let title: String
    var onTap: (() -> Void)?
    init(_ title: String) { self.title = title }
    deinit { print("deinit button \(title)") }
}

final class Screen {
    private let button = Button("save")
    private var taps = 0
    let name: String

    init(name: String) {
        self.name = name
        button.onTap = { [weak self] in
            guard let self else { return print("no screen") }
            taps += 1
            print("\(self.name) tapped \(taps)x")
        }
    }
    func tap() { button.onTap?() }
    var handler: (() -> Void)? { button.onTap }
    deinit { print("deinit screen \(name)") }
}

var screen: Screen? = Screen(name: "editor")
screen?.tap()
screen?.tap()
let leftover = screen?.handler
screen = nil
leftover?()

var closures: [() -> Int] = []
var shared = 0
for i in 1...3 {
    closures.append { [shared] in i * 10 + shared }
    closures.append { i * 100 + shared }
    shared += 1
}
shared = 7
print(closures.map { $0() })

func withDeferredWork(_ schedule: (@escaping () -> Void) -> Void) -> Int {
    var jobs = 0
    schedule { jobs += 1 }
    schedule { jobs += 10 }
    return jobs
}
var queue: [() -> Void] = []
print("before:", withDeferredWork { queue.append($0) })
print("immediate:", withDeferredWork { $0() })
queue.forEach { $0() }

func check(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String) {
    if !condition() { print("check failed:", message()) }
}
func expensive() -> String { print("(building message)"); return "numbers differ" }
check(1 + 1 == 2, expensive())
check(1 + 1 == 3, expensive())

let factorial: (Int) -> Int = { n in
    func go(_ n: Int, _ acc: Int) -> Int { n <= 1 ? acc : go(n - 1, acc * n) }
    return go(n, 1)
}
print(factorial(10), { $0 + $1 }(3, 4), { (a: Int...) in a.map(String.init).joined(separator: "/") }(1, 2, 3))
