from functools import reduce


def adder(n):
    return lambda x: x + n


def main():
    numbers = list(range(4_000_000))
    squares = list(map(lambda x: x * x % 1_000, numbers))
    kept = list(filter(lambda x: x % 2 == 0, squares))
    total = reduce(lambda a, b: a + b, kept, 0)
    adders = list(map(adder, range(10)))
    applied = 0
    for i in range(1_500_000):
        applied = adders[i % 10](applied) % 1_000_003
    pairs = max(map(lambda p: p[0] - p[1], zip(numbers, squares)))
    print(total, applied, pairs, str(any(map(lambda x: x > 990, kept))).lower())


main()
