var pending: [() -> Void] = []

func enqueue(_ counter: inout Int, by step: Int) {
    pending.append { 
        counter += step
    }
}

var total = 0
enqueue(&total, by: 3)
pending.forEach { $0() }
print(total)
