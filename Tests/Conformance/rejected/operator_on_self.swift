struct S { var n = 0; func up() { n += 1 } }
