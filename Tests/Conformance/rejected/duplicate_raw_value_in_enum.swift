enum StatusCode: Int {
    case ok = 200
    case created = 201
    case notFound = 404
    case missing = 404
    case failure = 500
}

let codes = [200, 404, 418].map { StatusCode(rawValue: $0) }
print(codes.compactMap { $0 }.count)
