class Node:
    __slots__ = ("left", "right")

    def __init__(self, depth):
        self.left = Node(depth - 1) if depth > 0 else None
        self.right = Node(depth - 1) if depth > 0 else None

    def check(self):
        total = 1
        if self.left is not None:
            total += self.left.check()
        if self.right is not None:
            total += self.right.check()
        return total


def main():
    long = Node(14)
    total = 0
    for _ in range(400):
        total += Node(12).check()
    print(total, long.check())


main()
