switch "x" { case "a": print("a")
case 1: print("b")
default: break }
