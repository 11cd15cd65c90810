func isPalindrome(_ s: String) -> Bool {
    for i in 0..<s.count / 2 {
        let front = s[i]
        let back = s.reversed().dropFirst(i).first!
        if front != back { return false }
    }
    return true
}

print(isPalindrome("level"))
