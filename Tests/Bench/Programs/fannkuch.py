def fannkuch(n):
    p = list(range(n))
    q = list(p)
    s = list(range(n))
    sign = 1
    flips = 0
    checksum = 0
    while True:
        first = p[0]
        if first != 0:
            for i in range(1, n):
                q[i] = p[i]
            count = 1
            while True:
                following = q[first]
                if following == 0:
                    if count > flips:
                        flips = count
                    checksum += sign * count
                    break
                q[first] = first
                if first >= 3:
                    i = 1
                    j = first - 1
                    while i < j:
                        q[i], q[j] = q[j], q[i]
                        i += 1
                        j -= 1
                first = following
                count += 1
        if sign == 1:
            p[0], p[1] = p[1], p[0]
            sign = -1
        else:
            p[1], p[2] = p[2], p[1]
            sign = 1
            for i in range(2, n):
                here = s[i]
                if here != 0:
                    s[i] = here - 1
                    break
                if i == n - 1:
                    return checksum, flips
                s[i] = i
                held = p[0]
                for j in range(i + 1):
                    p[j] = p[j + 1]
                p[i + 1] = held


print(*fannkuch(10))
