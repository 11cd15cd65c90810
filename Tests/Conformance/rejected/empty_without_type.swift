let e = []
