class Shape:
    def area(self):
        return 0.0

    def grow(self, factor):
        pass


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return 3.14159 * self.radius * self.radius

    def grow(self, factor):
        self.radius *= factor


class Rectangle(Shape):
    def __init__(self, width, height):
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height

    def grow(self, factor):
        self.width *= factor
        self.height *= factor


class Step:
    def __init__(self):
        self.total = 0

    def count(self, n):
        self.total += n
        return self.total


class Double2:
    def __init__(self):
        self.total = 1

    def count(self, n):
        self.total = (self.total * 2 + n) % 65_537
        return self.total


def main():
    shapes = []
    for i in range(1_000):
        shapes.append(Circle(float(i)) if i % 2 == 0 else Rectangle(float(i), 2.0))
    total = 0.0
    for r in range(3200):
        for shape in shapes:
            total += shape.area()
        if r % 50 == 0:
            for shape in shapes:
                shape.grow(1.01)
    counters = [Step(), Double2(), Step()]
    s = 0
    for i in range(1_500_000):
        s += counters[i % 3].count(i)
    print(int(total), s)


main()
