actor Account {
    let id: Int
    private(set) var balance: Int

    init(id: Int, balance: Int) {
        self.id = id
        self.balance = balance
    }

    func deposit(_ amount: Int) { balance += amount }

    func withdraw(_ amount: Int) throws(TransferError) {
        guard amount > 0 else { throw .invalidAmount(amount) }
        guard amount <= balance else { throw .insufficient(needed: amount - balance) }
        balance -= amount
    }
}

nonisolated enum TransferError: Error, Equatable {
    case invalidAmount(Int)
    case insufficient(needed: Int)
}

func transfer(_ amount: Int, from: Account, to: Account) async throws(TransferError) {
    try await from.withdraw(amount)
    await to.deposit(amount)
}

let checking = Account(id: 1, balance: 100)
let savings = Account(id: 2, balance: 0)

for amount in [30, 80, -5, 70] {
    do {
        try await transfer(amount, from: checking, to: savings)
        print("moved \(amount): \(await checking.balance) / \(await savings.balance)")
    } catch .insufficient(let needed) {
        print("short by \(needed)")
    } catch {
        print("refused: \(error)")
    }
}

await withTaskGroup(of: Void.self) { group in
    for i in 1...50 {
        group.addTask { await savings.deposit(i) }
    }
}
print("after concurrent deposits:", await savings.balance)

let outcome = await Task { () async -> Result<Int, TransferError> in
    do throws(TransferError) {
        try await transfer(10_000, from: savings, to: checking)
        return .success(10_000)
    } catch {
        return .failure(error)
    }
}.value
print(outcome)
print(checking.id, savings.id)
