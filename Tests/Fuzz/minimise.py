"""Makes a program that fails small: parts are dropped as long as it fails in the same way."""

from mutation import tokens


def reduced(parts, fails, budget):
    """Delta debugging over a list."""
    size = max(1, len(parts) // 2)
    while parts:
        at, changed = 0, False
        while at < len(parts) and budget[0] > 0:
            rest = parts[:at] + parts[at + size:]
            budget[0] -= 1
            if fails("".join(rest)):
                parts, changed = rest, True
            else:
                at += size
        if budget[0] <= 0 or (size == 1 and not changed):
            break
        size = max(1, size // 2) if not changed or size > 1 else 1
    return parts


def minimised(program, fails, tries=1500):
    """The smallest program found for which `fails` holds."""
    budget = [tries]
    lines = reduced(program.splitlines(keepends=True), fails, budget)
    return "".join(reduced(tokens("".join(lines)), fails, budget))
