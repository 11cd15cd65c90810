struct V {
    var s = ""
    init?(_ s: String) {
        if s.isEmpty { return nil }
        self.s = s
    }
    init(a: String) { self.init(a) }
}
print(V(a: "").s)
