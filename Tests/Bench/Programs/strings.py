def main():
    lines = []
    for i in range(600_000):
        lines.append(f"sample-{i % 97},{i * 7 % 1000},{'bad' if i % 13 == 0 else 'good'}")
    length = 0
    good = 0
    total = 0
    for line in lines:
        fields = line.split(",")
        if fields[2] == "good":
            good += 1
            total += int(fields[1])
        length += len(fields[0].upper())
        if line.startswith("sample-1"):
            length += 1
    joined = "\n".join(lines[:1000])
    print(good, total, length, len(joined.encode()))


main()
