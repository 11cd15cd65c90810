func show<T>(_ d: CollectionDifference<T>) { print(d.map { c in switch c { case .insert(let o, let e, let a): "+\(o):\(e)\(a.map { "@\($0)" } ?? "")"; case .remove(let o, let e, let a): "-\(o):\(e)\(a.map { "@\($0)" } ?? "")" } }.joined(separator: " ")) }
let a = [1, 2, 3, 4, 5], b = [2, 3, 9, 5, 1]
show(b.difference(from: a))
show(b.difference(from: a).inferringMoves())
print(a.applying(b.difference(from: a)) as Any, b.applying(b.difference(from: a).inverse()) as Any)
show(Array("kitten").difference(from: Array("sitting")))
show("sunday".difference(from: "saturday"))
print("saturday".applying("sunday".difference(from: "saturday")) as Any)
show([Int]().difference(from: a)); show(a.difference(from: []))
show(a.difference(from: a))
let d = b.difference(from: a)
print(d.count, d.insertions.count, d.removals.count, d.isEmpty, d.first!, d == d.inverse().inverse(), d == d.inverse())
print([1].applying(d) as Any)
show(["A", "b"].difference(from: ["a", "b", "c"]) { $0.lowercased() == $1.lowercased() })
print(CollectionDifference<Int>([.insert(offset: 0, element: 1, associatedWith: nil), .insert(offset: 0, element: 2, associatedWith: nil)]) as Any)
print(CollectionDifference<Int>([.insert(offset: 1, element: 1, associatedWith: nil), .remove(offset: 0, element: 2, associatedWith: nil)])!)
for s in ["a", "Ω", "5", "½", "€", "\u{301}", "😀", "_", "ß", "\u{0}"] as [Unicode.Scalar] {
  let p = s.properties
  print(s, p.generalCategory, p.numericType as Any, p.numericValue as Any, p.isAlphabetic, p.isEmoji, p.isMath, p.isXIDStart, p.name ?? "-", p.uppercaseMapping, p.titlecaseMapping, p.age!, p.canonicalCombiningClass.rawValue, p.isCased, p.changesWhenUppercased)
}
