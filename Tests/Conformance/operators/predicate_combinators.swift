struct Predicate<T> {
    let test: (T) -> Bool
    init(_ test: @escaping (T) -> Bool) { self.test = test }
    func callAsFunction(_ v: T) -> Bool { test(v) }

    static func && (a: Self, b: Self) -> Self { Self { a($0) && b($0) } }
    static func || (a: Self, b: Self) -> Self { Self { a($0) || b($0) } }
    static prefix func ! (a: Self) -> Self { Self { !a($0) } }
    static func ^ (a: Self, b: Self) -> Self { Self { a($0) != b($0) } }
    static var always: Self { Self { _ in true } }
}

func > <R, V: Comparable>(path: KeyPath<R, V>, value: V) -> Predicate<R> { Predicate { $0[keyPath: path] > value } }
func < <R, V: Comparable>(path: KeyPath<R, V>, value: V) -> Predicate<R> { Predicate { $0[keyPath: path] < value } }
func == <R, V: Equatable>(path: KeyPath<R, V>, value: V) -> Predicate<R> { Predicate { $0[keyPath: path] == value } }
prefix func ! <R>(path: KeyPath<R, Bool>) -> Predicate<R> { Predicate { !$0[keyPath: path] } }

extension Sequence {
    func filter(_ p: Predicate<Element>) -> [Element] { filter(p.test) }
    func count(_ p: Predicate<Element>) -> Int { reduce(0) { $0 + (p($1) ? 1 : 0) } }
}

struct Movie { let title: String, year: Int, rating: Double, seen: Bool }
let movies = [
    Movie(title: "Heat", year: 1995, rating: 8.3, seen: true),
    Movie(title: "Up", year: 2009, rating: 8.3, seen: false),
    Movie(title: "Cats", year: 2019, rating: 2.8, seen: true),
    Movie(title: "Dune", year: 2021, rating: 8.0, seen: false),
]

let good = \Movie.rating > 7.5
let recent = \Movie.year > 2000
let unseen: Predicate<Movie> = !\.seen
print(movies.filter(good && recent).map(\.title))
print(movies.filter(good ^ recent).map(\.title))
print(movies.filter(!good || \.title == "Up").map(\.title))
print(movies.count(unseen && good), movies.count(.always), movies.filter(unseen).map(\.year))
let criteria = [good, unseen, \.year < 2015]
print(movies.filter(criteria.reduce(.always, &&)).map(\.title))
print(movies.filter(criteria.reduce(!.always, ||)).map(\.title))
let short = Predicate<Movie> { $0.title.count <= 4 && $0.title.first != "C" }
print(movies.filter(short).count, short(movies[2]), (short && !short)(movies[0]))
let isEven = Predicate<Int> { $0 % 2 == 0 }
print((1...10).filter(!isEven), (1...10).count(isEven ^ Predicate { $0 > 5 }))
