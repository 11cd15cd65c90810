def main():
    total = 0
    i = 0
    while i < 30_000_000:
        if i % 3 == 0:
            total += i * 2
        else:
            total ^= i
        i += 1
    print(total)


main()
