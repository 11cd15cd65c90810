// Ordinary, raw and multi-line string literals.
let quote = "She said \"hello\"\tand left.\\"
print(quote)
let unicode = "\u{48}\u{69} \u{1F600} caf\u{e9}"
print(unicode, unicode.count)

let raw = #"C:\new\table "quoted" \(notInterpolated)"#
print(raw)
let n = 6
let rawInterpolated = #"value \#(n * 7), literal \n"#
print(rawInterpolated)
let doubleRaw = ##"a "# inside, \##(n)"##
print(doubleRaw)

let poem = """
    Roses are red,
      Violets are "blue",
    Line three \
    continues here.

    The end\tof it.
    """
print(poem)
print(poem.split(separator: "\n", omittingEmptySubsequences: false).count)

let rawBlock = #"""
    {
      "path": "C:\temp",
      "n": \#(n)
    }
    """#
print(rawBlock)

let empty = ""
let blank = """
    """
print(empty.isEmpty, blank.isEmpty, empty == blank)
print("null:\0:end".count, "a\u{0}b".unicodeScalars.count)
let joined = "one " + "two " + """
    three
    """
print(joined)
