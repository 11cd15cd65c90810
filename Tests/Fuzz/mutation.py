"""Bends programs that work: tokens dropped, doubled, swapped, taken from other programs; statements mixed."""

import random
import re

TOKEN = re.compile(
    r'"""(?:.|\n)*?"""|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*(?:.|\n)*?\*/|[A-Za-z_][A-Za-z0-9_]*|\$\d+'
    r"|\d[\d_.]*(?:[eE][+-]?\d+)?|[-+*/%=<>!&|^~?]+|\.\.[.<]|\s+|.", re.UNICODE)

EDGES = ["0", "1", "-1", "Int.max", "Int.min", "9223372036854775808", "-9223372036854775808", "255", "256", "1e308",
         "1e400", "0x0p0", ".nan", ".infinity", "-0.0", '""', '"\\0"', '"👩‍🌾"', "nil", "[]", "[:]", "()", "{}", "true",
         "Int8.min", "UInt64.max", "_", "self", "$0", "0b0", "1_0", "1000000", "64", "63"]
WORDS = ["let", "var", "func", "struct", "class", "enum", "protocol", "extension", "init", "deinit", "subscript", "return",
         "if", "else", "guard", "while", "for", "in", "repeat", "switch", "case", "default", "break", "continue",
         "fallthrough", "do", "catch", "try", "try?", "try!", "throw", "throws", "rethrows", "async", "await", "as", "as?",
         "as!", "is", "inout", "&", "?", "!", "??", "...", "..<", "->", "==", "=", "some", "any", "each", "repeat",
         "where", "Self", "self", "super", "static", "mutating", "lazy", "weak", "unowned", "indirect", "override",
         "final", "private", "associatedtype", "typealias", "operator", "import", "defer", "borrowing", "consuming",
         "Int", "String", "Double", "Any", "AnyObject", "Never", "Void", "Optional", "Array", "Dictionary", "Set",
         "Character", "Error", "Equatable", "Hashable", "Codable", "Collection", "Sequence", "\\.", "@escaping",
         "@autoclosure", "@discardableResult", "@MainActor", "@Sendable", "#if", "#endif", "#file", "{", "}", "(", ")",
         "[", "]", "<", ">", ",", ":", ";", ".", "~Copyable", "isolated", "nonisolated", "sending", "actor"]


def tokens(text):
    return TOKEN.findall(text)


def lines_of_blocks(text):
    """The top-level statements: runs of lines whose brackets balance."""
    found, current, depth = [], [], 0
    for line in text.splitlines():
        current.append(line)
        depth += sum(line.count(c) for c in "{([") - sum(line.count(c) for c in "})]")
        if depth <= 0:
            found.append("\n".join(current))
            current, depth = [], 0
    if current:
        found.append("\n".join(current))
    return found


class Mutator:
    """Makes new programs of those it is given."""

    def __init__(self, programs, limit=12_000):
        self.programs = [text for text in programs if len(text) <= limit]
        self.cut = {}

    def tokens(self, index):
        if index not in self.cut:
            self.cut[index] = tokens(self.programs[index])
        return self.cut[index]

    def program(self, seed):
        """A program; the same for the same seed and programs."""
        dice = random.Random(seed)
        index = dice.randrange(len(self.programs))
        if dice.random() < 0.3:
            return self.splice(dice, index)
        pieces = list(self.tokens(index))
        # The farther apart the tokens, the less of a long program is left to run: a part of it is enough.
        if len(pieces) > 900 and dice.random() < 0.6:
            pieces = tokens("\n".join(self.some_blocks(dice, index, 12)))
        for _ in range(dice.choice([1, 1, 1, 2, 3, 5])):
            self.bend(dice, pieces)
        return "".join(pieces)

    def some_blocks(self, dice, index, count):
        blocks = lines_of_blocks(self.programs[index])
        kept = set(dice.sample(range(len(blocks)), min(len(blocks), count)))
        kept |= {i for i, block in enumerate(blocks) if re.match(r"\s*(@|struct|class|enum|protocol|func|extension|final|indirect|import)", block)}
        return [block for i, block in enumerate(blocks) if i in kept]

    def splice(self, dice, index):
        other = dice.randrange(len(self.programs))
        blocks = self.some_blocks(dice, index, 10) + self.some_blocks(dice, other, 6)
        if dice.random() < 0.5:
            dice.shuffle(blocks)
        if blocks and dice.random() < 0.4:
            # A statement of the one inside of a block of the other.
            at = dice.randrange(len(blocks))
            lines = blocks[at].split("\n")
            lines.insert(dice.randrange(len(lines) + 1), dice.choice(blocks))
            blocks[at] = "\n".join(lines)
        return "\n".join(blocks)

    def bend(self, dice, pieces):
        solid = [i for i, piece in enumerate(pieces) if not piece.isspace() and not piece.startswith("//")]
        if not solid:
            return
        at = dice.choice(solid)
        way = dice.randrange(11)
        if way == 0:
            del pieces[at:at + dice.choice([1, 1, 2, 5])]
        elif way == 1:
            pieces.insert(at, pieces[at] + " ")
        elif way == 2:
            other = dice.choice(solid)
            pieces[at], pieces[other] = pieces[other], pieces[at]
        elif way == 3:
            pieces[at] = dice.choice(WORDS)
        elif way == 4:
            pieces.insert(at, " " + dice.choice(WORDS) + " ")
        elif way == 5:
            pieces[at] = dice.choice(self.tokens(dice.randrange(len(self.programs))) or [" "])
        elif way == 6:
            literals = [i for i in solid if pieces[i][0].isdigit() or pieces[i][0] == '"' or pieces[i] in ("true", "false", "nil")]
            if literals:
                pieces[dice.choice(literals)] = dice.choice(EDGES)
        elif way == 7:
            other = self.tokens(dice.randrange(len(self.programs)))
            start = dice.randrange(max(1, len(other)))
            pieces[at:at] = other[start:start + dice.randint(2, 25)]
        elif way == 8:
            names = [i for i in solid if pieces[i][0].isalpha()]
            if len(names) > 1:
                pieces[dice.choice(names)] = pieces[dice.choice(names)]
        elif way == 9:
            length = dice.randint(2, 30)
            pieces[at:at] = pieces[at:at + length]
        else:
            names = [i for i in solid if pieces[i][0].isupper()]
            if names:
                pieces[dice.choice(names)] = dice.choice(
                    ["Int", "String", "Any", "[Int]", "Int?", "(Int, String)", "() -> Int", "Never", "Self", "any Error",
                     "Set<Int>", "[String: Any]", "Void", "AnyObject", "some Equatable", "Int.Type", "UInt8"])
