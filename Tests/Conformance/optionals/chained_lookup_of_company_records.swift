struct Phone { var number: String; var ext: Int? }
final class Employee {
    let name: String
    var phone: Phone?
    weak var boss: Employee?
    var reports: [Employee] = []
    init(_ name: String, phone: Phone? = nil) { self.name = name; self.phone = phone }
    func add(_ e: Employee) { reports.append(e); e.boss = self }
    func find(_ name: String) -> Employee? {
        self.name == name ? self : reports.lazy.compactMap { $0.find(name) }.first
    }
}
struct Company { var ceo: Employee?; subscript(name: String) -> Employee? { ceo?.find(name) } }

var company = Company()
print(company["Ann"]?.name ?? "vacant", company.ceo?.reports.count as Any)
let ann = Employee("Ann", phone: Phone(number: "555-1", ext: 7))
let bob = Employee("Bob", phone: Phone(number: "555-2"))
ann.add(bob)
bob.add(Employee("Cyd"))
company.ceo = ann

print(company["Cyd"]?.boss?.boss?.name ?? "-", company["Cyd"]?.phone?.ext as Any)
for name in ["Ann", "Bob", "Cyd", "Dan"] {
    guard let e = company[name] else {
        print(name, "unknown")
        continue
    }
    let ext = e.phone?.ext.map { "ext \($0)" } ?? e.phone.map { "direct \($0.number)" } ?? "no phone"
    print(name, ext, "boss:", e.boss?.name ?? "none")
}

company["Bob"]?.phone?.ext = 12
company["Cyd"]?.phone?.ext = 99
company["Dan"]?.phone = Phone(number: "0")
print(bob.phone?.ext ?? 0, company["Cyd"]?.phone == nil)
if company["Cyd"]?.phone?.number.append("!") == nil { print("append skipped") }
if let ext = company["Bob"]?.phone?.ext, let first = ann.phone?.number.first, ext > 10 { print(ext, first) }

let nested: Int?? = .some(nil)
print(nested == nil, nested.flatMap { $0 } == nil, (nested ?? 5) as Any)
let numbers = ["1", "two", "3"]
let parsed: [Int?] = numbers.map { Int($0) }
print(parsed.compactMap { $0 }, parsed.map { $0 ?? 0 }, parsed.contains(nil))
for case let n? in parsed { print("got", n, terminator: " ") }
print()
let opt: Int? = 5
print(opt.map { $0 * 2 }!, opt.flatMap { $0 > 9 ? $0 : nil } as Any, opt! + 1, opt == 5, opt != nil)
switch (opt, parsed[1]) {
case (let a?, nil): print("only first \(a)")
case (nil, _): print("no first")
case (.some(let a), .some(let b)): print(a, b)
}
var counter: Int? = nil
counter = (counter ?? 0) + 1
counter? += 10
print(counter ?? -1, counter.take() ?? -1, counter as Any)
