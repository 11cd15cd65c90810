@propertyWrapper class Box<T>wrappedValue:T init}struct@Box var
  mutating { print("did", oldValue,