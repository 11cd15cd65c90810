@dynamicMemberLookup
struct Versioned<Value> {
    private(set) var history: [Value]

    init(_ initial: Value) { history = [initial] }

    var current: Value { history[history.count - 1] }
    var version: Int { history.count }

    subscript<T>(dynamicMember path: KeyPath<Value, T>) -> T { current[keyPath: path] }
    subscript<T>(dynamicMember path: WritableKeyPath<Value, T>) -> T {
        get { current[keyPath: path] }
        set {
            var next = current
            next[keyPath: path] = newValue
            history.append(next)
        }
    }

    mutating func undo() { if history.count > 1 { history.removeLast() } }
    func trace<T>(_ path: KeyPath<Value, T>) -> [T] { history.map { $0[keyPath: path] } }
}

struct Author { var first: String; var last: String; var full: String { "\(first) \(last)" } }
struct Draft {
    var title: String
    var author: Author
    var paragraphs: [String] = []
    var wordCount: Int { paragraphs.reduce(0) { $0 + $1.split(separator: " ").count } }
}

var draft = Versioned(Draft(title: "Untitled", author: Author(first: "Mary", last: "Shelley")))
draft.title = "Frankenstein"
draft.paragraphs = ["It was a dreary night"]
draft.author.first = "M."
draft.paragraphs.append("of November")
print(draft.title, "by", draft.author.full, "words", draft.wordCount, "version", draft.version)
print(draft.trace(\.title))
print(draft.trace(\.author.full))
print(draft.trace(\.wordCount), draft.paragraphs.count)
draft.undo()
draft.undo()
print(draft.author.first, draft.paragraphs, draft.version)

@dynamicMemberLookup @dynamicCallable
struct Recorder {
    var path: [String] = []
    subscript(dynamicMember name: String) -> Recorder { Recorder(path: path + [name]) }
    func dynamicallyCall(withArguments args: [Int]) -> String { "\(path.joined(separator: "."))(\(args.map(String.init).joined(separator: ", ")))" }
    func dynamicallyCall(withKeywordArguments args: KeyValuePairs<String, Int>) -> String {
        path.joined(separator: ".") + "(" + args.map { $0.key.isEmpty ? "\($0.value)" : "\($0.key)=\($0.value)" }.joined(separator: ", ") + ")"
    }
}
let api = Recorder()
print(api.users.find(7, 8))
print(api.plot.line(1, width: 3, height: 4))
print(api.a.b.c.path)
