var total = 0
Task.detached { total += 1 }
