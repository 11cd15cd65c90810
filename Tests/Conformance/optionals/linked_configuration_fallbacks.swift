struct Config {
    var name: String
    var port: Int?
    var tls: Bool?
    var limits: Limits?
    struct Limits { var connections: Int?; var rate: Double? }

    func merged(over base: Config) -> Config {
        Config(name: name, port: port ?? base.port, tls: tls ?? base.tls,
               limits: limits.map { l in Limits(connections: l.connections ?? base.limits?.connections, rate: l.rate ?? base.limits?.rate) } ?? base.limits)
    }
}

let base = Config(name: "base", port: 80, tls: nil, limits: .init(connections: 100, rate: nil))
let team = Config(name: "team", port: nil, tls: true, limits: .init(connections: nil, rate: 2.5))
let user = Config(name: "user", port: 8080, tls: nil, limits: nil)

let merged = user.merged(over: team.merged(over: base))
print(merged.port ?? 0, merged.tls ?? false, merged.limits?.connections ?? 0, merged.limits?.rate ?? 0)
print(base.limits?.rate as Any, team.limits?.connections == nil, user.limits?.rate?.rounded() as Any)

func setting(_ path: String, in c: Config) -> String? {
    switch path.split(separator: ".").map(String.init) {
    case ["port"]: return c.port?.description
    case ["tls"]: return c.tls?.description
    case ["limits", "connections"]: return c.limits?.connections?.description
    case let parts where parts.count == 2 && parts[1].hasPrefix("r"): return c.limits?.rate.map { "\($0)/s" }
    default: return nil
    }
}
for path in ["port", "tls", "limits.connections", "limits.rate", "limits.other", ""] {
    let found = [user, team, base].lazy.compactMap { c in setting(path, in: c).map { "\($0) from \(c.name)" } }.first
    print(path.isEmpty ? "(empty)" : path, "->", found ?? "unset")
}

var cache: [String: Int?] = ["known": 5, "absent": nil]
for key in ["known", "absent", "never"] {
    switch cache[key] {
    case let value??: print(key, value)
    case .some(.none): print(key, "cached as nil")
    case .none: print(key, "not cached")
    }
}
cache["known"] = nil
cache.updateValue(nil, forKey: "other")
print(cache.count, cache.keys.sorted())
var mutable: Config? = user
mutable?.limits = .init(connections: 1)
mutable?.limits?.connections? += 41
mutable?.port! -= 80
print(mutable?.limits?.connections ?? -1, mutable!.port!, mutable?.name.count ?? 0, (mutable?.tls).map { !$0 } as Any)
let swapped = [1: "a", 2: nil].compactMapValues { $0 }
print(swapped, Optional(3).map { [$0] } ?? [], [nil, 2, nil, 4].reduce(0) { $0 + ($1 ?? 10) }, (nil ?? nil ?? 7) as Int)
let oldest = ["b": 2, "a": 9].max { $0.value < $1.value }?.key.uppercased()
print(oldest ?? "", [Int]().max() as Any, ["x"].first?.first?.isLetter ?? false, "".first.map(String.init) ?? "none")
if let p = user.port, p > 1000, let first = user.name.first, case "a"..."z" = first { print("all hold", p, first) }
