import Foundation

enum StorageError: LocalizedError {
    case full(needed: Int)
    case missing(name: String)

    var errorDescription: String? {
        switch self {
        case .full(let needed): "The volume lacks \(needed) bytes."
        case .missing(let name): "\u{201C}\(name)\u{201D} does not exist."
        }
    }
    var recoverySuggestion: String? {
        if case .full = self { "Delete something." } else { nil }
    }
}

struct PlainError: Error { let code: Int }

final class Volume {
    private var files: [String: Data] = [:]
    private let capacity: Int
    init(capacity: Int) { self.capacity = capacity }

    var used: Int { files.values.reduce(0) { $0 + $1.count } }

    func write(_ text: String, to name: String) throws {
        let data = Data(text.utf8)
        let after = used - (files[name]?.count ?? 0) + data.count
        guard after <= capacity else { throw StorageError.full(needed: after - capacity) }
        files[name] = data
    }

    func read(_ name: String) throws -> String {
        guard let data = files[name] else { throw StorageError.missing(name: name) }
        return String(decoding: data, as: UTF8.self)
    }
}

let volume = Volume(capacity: 20)
func attempt(_ label: String, _ body: () throws -> Void) {
    do {
        try body()
        print("\(label): ok, \(volume.used) bytes used")
    } catch let error as StorageError {
        print("\(label): \(error.localizedDescription) \(error.recoverySuggestion ?? "")".trimmingCharacters(in: .whitespaces))
    } catch {
        print("\(label): other \(error)")
    }
}

attempt("write") { try volume.write("hello world", to: "a.txt") }
attempt("too much") { try volume.write("this will not fit", to: "b.txt") }
attempt("replace") { try volume.write("naïve", to: "a.txt") }
attempt("read") { print(try volume.read("a.txt").uppercased()) }
attempt("absent") { _ = try volume.read("z.txt") }
attempt("plain") { throw PlainError(code: 7) }
let e: any Error = StorageError.missing(name: "q")
print(e.localizedDescription, e is any LocalizedError, PlainError(code: 1) is any LocalizedError)
