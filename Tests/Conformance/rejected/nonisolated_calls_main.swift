final class ViewModel {
    var title = "start"
    func update(_ s: String) {
        title = s
    }
}

nonisolated func background(_ vm: ViewModel) {
    let text = "done"
    vm.update(text)
}

let vm = ViewModel()
vm.update("middle")
print(vm.title)
