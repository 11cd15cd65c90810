func f() { print(y); let y = 3 }
