from math import sqrt


def a(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def multiply(v, transposed):
    result = [0.0] * len(v)
    for i in range(len(v)):
        total = 0.0
        for j in range(len(v)):
            total += (a(j, i) if transposed else a(i, j)) * v[j]
        result[i] = total
    return result


def both(v):
    return multiply(multiply(v, False), True)


def main():
    u = [1.0] * 700
    v = u
    for _ in range(10):
        v = both(u)
        u = both(v)
    uv = vv = 0.0
    for i in range(len(u)):
        uv += u[i] * v[i]
        vv += v[i] * v[i]
    print(int(sqrt(uv / vv) * 1e9))


main()
