// A property's type cannot be told from an empty literal.
struct Basket {
  var count = 0
  var items = []
}
print(Basket().count)
