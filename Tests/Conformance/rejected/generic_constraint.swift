// Largest element of any comparable list.
func largest<T: Comparable>(_ list: [T]) -> T? {
    guard var best = list.first else { return nil }
    for item in list where item > best {
        best = item
    }
    return best
}

struct Box { let size: Int }

print(largest([3, 8, 2]) ?? 0)
print(largest([Box(size: 1), Box(size: 2)]) == nil)
