class Reading:
    __slots__ = ("station", "value")

    def __init__(self, station, value):
        self.station = station
        self.value = value


def quicksort(a, low, high):
    if low >= high:
        return
    pivot = a[(low + high) // 2]
    i = low
    j = high
    while i <= j:
        while a[i] < pivot:
            i += 1
        while a[j] > pivot:
            j -= 1
        if i <= j:
            a[i], a[j] = a[j], a[i]
            i += 1
            j -= 1
    quicksort(a, low, j)
    quicksort(a, i, high)


def main():
    values = []
    seed = 7
    for _ in range(800_000):
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
        values.append(seed)
    ascending = sorted(values)
    readings = [Reading(v % 100, v) for v in values]
    ordered = sorted(readings, key=lambda r: (r.station, r.value))
    own = list(values)
    quicksort(own, 0, len(own) - 1)
    print(ascending[1000], ordered[1000].value, own[1000], str(own == ascending).lower())


main()
