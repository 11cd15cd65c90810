@MainActor func ui() {}
actor A { func go() { ui() } }
