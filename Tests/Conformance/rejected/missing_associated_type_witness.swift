protocol Converter {
    associatedtype Input
    associatedtype Output
    func convert(_ input: Input) -> Output
}

struct Doubler: Converter {
    func convert(_ input: Int, times: Int) -> Int { input * times }
}

print(Doubler().convert(4, times: 2))
