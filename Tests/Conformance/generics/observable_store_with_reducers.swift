struct Store<State, Action> {
    private(set) var state: State
    private let reducer: (inout State, Action) -> [Action]
    private var middleware: [(State, Action) -> Action?] = []
    private(set) var processed = 0

    init(_ initial: State, reducer: @escaping (inout State, Action) -> [Action]) {
        state = initial
        self.reducer = reducer
    }
    mutating func use(_ m: @escaping (State, Action) -> Action?) { middleware.append(m) }
    mutating func send(_ actions: Action...) {
        var queue = actions
        while !queue.isEmpty {
            let incoming: Action? = queue.removeFirst()
            guard let action = middleware.reduce(incoming, { a, m in a.flatMap { m(state, $0) } }) else { continue }
            processed += 1
            queue += reducer(&state, action)
        }
    }
}

func pullback<Local, Global, LocalAction, GlobalAction>(
    _ reducer: @escaping (inout Local, LocalAction) -> [LocalAction],
    state: WritableKeyPath<Global, Local>,
    extract: @escaping (GlobalAction) -> LocalAction?,
    embed: @escaping (LocalAction) -> GlobalAction
) -> (inout Global, GlobalAction) -> [GlobalAction] {
    { global, action in extract(action).map { reducer(&global[keyPath: state], $0).map(embed) } ?? [] }
}
func combine<S, A>(_ reducers: ((inout S, A) -> [A])...) -> (inout S, A) -> [A] {
    { state, action in
        var out: [A] = []
        for r in reducers { out += r(&state, action) }
        return out
    }
}

enum CounterAction { case add(Int), reset }
enum TodoAction { case add(String), toggle(Int), clearDone }
enum AppAction { case counter(CounterAction), todo(TodoAction) }
struct Todo { var title: String, done = false }
struct App { var count = 0; var todos: [Todo] = [] }

let counter: (inout Int, CounterAction) -> [CounterAction] = { n, a in
    switch a {
    case .add(let k):
        n += k
        return n > 100 ? [.reset] : []
    case .reset:
        n = 0
        return []
    }
}
let todos: (inout [Todo], TodoAction) -> [TodoAction] = { list, a in
    switch a {
    case .add(let t): list.append(Todo(title: t))
    case .toggle(let i) where list.indices.contains(i): list[i].done.toggle()
    case .toggle: break
    case .clearDone: list.removeAll(where: \.done)
    }
    return list.count > 3 ? [.clearDone] : []
}

var store = Store(App(), reducer: combine(
    pullback(counter, state: \App.count, extract: { (a: AppAction) in if case .counter(let c) = a { c } else { nil } }, embed: { .counter($0) }),
    pullback(todos, state: \App.todos, extract: { if case .todo(let t) = $0 { t } else { nil } }, embed: { .todo($0) })
))
var log: [String] = []
store.use { state, action in
    log.append("\(state.count)/\(state.todos.count)")
    return action
}
store.use { _, action in if case .todo(.add("")) = action { nil } else { action } }
store.send(.counter(.add(40)), .todo(.add("milk")), .todo(.add("")), .todo(.add("eggs")))
print(store.state.count, store.state.todos.map(\.title), store.processed)
store.send(.todo(.toggle(1)), .todo(.toggle(9)), .todo(.add("tea")), .counter(.add(70)))
print(store.state.count, store.state.todos.map { "\($0.title)\($0.done ? "✓" : "")" }, store.processed)
store.send(.todo(.add("jam")))
print(store.state.todos.map(\.title), store.processed)
log.enumerated().filter { $0.offset % 3 == 0 }.forEach { print($0.offset, $0.element) }
