let x = nil
