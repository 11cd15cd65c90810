"""Makes Swift programs that are mostly well-typed, so that they reach lowering and the machine.

Types are tuples: ("Int",), ("array", element), ("dict", key, value), ("set", element), ("optional", wrapped),
("tuple", first, second), ("fn", result, *parameters), ("named", name), ("generic", name, argument), ("any", protocol).
The same seed gives the same program.
"""

import random

INT, DOUBLE, BOOL, STRING, CHARACTER = ("Int",), ("Double",), ("Bool",), ("String",), ("Character",)
SMALL = [("UInt8",), ("Int8",), ("UInt",), ("Int16",), ("Int64",), ("UInt32",), ("Float",)]
PLAIN = [INT, INT, INT, DOUBLE, BOOL, STRING, STRING, CHARACTER]
WIDTHS = {"Int": (-2**63, 2**63 - 1), "Int64": (-2**63, 2**63 - 1), "UInt": (0, 2**64 - 1), "UInt8": (0, 255),
          "Int8": (-128, 127), "Int16": (-2**15, 2**15 - 1), "UInt32": (0, 2**32 - 1)}
WORDS = ["", "a", "field", "두레", "e\\u{301}", "👩‍🌾", "\\n", "\\0", "a b c", "🇰🇷", "\\\"", "0", "-1", "Aa"]


def spell(type):
    kind = type[0]
    if kind == "array":
        return f"[{spell(type[1])}]"
    if kind == "dict":
        return f"[{spell(type[1])}: {spell(type[2])}]"
    if kind == "set":
        return f"Set<{spell(type[1])}>"
    if kind == "optional":
        inner = spell(type[1])
        return f"({inner})?" if type[1][0] in ("fn", "any") else inner + "?"
    if kind == "tuple":
        return "(" + ", ".join(map(spell, type[1:])) + ")"
    if kind == "fn":
        return "(" + ", ".join(map(spell, type[2:])) + ") -> " + spell(type[1])
    if kind == "named":
        return type[1]
    if kind == "generic":
        return f"{type[1]}<{spell(type[2])}>"
    if kind == "any":
        return f"any {type[1]}"
    return kind


def is_integer(type):
    return type[0] in WIDTHS


def is_number(type):
    return is_integer(type) or type[0] in ("Double", "Float")


class Program:
    """One program in the making."""

    def __init__(self, seed):
        self.dice = random.Random(seed)
        self.names = 0
        self.scopes = [[]]      # of (name, type, is it mutable)
        self.structs = {}       # name: [(field, type, is it mutable)]
        self.enums = {}         # name: [(case, [payload types])]
        self.classes = {}       # name: ([(field, type, mutable)], superclass)
        self.protocols = {}     # name: [names of conforming types]
        self.generics = {}      # name: [(field, "T" or type)]
        self.functions = []     # (name, [(label, type, inout)], result, throws, async)
        self.methods = {}       # type name: [(name, [types], result, mutating)]
        self.lines = []
        self.indent = 0
        self.loops = 0
        self.throwing = False
        self.asynchronous = False
        self.result = None
        self.hashable = set()

    # Names and scopes

    def fresh(self, stem):
        self.names += 1
        return f"{stem}{self.names}"

    def declare(self, name, type, mutable=False):
        self.scopes[-1].append((name, type, mutable))

    def visible(self, type=None, mutable=None):
        return [entry for scope in self.scopes for entry in scope
                if (type is None or entry[1] == type) and (mutable is None or entry[2] == mutable)]

    def say(self, line):
        self.lines.append("  " * self.indent + line)

    def chance(self, share):
        return self.dice.random() < share

    # Types

    def type(self, depth=2):
        dice = self.dice
        if depth <= 0 or self.chance(0.45):
            return dice.choice(PLAIN) if self.chance(0.85) else dice.choice(SMALL)
        kinds = ["array", "array", "dict", "optional", "optional", "tuple", "set", "fn"]
        kinds += ["struct"] * 2 * bool(self.structs) + ["enum"] * 2 * bool(self.enums)
        kinds += ["class"] * 2 * bool(self.classes) + ["any"] * bool(self.protocols) + ["generic"] * bool(self.generics)
        kind = dice.choice(kinds)
        if kind == "array":
            return ("array", self.type(depth - 1))
        if kind == "dict":
            return ("dict", self.key(), self.type(depth - 1))
        if kind == "set":
            return ("set", self.key())
        if kind == "optional":
            return ("optional", self.type(depth - 1))
        if kind == "tuple":
            return ("tuple", *(self.type(depth - 1) for _ in range(dice.randint(2, 3))))
        if kind == "fn":
            return ("fn", self.type(depth - 1), *(self.type(0) for _ in range(dice.randint(0, 2))))
        if kind == "struct":
            return ("named", dice.choice(list(self.structs)))
        if kind == "enum":
            return ("named", dice.choice(list(self.enums)))
        if kind == "class":
            return ("named", dice.choice(list(self.classes)))
        if kind == "any":
            return ("any", dice.choice(list(self.protocols)))
        return ("generic", dice.choice(list(self.generics)), self.type(depth - 1))

    def key(self):
        if self.hashable and self.chance(0.3):
            return ("named", self.dice.choice(sorted(self.hashable)))
        return self.dice.choice([INT, INT, STRING, STRING, CHARACTER, BOOL, DOUBLE])

    # Expressions

    def literal(self, type):
        dice, kind = self.dice, type[0]
        if is_integer(type):
            low, high = WIDTHS[kind]
            value = dice.choice([0, 1, 2, 3, 7, low, high, low + 1, high - 1, dice.randint(max(low, -9), 100)])
            if kind != "Int" and self.chance(0.9):
                return f"({value} as {kind})"
            return str(value) if value >= 0 else f"({value})"
        if kind in ("Double", "Float"):
            if kind == "Float" and self.chance(0.9):
                return dice.choice(["Float(0.5)", "Float.nan", "-Float.infinity", "Float(1e30)"])
            return dice.choice(["0.0", "1.5", "-0.0", "1e300" if kind == "Double" else "1e30", f"{kind}.nan",
                                f"{kind}.infinity", f"{kind}.leastNonzeroMagnitude", "0x1p-3", "1_000.25", f"{kind}(2)"])
        if kind == "Bool":
            return dice.choice(["true", "false"])
        if kind == "String":
            return '"' + dice.choice(WORDS) + '"'
        if kind == "Character":
            return 'Character("' + dice.choice(["a", "Z", "0", "é", "👩‍🌾", "\\n"]) + '")'
        return None

    def base(self, type, depth):
        """An expression without operators."""
        dice, kind = self.dice, type[0]
        plain = self.literal(type)
        if plain is not None:
            return plain
        if kind == "array":
            count = dice.choice([0, 1, 2, 3]) if depth > 0 else dice.choice([0, 1])
            if count == 0 or self.chance(0.1):
                return f"{spell(type)}()" if self.chance(0.5) else \
                    f"{spell(type)}(repeating: {self.expression(type[1], depth - 1)}, count: {dice.choice([0, 1, 3])})"
            return "[" + ", ".join(self.expression(type[1], depth - 1) for _ in range(count)) + "]"
        if kind == "dict":
            if self.chance(0.3) or depth <= 0:
                return f"{spell(type)}()"
            return f"[{self.expression(type[1], 0)}: {self.expression(type[2], depth - 1)}]"
        if kind == "set":
            if self.chance(0.2):
                return f"{spell(type)}()"
            return f"Set([{', '.join(self.expression(type[1], 0) for _ in range(dice.randint(1, 3)))}])"
        if kind == "optional":
            if self.chance(0.3) or depth <= -2:
                return f"({spell(type)}.none)" if self.chance(0.5) else f"(nil as {spell(type)})"
            if self.chance(0.2):
                return self.expression(type[1], depth - 1)
            return f"({self.expression(type[1], depth - 1)} as {spell(type)})"
        if kind == "tuple":
            return "(" + ", ".join(self.expression(each, depth - 1) for each in type[1:]) + ")"
        if kind == "fn":
            return self.closure(type, depth)
        if kind == "any":
            makers = self.protocols[type[1]]
            return f"({self.base(('named', dice.choice(makers)), depth - 1)} as {spell(type)})"
        if kind == "generic":
            fields = self.generics[type[1]]
            arguments = ", ".join(
                f"{name}: {self.expression(type[2] if field == 'T' else field, depth - 1)}" for name, field in fields)
            return f"{spell(type)}({arguments})"
        name = type[1]
        if name in self.structs:
            return f"{name}(" + ", ".join(
                f"{field}: {self.expression(each, depth - 1)}" for field, each, _ in self.structs[name]) + ")"
        if name in self.enums:
            case, payloads = dice.choice(self.enums[name])
            if depth <= -2:  # an indirect case would go on without end
                plain = [each for each in self.enums[name] if not each[1]]
                case, payloads = plain[0]
            if not payloads:
                return f"{name}.{case}"
            return f"{name}.{case}(" + ", ".join(self.expression(each, depth - 1) for each in payloads) + ")"
        fields = self.classes[name][0]
        return f"{name}(" + ", ".join(f"{field}: {self.expression(each, depth - 1)}" for field, each, _ in fields) + ")"

    def closure(self, type, depth):
        result, parameters = type[1], type[2:]
        names = [self.fresh("p") for _ in parameters]
        scopes, lines, indent = self.scopes, self.lines, self.indent
        state = self.throwing, self.asynchronous, self.loops, self.result
        self.throwing = self.asynchronous = False
        self.loops, self.result = 0, result
        self.scopes = scopes + [[(name, each, False) for name, each in zip(names, parameters)]]
        head = ""
        if names:
            head = "(" + ", ".join(f"{name}: {spell(each)}" for name, each in zip(names, parameters)) + f") -> {spell(result)} in "
        elif self.chance(0.3):
            head = f"() -> {spell(result)} in "
        if depth > 1 and self.chance(0.25):
            self.lines, self.indent = [], 0
            self.statement(1)
            body = "\n".join(self.lines) + f"\nreturn {self.expression(result, depth - 1)}\n"
            head = head or f"() -> {spell(result)} in "
            text = "{ " + head.rstrip() + "\n" + body + "}"
        else:
            text = "{ " + head + self.expression(result, depth - 1) + " }"
        self.scopes, self.lines, self.indent = scopes, lines, indent
        self.throwing, self.asynchronous, self.loops, self.result = state
        return text if type[0] != "fn" or not self.chance(0.2) else f"({text} as {spell(type)})"

    def expression(self, type, depth=2):
        dice = self.dice
        known = self.visible(type)
        if known and self.chance(0.5 if depth > 0 else 0.8):
            return dice.choice(known)[0]
        if depth <= 0:
            return self.base(type, depth)
        ways = [self.base, self.base, self.compound, self.compound, self.general]
        found = dice.choice(ways)(type, depth)
        return found if found is not None else self.base(type, depth)

    def general(self, type, depth):
        """What gives a value of any type."""
        dice = self.dice
        less = depth - 1
        way = dice.randrange(11)
        if way == 0:
            return f"({self.expression(BOOL, less)} ? {self.expression(type, less)} : {self.expression(type, less)})"
        if way == 1:
            return f"({self.expression(('optional', type), less)} ?? {self.expression(type, less)})"
        if way == 2:
            callable_ = [f for f in self.functions if f[2] == type and not any(p[2] for p in f[1])]
            callable_ = [f for f in callable_ if not f[4] or self.asynchronous]
            if callable_:
                return self.call(dice.choice(callable_), less)
        if way == 3:
            fields = [(f"{name}.{field}") for name, owner, _ in self.visible() for field, each in self.fields(owner) if each == type]
            if fields:
                return dice.choice(fields)
        if way == 4:
            return f"{{ {self.expression(type, less)} }}()" if type[0] != "fn" else None
        if way == 5:
            return f"({self.expression(('array', type), less)}.first ?? {self.expression(type, less)})"
        if way == 6:
            return f"(({self.expression(self.type(1), less)} as Any) as? {spell(type)} ?? {self.expression(type, less)})"
        if way == 7:
            tuples = [(name, i) for name, each, _ in self.visible() if each[0] == "tuple"
                      for i, part in enumerate(each[1:]) if part == type]
            if tuples:
                return "%s.%d" % dice.choice(tuples)
        if way == 8:
            functions = [(name, each) for name, each, _ in self.visible() if each[0] == "fn" and each[1] == type]
            if functions:
                name, each = dice.choice(functions)
                return f"{name}({', '.join(self.expression(part, less) for part in each[2:])})"
        if way == 9:
            methods = [(name, method) for name, each, _ in self.visible() if each[0] in ("named", "any")
                       for method in self.methods.get(each[1], []) if method[2] == type and not method[3]]
            if methods:
                name, method = dice.choice(methods)
                return f"{name}.{method[0]}({', '.join(self.expression(part, less) for part in method[1])})"
        if way == 10:
            paths = [(name, owner, field) for name, owner, _ in self.visible() if owner[0] == "named"
                     for field, each in self.fields(owner) if each == type]
            if paths:
                name, owner, field = dice.choice(paths)
                return f"{name}[keyPath: \\{owner[1]}.{field}]"
        return None

    def fields(self, owner):
        if owner[0] == "named" and owner[1] in self.structs:
            return [(field, each) for field, each, _ in self.structs[owner[1]]]
        if owner[0] == "named" and owner[1] in self.classes:
            return [(field, each) for field, each, _ in self.classes[owner[1]][0]]
        if owner[0] == "generic":
            return [(field, owner[2] if each == "T" else each) for field, each in self.generics[owner[1]]]
        return []

    def call(self, function, depth):
        name, parameters, result, throws, is_async = function
        arguments = ", ".join(
            (f"{label}: " if label else "") + self.expression(each, depth) for label, each, _ in parameters)
        text = f"{name}({arguments})"
        if is_async:
            text = f"await {text}"
        if throws:
            if self.throwing and self.chance(0.5):
                return f"(try {text})"
            if result[0] == "optional":
                return f"((try? {text}) ?? nil)"
            return f"((try? {text}) ?? {self.expression(result, depth - 1)})"
        return f"({text})" if is_async else text

    def compound(self, type, depth):
        """What gives a value of this type in particular."""
        dice, kind, less = self.dice, type[0], depth - 1

        def e(wanted):
            return self.expression(wanted, less)

        some = self.type(1)
        if is_integer(type):
            operators = ["+", "-", "*", "/", "%", "&+", "&-", "&*", "&", "|", "^", "<<", ">>", "&<<", "&>>"]
            ways = [
                lambda: f"({e(type)} {dice.choice(operators)} {e(type)})",
                lambda: f"({e(type)} {dice.choice(operators)} {e(type)})",
                lambda: f"(~{e(type)})",
                lambda: f"{kind}(truncatingIfNeeded: {e(dice.choice([INT] + SMALL[:6]))})",
                lambda: f"({kind}({e(STRING)}) ?? {e(type)})",
                lambda: f"{kind}(clamping: {e(INT)})",
                lambda: f"({kind}(exactly: {e(DOUBLE)}) ?? 0)",
                lambda: f"min({e(type)}, {e(type)})",
                lambda: f"abs({e(type)})" if WIDTHS[kind][0] < 0 else f"max({e(type)}, 1)",
                lambda: f"{e(type)}.addingReportingOverflow({e(type)}).partialValue",
                lambda: f"{e(('array', type))}.reduce(0, &+)",
                lambda: f"{e(('array', type))}.reduce(into: {e(type)}) {{ $0 ^= $1 }}",
                lambda: f"{kind}({e(DOUBLE)})",
            ]
            if kind == "Int":
                ways += [
                    lambda: f"{e(STRING)}.count", lambda: f"{e(('array', some))}.count",
                    lambda: f"{e(INT)}.nonzeroBitCount", lambda: f"{e(STRING)}.utf8.count",
                    lambda: f"{e(('dict', self.key(), some))}.count", lambda: f"{e(('set', self.key()))}.count",
                    lambda: f"({e(('array', INT))}.max() ?? {e(INT)})", lambda: f"{e(STRING)}.hashValue",
                    lambda: f"(0..<{dice.choice([0, 1, 5])}).map {{ $0 &* {e(INT)} }}.count",
                    lambda: f"{e(('array', some))}.indices.upperBound",
                    lambda: f"({e(('array', INT))}.firstIndex(of: {e(INT)}) ?? -1)",
                    lambda: f"stride(from: {e(INT)}, to: {e(INT)}, by: Int.max / 3).reduce(0, &+)",
                ]
            return dice.choice(ways)()
        if kind in ("Double", "Float"):
            return dice.choice([
                lambda: f"({e(type)} {dice.choice('+-*/')} {e(type)})",
                lambda: f"{e(type)}.squareRoot()", lambda: f"{kind}({e(INT)})", lambda: f"(-{e(type)})",
                lambda: f"{e(type)}.rounded(.{dice.choice(['up', 'down', 'towardZero', 'toNearestOrEven'])})",
                lambda: f"({kind}({e(STRING)}) ?? {e(type)})", lambda: f"{e(type)}.magnitude",
                lambda: f"{e(type)}.truncatingRemainder(dividingBy: {e(type)})",
                lambda: f"{e(('array', type))}.reduce(0, +)", lambda: f"{e(type)}.nextUp", lambda: f"{e(type)}.ulp",
            ])()
        if kind == "Bool":
            number = dice.choice([INT, DOUBLE, STRING, CHARACTER])
            return dice.choice([
                lambda: f"({e(number)} {dice.choice(['==', '!=', '<', '>=', '>', '<='])} {e(number)})",
                lambda: f"({e(BOOL)} {dice.choice(['&&', '||'])} {e(BOOL)})", lambda: f"(!{e(BOOL)})",
                lambda: f"{e(('array', some))}.isEmpty", lambda: f"({e(('optional', some))} == nil)",
                lambda: f"{e(('set', INT))}.contains({e(INT)})", lambda: f"{e(('array', INT))}.contains({e(INT)})",
                lambda: f"({e(some)} is {spell(self.type(1))})", lambda: f"{e(STRING)}.hasPrefix({e(STRING)})",
                lambda: f"{e(('array', INT))}.allSatisfy {{ $0 {dice.choice(['<', '>'])} {e(INT)} }}",
                lambda: f"({e(INT)}...Int.max ~= {e(INT)})",
            ])()
        if kind == "String":
            return dice.choice([
                lambda: f"({e(STRING)} + {e(STRING)})", lambda: f'"\\({self.simple(some)})-\\({self.simple(INT)})"',
                lambda: f"String({e(INT)})", lambda: f"String(describing: {e(some)})",
                lambda: f"String(reflecting: {e(some)})", lambda: f"{e(STRING)}.uppercased()",
                lambda: f"String({e(STRING)}.reversed())", lambda: f"String({e(STRING)}.prefix({e(INT)}))",
                lambda: f"String({e(STRING)}.dropFirst(1))", lambda: f"String(repeating: {e(STRING)}, count: 3)",
                lambda: f"{e(('array', STRING))}.joined(separator: {e(STRING)})", lambda: f"String({e(CHARACTER)})",
                lambda: f"String({e(INT)}, radix: {dice.choice([2, 16, 36])})", lambda: f"{e(DOUBLE)}.description",
                lambda: f"String({e(STRING)}.filter {{ $0 != {e(CHARACTER)} }})",
                lambda: f"{e(('array', INT))}.map {{ String($0) }}.joined()",
            ])()
        if kind == "Character":
            return f"({e(STRING)}.{dice.choice(['first', 'last', 'max()', 'randomElement()'])} ?? {e(CHARACTER)})"
        if kind == "array":
            element = type[1]
            ways = [
                lambda: f"({e(type)} + {e(type)})", lambda: f"Array({e(type)}.reversed())",
                lambda: f"Array({e(type)}.prefix(2))", lambda: f"{e(type)}.filter {{ _ in {e(BOOL)} }}",
                lambda: f"Array({e(type)}.dropFirst({dice.choice(['0', '1', '9'])}))",
                lambda: f"{e(('array', some))}.map {{ (_: {spell(some)}) -> {spell(element)} in {e(element)} }}",
                lambda: f"{e(('array', ('optional', element)))}.compactMap {{ $0 }}",
                lambda: f"[{e(type)}, {e(type)}].flatMap {{ $0 }}",
                lambda: f"(0..<3).map {{ _ in {e(element)} }}", lambda: f"Array({e(type)}[...])",
                lambda: f"[{e(element)}] + {e(type)}",
            ]
            if element in (INT, STRING, DOUBLE, CHARACTER):
                ways += [lambda: f"{e(type)}.sorted()", lambda: f"{e(type)}.sorted(by: >)",
                         lambda: f"Array(Set({e(type)}))"]
            if element == CHARACTER:
                ways.append(lambda: f"Array({e(STRING)})")
            return dice.choice(ways)()
        if kind == "dict":
            return dice.choice([
                lambda: f"{e(type)}.filter {{ _ in {e(BOOL)} }}",
                lambda: f"{e(type)}.mapValues {{ $0 }}",
                lambda: f"{e(type)}.merging({e(type)}) {{ first, _ in first }}",
                lambda: f"Dictionary({e(('array', type[2]))}.map {{ ({e(type[1])}, $0) }}, uniquingKeysWith: {{ $1 }})",
            ])()
        if kind == "set":
            how = dice.choice(["union", "intersection", "symmetricDifference", "subtracting"])
            return f"{e(type)}.{how}({e(type)})"
        if kind == "optional":
            wrapped = type[1]
            return dice.choice([
                lambda: f"{e(('array', wrapped))}.last", lambda: f"{e(('array', wrapped))}.randomElement()",
                lambda: f"{e(('optional', some))}.map {{ _ in {e(wrapped)} }}" if wrapped[0] != "optional" else None,
                lambda: f"{e(type)}.flatMap {{ Optional($0) }}",
                lambda: f"({e(some)} as Any as? {spell(wrapped)})" if wrapped[0] != "optional" else None,
                lambda: f"{e(('dict', INT, wrapped))}[{e(INT)}]",
                lambda: f"{e(('array', wrapped))}.first(where: {{ _ in {e(BOOL)} }})",
            ])()
        if kind == "fn":
            same = [f[0] for f in self.functions
                    if f[2] == type[1] and not f[3] and not f[4] and [(p[1], p[2]) for p in f[1]] == [(t, False) for t in type[2:]]]
            return dice.choice(same) if same else None
        return None

    def simple(self, type):
        """An expression that can stand in an interpolation."""
        known = self.visible(type) or self.visible()
        return self.dice.choice(known)[0] if known else self.literal(INT)

    # Statements

    def block(self, depth, count=None):
        self.scopes.append([])
        self.indent += 1
        for _ in range(count or self.dice.randint(1, 3)):
            self.statement(depth - 1)
        self.indent -= 1
        self.scopes.pop()

    def statement(self, depth=3):
        dice = self.dice
        ways = [self.say_let, self.say_let, self.say_var, self.say_assignment, self.say_assignment, self.say_print]
        if depth > 0:
            ways += [self.say_if, self.say_for, self.say_while, self.say_switch, self.say_unwrap, self.say_do,
                     self.say_defer, self.say_mutation, self.say_mutation, self.say_call, self.say_nested,
                     self.say_task, self.say_guard]
        dice.choice(ways)(depth)

    def say_let(self, depth):
        type, name = self.type(), self.fresh("v")
        notation = f": {spell(type)}" if self.chance(0.7) or type[0] not in ("named", "generic") else ""
        self.say(f"let {name}{notation} = {self.expression(type)}")
        self.declare(name, type)

    def say_var(self, depth):
        type, name = self.type(), self.fresh("v")
        if self.chance(0.01):
            self.say(f"lazy var {name}: {spell(type)} = {self.expression(type)}")
        elif self.chance(0.1):
            self.say(f"var {name}: {spell(type)} = {self.expression(type)} {{ didSet {{ print(\"changed\") }} }}")
        else:
            self.say(f"var {name}: {spell(type)} = {self.expression(type)}")
        self.declare(name, type, True)

    def places(self):
        """What can be assigned to: (text, type)."""
        found = []
        for name, type, mutable in self.visible():
            if mutable:
                found.append((name, type))
                if type[0] == "tuple":
                    found += [(f"{name}.{i}", each) for i, each in enumerate(type[1:])]
                if type[0] == "array":
                    found.append((f"{name}[{self.expression(INT, 1)}]", type[1]))
                if type[0] == "dict":
                    found.append((f"{name}[{self.expression(type[1], 1)}]", ("optional", type[2])))
                    found.append((f"{name}[{self.expression(type[1], 0)}, default: {self.expression(type[2], 0)}]", type[2]))
                if type[0] == "optional" and type[1][0] == "named":
                    found += [(f"{name}?.{field}", each) for field, each, m in self.structs.get(type[1][1], []) if m]
                if type[0] == "named" and type[1] in self.structs:
                    found += [(f"{name}.{field}", each) for field, each, m in self.structs[type[1]] if m]
            if type[0] == "named" and type[1] in self.classes:
                found += [(f"{name}.{field}", each) for field, each, m in self.classes[type[1]][0] if m]
        return found

    def say_assignment(self, depth):
        places = self.places()
        if not places:
            return self.say_var(depth)
        place, type = self.dice.choice(places)
        if is_number(type) and self.chance(0.5):
            return self.say(f"{place} {self.dice.choice(['+=', '-=', '*=', '/='])} {self.expression(type, 1)}")
        if type[0] in ("array", "String") and self.chance(0.4):
            return self.say(f"{place} += {self.expression(type, 1)}")
        self.say(f"{place} = {self.expression(type)}")

    def say_mutation(self, depth):
        places = [(p, t) for p, t in self.places() if t[0] in ("array", "dict", "set", "String")]
        if not places:
            return self.say_assignment(depth)
        place, type = self.dice.choice(places)
        e = self.expression
        if type[0] == "array":
            ways = [f".append({e(type[1])})", ".removeLast()", f".insert({e(type[1], 1)}, at: {e(INT, 1)})", ".reverse()",
                    f".remove(at: {e(INT, 1)})", ".removeAll()", ".swapAt(0, 1)", ".removeFirst()", f".append(contentsOf: {e(type, 1)})",
                    ".popLast()", ".removeAll { _ in true }", f".replaceSubrange(0..<1, with: {e(type, 1)})", ".shuffle()",
                    f".reserveCapacity({self.dice.choice([0, 10, 2**62, -1])})"]
            choice = self.dice.choice(ways)
            return self.say(("_ = " if choice in (".removeLast()", ".removeFirst()", ".popLast()") or "remove(at" in choice else "") + place + choice)
        if type[0] == "dict":
            return self.say(self.dice.choice([
                f"_ = {place}.removeValue(forKey: {e(type[1], 1)})", f"{place}.removeAll()", f"_ = {place}.popFirst()",
                f"_ = {place}.updateValue({e(type[2], 1)}, forKey: {e(type[1], 1)})",
                f"{place}.merge({e(type, 1)}) {{ $1 }}"]))
        if type[0] == "set":
            return self.say(self.dice.choice([
                f"{place}.insert({e(type[1], 1)})", f"_ = {place}.remove({e(type[1], 1)})",
                f"{place}.formUnion({e(type, 1)})", f"{place}.subtract({e(type, 1)})", f"_ = {place}.popFirst()"]))
        self.say(self.dice.choice([
            f"{place}.append({e(STRING, 1)})", f"_ = {place}.popLast()", f"{place}.removeAll()", f"{place}.removeFirst()",
            f"{place}.insert({e(CHARACTER, 1)}, at: {place}.startIndex)",
            f"{place}.remove(at: {place}.index(before: {place}.endIndex))",
            f"{place}.replaceSubrange({place}.startIndex..<{place}.endIndex, with: {e(STRING, 1)})"]))

    def say_print(self, depth):
        known = self.visible()
        parts = [self.dice.choice(known)[0] for _ in range(self.dice.randint(1, 3))] if known else [self.literal(INT)]
        self.say(self.dice.choice(["print(%s)", "print(%s)", "debugPrint(%s)", "dump((%s))"]) % ", ".join(parts))

    def say_if(self, depth):
        self.say(f"if ({self.expression(BOOL)}) {{")
        self.block(depth)
        if self.chance(0.5):
            self.say("} else {")
            self.block(depth)
        self.say("}")

    def say_guard(self, depth):
        if self.loops:
            self.say(f"guard ({self.expression(BOOL, 1)}) else {{ {self.dice.choice(['break', 'continue'])} }}")
        elif self.result is not None:
            self.say(f"guard ({self.expression(BOOL, 1)}) else {{ return {self.expression(self.result, 1)} }}")
        else:
            self.say_if(depth)

    def say_unwrap(self, depth):
        some = self.type(1)
        name = self.fresh("u")
        known = [(n, t) for n, t, _ in self.visible() if t[0] == "optional"]
        subject, some = self.dice.choice([(n, t[1]) for n, t in known]) if known else \
            (self.expression(("optional", some)), some)
        is_loop = self.chance(0.3)
        self.say(f"{'while' if is_loop else 'if'} {self.dice.choice(['let', 'var'])} {name} = ({subject}) {{")
        self.scopes.append([(name, some, False)])
        self.loops += is_loop
        self.block(depth)
        if is_loop:
            self.say("  break")
        self.loops -= is_loop
        self.scopes.pop()
        self.say("}")

    def say_for(self, depth):
        dice = self.dice
        name = self.fresh("i")
        way = dice.randrange(7)
        if way < 2:
            low, high = dice.choice([("0", "3"), ("-1", "2"), ("0", self.expression(INT, 1) + " % 5"), ("Int.max - 2", "Int.max")])
            operator = dice.choice(["..<", "..."])
            sequence, type = f"{low}{operator}{high}", INT
        elif way == 2:
            some = self.type(1)
            sequence, type = f"({self.expression(('array', some))})", some
        elif way == 3:
            sequence, type = f"({self.expression(STRING)})", CHARACTER
        elif way == 4:
            key, value = self.key(), self.type(1)
            second = self.fresh("i")
            self.say(f"for ({name}, {second}) in ({self.expression(('dict', key, value))}) {{")
            self.scopes.append([(name, key, False), (second, value, False)])
            self.finish_loop(depth)
            return
        elif way == 5:
            some = self.type(1)
            second = self.fresh("i")
            self.say(f"for ({name}, {second}) in ({self.expression(('array', some))}).enumerated() {{")
            self.scopes.append([(name, INT, False), (second, some, False)])
            self.finish_loop(depth)
            return
        else:
            step = dice.choice(["1", "2", "-1", "Int.max", "-3"])
            sequence, type = f"stride(from: {self.literal(INT)}, {dice.choice(['to', 'through'])}: {dice.choice(['5', '-5', 'Int.max'])}, by: {step}).prefix(4)", INT
        where = f" where ({self.expression(BOOL, 1)})" if self.chance(0.15) else ""
        self.say(f"for {name} in {sequence}{where} {{")
        self.scopes.append([(name, type, False)])
        self.finish_loop(depth)

    def finish_loop(self, depth):
        self.loops += 1
        self.block(depth)
        if self.chance(0.2):
            self.say(f"  if ({self.expression(BOOL, 1)}) {{ {self.dice.choice(['break', 'continue'])} }}")
        self.loops -= 1
        self.scopes.pop()
        self.say("}")

    def say_while(self, depth):
        name = self.fresh("n")
        self.say(f"var {name} = 0")
        if self.chance(0.3):
            self.say("repeat {")
            self.say(f"  {name} += 1")
            self.loops += 1
            self.block(depth)
            self.loops -= 1
            # `continue` in the body goes on to the condition, which counts on.
            self.say(f"}} while {name} < 3")
        else:
            self.say(f"while {name} < {self.dice.randint(0, 4)} {{")
            self.say(f"  {name} += 1")
            self.loops += 1
            self.block(depth)
            self.loops -= 1
            self.say("}")
        self.declare(name, INT)

    def say_switch(self, depth):
        dice = self.dice
        enums = [(name, type) for name, type, _ in self.visible() if type[0] == "named" and type[1] in self.enums]
        if enums and self.chance(0.7):
            name, type = dice.choice(enums)
            self.say(f"switch {name} {{")
            for case, payloads in self.enums[type[1]]:
                names = [self.fresh("b") for _ in payloads]
                bound = f"({', '.join('let ' + each for each in names)})" if names else ""
                self.say(f"case .{case}{bound}:")
                self.scopes.append([(each, part, False) for each, part in zip(names, payloads)])
                self.block(depth, 1)
                self.scopes.pop()
            return self.say("}")
        type = dice.choice([INT, INT, STRING, ("tuple", INT, BOOL), ("optional", INT), DOUBLE])
        self.say(f"switch ({self.expression(type)}) {{")
        if type == INT:
            cases = ["case 0:", "case 1, 2:", "case ..<0:", "case 3...9:", "case let x where x > 100:"]
        elif type == STRING:
            cases = ['case "":', 'case "a", "field":', "case let s where s.count > 3:"]
        elif type == DOUBLE:
            cases = ["case 0:", "case ..<1:", "case let d where d.isNaN:"]
        elif type[0] == "optional":
            cases = ["case nil:", "case 0?:", "case .some(let x) where x < 0:"]
        else:
            cases = ["case (0, true):", "case (let x, false) where x > 1:", "case (_, true):"]
        for case in cases:
            if self.chance(0.7):
                self.say(case)
                self.block(depth, 1)
        self.say("default:")
        self.block(depth, 1)
        self.say("}")

    def say_do(self, depth):
        self.say("do {")
        before, self.throwing = self.throwing, True
        throwing = [f for f in self.functions if f[3] and not f[4] and not any(p[2] for p in f[1])]
        if throwing:
            name, parameters, result, _, _ = self.dice.choice(throwing)
            arguments = ", ".join((f"{label}: " if label else "") + self.expression(each, 1) for label, each, _ in parameters)
            self.say(f"  _ = try {name}({arguments})")
        else:
            self.say("  if Bool.random() { throw CancellationError() }")
        self.block(depth)
        self.throwing = before
        self.say("} catch {")
        self.say("  print(\"caught\", error)")
        self.block(depth, 1)
        self.say("}")

    def say_defer(self, depth):
        self.say("do {")
        self.say("  defer {")
        loops, result = self.loops, self.result
        self.loops, self.result = 0, None
        throwing, self.throwing = self.throwing, False
        self.indent += 1
        self.block(1)
        self.indent -= 1
        self.loops, self.result, self.throwing = loops, result, throwing
        self.say("  }")
        self.block(depth)
        self.say("}")

    def say_call(self, depth):
        dice = self.dice
        methods = [(name, method, mutable, type) for name, type, mutable in self.visible() if type[0] in ("named", "any")
                   for method in self.methods.get(type[1], [])]
        methods = [m for m in methods if m[2] or not m[1][3]]
        if methods and self.chance(0.6):
            name, method, _, _ = dice.choice(methods)
            return self.say(f"_ = {name}.{method[0]}({', '.join(self.expression(each, 1) for each in method[1])})")
        lent = [f for f in self.functions if any(p[2] for p in f[1]) and not f[3] and not f[4]]
        if lent:
            name, parameters, _, _, _ = dice.choice(lent)
            arguments, used = [], set()
            for label, type, is_lent in parameters:
                text = self.expression(type, 1)
                if is_lent:
                    places = [p for p, t in self.places() if t == type and p.split(".")[0].split("[")[0] not in used and "?" not in p]
                    if not places:
                        return self.say_print(depth)
                    text = dice.choice(places)
                    used.add(text.split(".")[0].split("[")[0])
                    text = "&" + text
                arguments.append((f"{label}: " if label else "") + text)
            return self.say(f"_ = {name}({', '.join(arguments)})")
        self.say(f"_ = {self.expression(self.type())}")

    def say_nested(self, depth):
        self.function(depth - 1)

    def say_task(self, depth):
        if not self.asynchronous:
            return self.say_call(depth)
        some = self.type(1)
        name = self.fresh("t")
        if self.chance(0.5):
            self.say(f"async let {name} = {self.expression(some, 1)}")
            self.say(f"print(await {name})")
        else:
            self.say(f"let {name} = Task {{ {self.expression(some, 1)} }}")
            self.say(f"print(await {name}.value)")

    # Declarations

    def function(self, depth=3, generic=False, is_async=False):
        dice = self.dice
        name, result = self.fresh("f"), self.type()
        throws = self.chance(0.25)
        parameters = []
        for _ in range(dice.randint(0, 3)):
            parameters.append((dice.choice([None, self.fresh("l")]), self.type(), self.chance(0.15)))
        inner = [self.fresh("q") for _ in parameters]
        text = ", ".join(f"{label or '_'} {each}: {'inout ' if lent else ''}{'@escaping ' if type[0] == 'fn' and not lent else ''}{spell(type)}"
                         for (label, type, lent), each in zip(parameters, inner))
        effects = " async" * is_async + " throws" * throws
        self.say(f"func {name}({text}){effects} -> {spell(result)} {{")
        state = self.throwing, self.asynchronous, self.loops, self.result
        self.throwing, self.asynchronous, self.loops, self.result = throws, is_async, 0, result
        self.scopes.append([(each, type, lent) for (_, type, lent), each in zip(parameters, inner)])
        self.indent += 1
        for _ in range(dice.randint(0, 3)):
            self.statement(depth - 1)
        if throws:
            self.say(f"if ({self.expression(BOOL, 1)}) {{ throw CancellationError() }}")
        self.say(f"return {self.expression(result)}")
        self.indent -= 1
        self.scopes.pop()
        self.throwing, self.asynchronous, self.loops, self.result = state
        self.say("}")
        if self.indent == 0:
            self.functions.append((name, parameters, result, throws, is_async))

    def method(self, owner, fields, is_value):
        """A method that sees the fields by name."""
        name, result = self.fresh("m"), self.type(1)
        parameters = [self.type(1) for _ in range(self.dice.randint(0, 2))]
        inner = [self.fresh("q") for _ in parameters]
        mutating = is_value and self.chance(0.4)
        text = ", ".join(f"_ {each}: {'@escaping ' if type[0] == 'fn' else ''}{spell(type)}" for each, type in zip(inner, parameters))
        self.say(f"{'mutating ' if mutating else ''}func {name}({text}) -> {spell(result)} {{")
        outer, self.scopes = self.scopes, [[(field, type, mutable and (mutating or not is_value)) for field, type, mutable in fields],
                                           list(zip(inner, parameters, [False] * len(inner)))]
        state = self.throwing, self.asynchronous, self.loops, self.result
        self.throwing, self.asynchronous, self.loops, self.result = False, False, 0, result
        self.indent += 1
        for _ in range(self.dice.randint(0, 2)):
            self.statement(2)
        self.say(f"return {self.expression(result)}")
        self.indent -= 1
        self.throwing, self.asynchronous, self.loops, self.result = state
        self.scopes = outer
        self.say("}")
        self.methods.setdefault(owner, []).append((name, parameters, result, mutating))

    def stored(self, count=None):
        return [(self.fresh("s"), self.type(), self.chance(0.7)) for _ in range(count or self.dice.randint(1, 3))]

    def structure(self):
        name = self.fresh("S")
        is_hashable = self.chance(0.35)
        fields = [(self.fresh("s"), self.key(), True) for _ in range(2)] if is_hashable else self.stored()
        self.say(f"struct {name}{': Hashable' if is_hashable else ''} {{")
        self.indent += 1
        for field, type, mutable in fields:
            observer = " { didSet { print(\"set\") } }" if mutable and self.chance(0.1) else ""
            self.say(f"{'var' if mutable else 'let'} {field}: {spell(type)}{observer}")
        self.structs[name] = fields
        for _ in range(self.dice.randint(0, 2)):
            self.method(name, fields, True)
        self.computed(fields)
        self.indent -= 1
        self.say("}")
        if is_hashable:
            self.hashable.add(name)

    def computed(self, fields):
        if self.chance(0.4):
            type = self.type(1)
            outer, self.scopes = self.scopes, [[(f, t, False) for f, t, _ in fields]]
            self.say(f"var {self.fresh('c')}: {spell(type)} {{ {self.expression(type)} }}")
            self.scopes = outer

    def enumeration(self):
        name = self.fresh("E")
        way = self.dice.randrange(4)
        cases = [(self.fresh("k"), []) for _ in range(self.dice.randint(1, 3))]
        if way == 0:
            self.say(f"enum {name}: {self.dice.choice(['Int', 'String'])}, CaseIterable {{")
            self.hashable.add(name)
        else:
            cases += [(self.fresh("k"), [self.type() for _ in range(self.dice.randint(1, 2))]) for _ in range(self.dice.randint(1, 2))]
            if way == 1:
                cases.append((self.fresh("k"), [("named", name)]))
            self.say(f"{'indirect ' if way == 1 else ''}enum {name} {{")
        self.indent += 1
        for case, payloads in cases:
            self.say(f"case {case}" + (f"({', '.join(map(spell, payloads))})" if payloads else ""))
        self.enums[name] = cases
        if self.chance(0.5):
            self.method(name, [], True)
        self.indent -= 1
        self.say("}")

    def class_(self):
        name = self.fresh("C")
        fields = self.stored()
        parent = self.dice.choice([None, None, *self.classes])
        inherited = self.classes[parent][0] if parent else []
        everything = inherited + fields
        self.say(f"class {name}{': ' + parent if parent else ''} {{")
        self.indent += 1
        for field, type, mutable in fields:
            self.say(f"{'var' if mutable else 'let'} {field}: {spell(type)}")
        parameters = ", ".join(f"{f}: {'@escaping ' if t[0] == 'fn' else ''}{spell(t)}" for f, t, _ in everything)
        self.say(f"init({parameters}) {{")
        for field, _, _ in fields:
            self.say(f"  self.{field} = {field}")
        if parent:
            self.say(f"  super.init({', '.join(f'{f}: {f}' for f, _, _ in inherited)})")
        self.say("}")
        self.classes[name] = (everything, parent)
        self.methods[name] = list(self.methods.get(parent, []))
        for _ in range(self.dice.randint(0, 2)):
            self.method(name, everything, False)
        if parent and self.methods.get(parent) and self.chance(0.6):
            method, types, result, _ = self.dice.choice(self.methods[parent])
            inner = [self.fresh("q") for _ in types]
            text = ", ".join(f"_ {each}: {'@escaping ' if type[0] == 'fn' else ''}{spell(type)}" for each, type in zip(inner, types))
            self.say(f"override func {method}({text}) -> {spell(result)} {{ super.{method}({', '.join(inner)}) }}")
        if self.chance(0.5):
            self.say("deinit { print(\"end of " + name + "\") }")
        self.computed(everything)
        self.indent -= 1
        self.say("}")

    def protocol(self):
        makers = [n for n in [*self.structs, *self.classes, *self.enums]]
        if not makers:
            return self.structure()
        name, method = self.fresh("P"), self.fresh("m")
        result, parameters = self.type(1), [self.type(0) for _ in range(self.dice.randint(0, 1))]
        text = ", ".join(f"_ a: {spell(type)}" for type in parameters)
        self.say(f"protocol {name} {{ func {method}({text}) -> {spell(result)} }}")
        extra = self.fresh("x")
        outer, self.scopes = self.scopes, [[]]
        self.say(f"extension {name} {{")
        self.say(f"  func {method}({text}) -> {spell(result)} {{ {self.expression(result)} }}")
        self.say(f"  var {extra}: {spell(result)} {{ {method}({', '.join(self.expression(t, 1) for t in parameters)}) }}")
        self.say("}")
        chosen = self.dice.sample(makers, min(len(makers), self.dice.randint(1, 3)))
        # A superclass's conformance is inherited: one that is said again is an error.
        chosen = [c for c in chosen if not (c in self.classes and any(self.is_below(c, o) for o in chosen if o != c))]
        for maker in chosen:
            own = self.chance(0.5)
            self.say(f"extension {maker}: {name} {{" + ("" if own else " }"))
            if own:
                self.say(f"  func {method}({text}) -> {spell(result)} {{ {self.expression(result)} }}")
                self.say("}")
            self.methods.setdefault(maker, []).append((method, parameters, result, False))
        self.scopes = outer
        self.protocols[name] = chosen
        self.methods[name] = [(method, parameters, result, False)]

    def is_below(self, name, other):
        while name:
            if name == other:
                return True
            name = self.classes[name][1] if name in self.classes else None
        return False

    def generic_type(self):
        name = self.fresh("G")
        fields = [(self.fresh("g"), "T"), (self.fresh("g"), self.type(1))]
        kind = self.dice.choice(["struct", "struct", "final class"])
        self.say(f"{kind} {name}<T> {{")
        for field, type in fields:
            self.say(f"  var {field}: {'T' if type == 'T' else spell(type)}")
        if kind != "struct":
            text = ", ".join(f"{f}: {'T' if t == 'T' else ('@escaping ' if t[0] == 'fn' else '') + spell(t)}" for f, t in fields)
            self.say(f"  init({text}) {{ " + "; ".join(f"self.{f} = {f}" for f, _ in fields) + " }")
        self.say(f"  func mapped<U>(_ transform: (T) -> U) -> {name}<U> {{ {name}<U>({fields[0][0]}: transform({fields[0][0]}), {fields[1][0]}: {fields[1][0]}) }}")
        self.say(f"  subscript(index: Int) -> T {{ {fields[0][0]} }}")
        self.say("}")
        if self.chance(0.5):
            self.say(f"extension {name}: Equatable where T: Equatable {{ static func == (a: {name}, b: {name}) -> Bool {{ a.{fields[0][0]} == b.{fields[0][0]} }} }}")
        self.generics[name] = fields

    def generic_function(self):
        name, some = self.fresh("h"), self.type(1)
        shape = self.dice.randrange(4)
        if shape == 0:
            self.say(f"func {name}<T>(_ a: T, _ b: T, _ first: Bool) -> T {{ first ? a : b }}")
            self.say(f"print({name}({self.expression(some, 1)}, {self.expression(some, 1)}, {self.expression(BOOL, 1)}))")
        elif shape == 1:
            self.say(f"func {name}<C: Collection>(_ c: C) -> [C.Element] where C.Element: Comparable {{ c.sorted() + [c.first].compactMap {{ $0 }} }}")
            self.say(f"print({name}({self.expression(('array', INT))}), {name}({self.expression(STRING)}))")
        elif shape == 2:
            self.say(f"func {name}<T, U>(_ a: T, _ f: (T) throws -> U) rethrows -> [U] {{ [try f(a), try f(a)] }}")
            self.say(f"print({name}({self.expression(some, 1)}) {{ ($0, {self.simple(INT)}) }})")
        else:
            self.say(f"func {name}<T>(_ items: T..., n: Int = {self.literal(INT)}) -> (T?, Int) {{ (items.last, items.count) }}")
            self.say(f"print({name}({self.expression(some, 1)}, {self.expression(some, 1)}))")

    def special(self):
        """Features that stand on their own."""
        n = self.fresh("z")
        some = self.type(1)
        value = self.expression(some, 1)
        self.dice.choice([
            lambda: self.say(f"@propertyWrapper struct W{n} {{ var wrappedValue: Int {{ didSet {{ wrappedValue = max(0, wrappedValue) }} }}; "
                             f"init(wrappedValue: Int) {{ self.wrappedValue = wrappedValue }} }}\n"
                             f"struct X{n} {{ @W{n} var a = {self.literal(INT)}; @W{n} var b: Int }}\nvar {n} = X{n}(b: 3)\n{n}.a = {self.expression(INT)}\nprint({n}.a, {n}.b, {n})"),
            lambda: self.say(f"infix operator <{'+' * (self.names % 3 + 1)}>: AdditionPrecedence\nfunc <{'+' * (self.names % 3 + 1)}> (a: Int, b: Int) -> [Int] {{ [a, b] }}\nprint(1 <{'+' * (self.names % 3 + 1)}> {self.expression(INT, 1)})"),
            lambda: self.say(f"@resultBuilder enum B{n} {{ static func buildBlock(_ c: [Int]...) -> [Int] {{ c.flatMap {{ $0 }} }}; static func buildExpression(_ e: Int) -> [Int] {{ [e] }}; "
                             f"static func buildOptional(_ c: [Int]?) -> [Int] {{ c ?? [] }}; static func buildArray(_ c: [[Int]]) -> [Int] {{ c.flatMap {{ $0 }} }} }}\n"
                             f"@B{n} func make{n}() -> [Int] {{\n {self.literal(INT)}\n if ({self.expression(BOOL, 1)}) {{ {self.literal(INT)} }}\n for i in 0..<3 {{ i }}\n}}\nprint(make{n}())"),
            lambda: self.say(f"final class N{n} {{ var next: N{n}?; weak var back: N{n}?; unowned let me: AnyObject; let v: {spell(some)}; init(_ v: {spell(some)}, _ o: AnyObject) {{ self.v = v; me = o }}; deinit {{ print(\"bye\") }} }}\n"
                             f"class O{n} {{}}\nlet o{n} = O{n}()\nvar {n}: N{n}? = N{n}({value}, o{n})\n{n}!.next = N{n}({value}, o{n})\n{n}!.next!.back = {n}\nprint({n}!.next!.back === {n})\n{n}!.next = nil\n{n} = nil"),
            lambda: self.say(f"func opaque{n}() -> some Collection<{spell(some)}> {{ [{value}] }}\nprint(opaque{n}().count, opaque{n}().first as Any)"),
            lambda: self.say(f"let {n}: [Any] = [{value}, {self.expression(INT)}, \"x\", nil as Int? as Any]\nfor item in {n} {{ switch item {{ case let i as Int: print(i); case is String: print(\"s\"); case let o as Int?: print(o as Any); default: print(type(of: item)) }} }}"),
            lambda: self.say(f"let {n} = sequence(first: {self.literal(INT)}) {{ $0 < 1000 && $0 > 0 ? $0 * 2 : nil }}\nprint(Array({n}.prefix(20)))"),
            lambda: self.say(f"var {n} = (1...5).lazy.map {{ $0 &* {self.expression(INT, 1)} }}.filter {{ $0 % 2 == 0 }}\nprint(Array({n}))"),
            lambda: self.say(f"let {n} = \\[Int].[{self.dice.choice([0, 1, -1])}]\nprint([1, 2][keyPath: {n}], [\"a\", \"bc\"].map(\\.count))"),
            lambda: self.say(f"print(Mirror(reflecting: {value}).children.map {{ \"\\($0.label ?? \"-\"): \\($0.value)\" }})"),
            lambda: self.say(f"actor A{n} {{ var n = {self.literal(INT)}; func bump(_ by: Int) -> Int {{ n &+= by; return n }} }}\nlet {n} = A{n}()\nprint(await {n}.bump({self.expression(INT, 1)}), await {n}.n)"),
            lambda: self.say(f"let {n} = await withTaskGroup(of: Int.self) {{ group in\n for i in 0..<4 {{ group.addTask {{ i &* 3 }} }}\n var s = 0\n for await v in group {{ s &+= v }}\n return s\n}}\nprint({n})"),
            lambda: self.say(f"let {n} = AsyncStream<Int> {{ c in for i in 0..<3 {{ c.yield(i) }}; c.finish() }}\nfor await v in {n} {{ print(v) }}"),
            lambda: self.say(f"import Foundation\nprint(try! JSONEncoder().encode([{self.literal(INT)}]).count)" if self.chance(0.2) else f"print(Result<Int, any Error> {{ if ({self.expression(BOOL)}) {{ throw CancellationError() }}; return {self.expression(INT, 1)} }})"),
            lambda: self.say(f"outer{n}: for a in 0..<3 {{ for b in 0..<3 {{ if a == b {{ continue outer{n} }}; if ({self.expression(BOOL, 1)}) {{ break outer{n} }}; print(a, b) }} }}"),
            lambda: self.say(f"let {n}: {spell(some)} = if ({self.expression(BOOL)}) {{ {value} }} else {{ {self.expression(some, 1)} }}\nprint({n})"),
            lambda: self.say(f"func rec{n}(_ n: Int) -> Int {{ n <= 0 ? 0 : 1 + rec{n}(n - 1) }}\nprint(rec{n}({self.dice.choice([3, 1000, 100000])}))"),
            lambda: self.say(f"struct Q{n}: Sequence, IteratorProtocol {{ var n = 3; mutating func next() -> Int? {{ n -= 1; return n < 0 ? nil : n }} }}\nprint(Q{n}().map {{ $0 }}, Array(Q{n}().enumerated()), zip(Q{n}(), \"ab\").map {{ \"\\($0)\\($1)\" }})"),
        ])()

    def make(self):
        """The program's text."""
        dice = self.dice
        makers = [self.structure, self.enumeration, self.class_, self.protocol, self.generic_type, self.function,
                  lambda: self.function(is_async=True), self.generic_function, self.special]
        for _ in range(dice.randint(2, 7)):
            dice.choice(makers)()
        self.asynchronous = self.chance(0.3)
        for _ in range(dice.randint(3, 10)):
            (self.special if self.chance(0.12) else self.statement)()
        for name, _, _ in self.visible()[-6:]:
            self.say(f"print({name})")
        if self.visible() and self.chance(0.5):
            self.say(dice.choice(self.visible())[0])
        return "\n".join(self.lines) + "\n"


def program(seed):
    """A program; the same for the same seed."""
    return Program(seed).make()


if __name__ == "__main__":
    import sys
    print(program(int(sys.argv[1])), end="")
