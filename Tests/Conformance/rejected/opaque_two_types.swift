protocol Animal {
    func sound() -> String
}
struct Dog: Animal { func sound() -> String { "woof" } }
struct Cat: Animal { func sound() -> String { "meow" } }

func favourite(_ likesDogs: Bool) -> some Animal {
    if likesDogs {
        return Dog()
    }
    return Cat()
}

print(favourite(true).sound())
print(favourite(false).sound())
