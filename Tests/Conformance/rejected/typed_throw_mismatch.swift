enum DiskError: Error { case full }
enum NetError: Error { case down }

func save(_ s: String) throws(DiskError) -> Int {
    if s.isEmpty {
        throw NetError.down
    }
    if s.count > 10 {
        throw .full
    }
    return s.count
}

do { print(try save("abc")) } catch { print(error) }
