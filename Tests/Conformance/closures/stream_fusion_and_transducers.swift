struct Transducer<In, Out> {
    let step: (@escaping (Out) -> Bool) -> (In) -> Bool

    func then<T>(_ next: Transducer<Out, T>) -> Transducer<In, T> { Transducer<In, T> { sink in step(next.step(sink)) } }
    static func map(_ f: @escaping (In) -> Out) -> Self { Self { sink in { sink(f($0)) } } }
    static func flatMap<S: Sequence>(_ f: @escaping (In) -> S) -> Self where S.Element == Out {
        Self { sink in { x in f(x).allSatisfy(sink) } }
    }
    func run(_ source: some Sequence<In>) -> [Out] {
        var out: [Out] = []
        let push = step { out.append($0); return true }
        for x in source where !push(x) { break }
        return out
    }
}
extension Transducer where In == Out {
    static func filter(_ test: @escaping (In) -> Bool) -> Self { Self { sink in { test($0) ? sink($0) : true } } }
    static func take(_ n: Int) -> Self {
        Self { sink in
            var left = n
            return { x in
                guard left > 0 else { return false }
                left -= 1
                return sink(x) && left > 0
            }
        }
    }
    static func dedupe() -> Self where In: Equatable {
        Self { sink in
            var last: In?
            return { x in
                defer { last = x }
                return last == x ? true : sink(x)
            }
        }
    }
}

var touched = 0
let pipeline = Transducer<Int, Int>.filter { touched += 1; return $0 % 3 == 0 }
    .then(.map { $0 * $0 })
    .then(.take(3))
print(pipeline.run(1...1000), "touched", touched)
touched = 0
print(pipeline.run([3, 4, 6]), touched)
let words = Transducer<String, Substring>.flatMap { $0.split(separator: " ") }.then(.dedupe()).then(.map { $0.uppercased() })
print(words.run(["go go stop", "stop wait", "", "go"]))
print(Transducer<Int, Int>.take(2).run([9, 8, 7]), Transducer<Int, Int>.take(0).run([1]), Transducer<Int, String>.map(String.init).run([1, 2]))

typealias Reducer<A, X> = (A, X) -> A
func mapping<A, X, Y>(_ f: @escaping (X) -> Y) -> (@escaping Reducer<A, Y>) -> Reducer<A, X> { { r in { r($0, f($1)) } } }
func filtering<A, X>(_ p: @escaping (X) -> Bool) -> (@escaping Reducer<A, X>) -> Reducer<A, X> { { r in { p($1) ? r($0, $1) : $0 } } }
let sumOfEvenSquares: Reducer<Int, Int> = filtering { $0 % 2 == 0 }(mapping { $0 * $0 }(+))
print((1...10).reduce(0, sumOfEvenSquares))
func average() -> (Double) -> Double {
    var (n, sum) = (0.0, 0.0)
    return { x in
        n += 1
        sum += x
        return sum / n
    }
}
print([4, 8, 6].map(average()), [10].map(average()))
let partial = { (a: Int) in { (b: Int) in { (c: Int) in a * 100 + b * 10 + c } } }
print(partial(1)(2)(3), [4, 5].map(partial(9)(9)), [1, 2].map(partial).map { $0(0)(0) })
