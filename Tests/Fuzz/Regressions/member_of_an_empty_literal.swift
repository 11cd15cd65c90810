class ViewModel{var title = []
    func update(s:String){title = s}}