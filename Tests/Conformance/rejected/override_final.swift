class Report {
    let title: String
    init(title: String) { self.title = title }
    final func render() -> String { header() + "..." }
    func header() -> String { "# " + title }
}

class Fancy: Report {
    override func header() -> String { "*** " + title }
    override func render() -> String { "fancy" }
}

let r: Report = Fancy(title: "Q1")
print(r.render())
