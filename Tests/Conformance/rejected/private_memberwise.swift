struct P { private var x: Int; var y: Int }
let p = P(x: 1, y: 2)
