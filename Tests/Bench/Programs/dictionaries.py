def main():
    counts = {}
    seed = 42
    for _ in range(3_000_000):
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
        counts[seed % 5_000] = counts.get(seed % 5_000, 0) + 1
    names = {}
    for i in range(750_000):
        key = f"key{i % 2_000}"
        names[key] = names.get(key, 0) + i
    best = 0
    for key, value in counts.items():
        if value > counts[best]:
            best = key
    print(len(counts), counts[best], len(names), names["key7"])


main()
