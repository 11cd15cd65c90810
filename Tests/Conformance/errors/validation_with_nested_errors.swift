enum FieldError: Error, Equatable {
    case missing(field: String)
    case tooShort(field: String, minimum: Int)
    case malformed(field: String)
}

struct FormError: Error, CustomStringConvertible {
    let problems: [FieldError]
    var description: String { "\(problems.count) problem(s): " + problems.map { "\($0)" }.joined(separator: "; ") }
}

struct Signup { let user: String, email: String, age: Int }

func require(_ form: [String: String], _ field: String, min: Int = 1) throws -> String {
    guard let value = form[field] else { throw FieldError.missing(field: field) }
    guard value.count >= min else { throw FieldError.tooShort(field: field, minimum: min) }
    return value
}

func email(_ form: [String: String]) throws -> String {
    let value = try require(form, "email")
    let parts = value.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { throw FieldError.malformed(field: "email") }
    return value
}

func age(_ form: [String: String]) throws -> Int {
    guard let n = Int(try require(form, "age")) else { throw FieldError.malformed(field: "age") }
    return n
}

func signup(_ form: [String: String]) throws -> Signup {
    var problems: [FieldError] = []
    func collect<T>(_ body: () throws -> T) -> T? {
        do { return try body() }
        catch let e as FieldError { problems.append(e) }
        catch { fatalError("unexpected \(error)") }
        return nil
    }
    let u = collect { try require(form, "user", min: 3) }
    let e = collect { try email(form) }
    let a = collect { try age(form) }
    guard let u, let e, let a else { throw FormError(problems: problems) }
    return Signup(user: u, email: e, age: a)
}

let forms: [[String: String]] = [
    ["user": "turing", "email": "alan@bletchley.uk", "age": "41"],
    ["user": "al", "email": "nobody", "age": "old"],
    ["email": "a@b"],
]
for form in forms {
    do {
        let s = try signup(form)
        print("welcome", s.user, s.email, s.age)
    } catch let error as FormError where error.problems.count > 2 {
        print("hopeless:", error.problems.count)
    } catch {
        print(error)
    }
}
do { _ = try email(["email": "x@"]) } catch FieldError.malformed(let field) { print("malformed", field) } catch { print("?") }
do { _ = try require([:], "zip") } catch let e as FieldError where e == .missing(field: "zip") { print("zip missing") }
print((try? age(["age": "30"])) ?? 0, (try? age([:])) == nil, try! require(["k": "v"], "k"))
