extension NativeRegistry {
  /// What `Mirror` asks of a value.
  mutating func registerReflection() {
    let tuples = TupleTypes()
    register("mirror.style") { call in
      call.returns(Reflection(call.view(0), tuples: tuples).style.rawValue)
    }
    register("mirror.labels") { call throws(NativeExit) in
      let reflection = Reflection(call.view(0), tuples: tuples)
      if case .dictionary = reflection.style {
        let labels = try call.result.array(count: reflection.view.table.count)
        for index in 0..<labels.count { labels[index].setNone() }
        return
      }
      let children = reflection.children(level: call.int(1))
      let labels = try call.result.array(count: children.count)
      for (index, child) in children.enumerated() {
        if let label = child.label { labels[index].some().set(label) } else { labels[index].setNone() }
      }
    }
    register("mirror.values") { call throws(NativeExit) in
      let reflection = Reflection(call.view(0), tuples: tuples)
      if case .dictionary = reflection.style {
        let values = try call.result.array(count: reflection.view.table.count)
        try reflection.withEntries { index, entry throws(NativeExit) in
          try values[index].set(existential: entry)
        }
        return
      }
      let children = reflection.children(level: call.int(1))
      let values = try call.result.array(count: children.count)
      for (index, child) in children.enumerated() { try child.write(to: values[index]) }
    }
    register("mirror.type") { call in
      let levels = Reflection(call.view(0), tuples: tuples).levels
      call.result.set(metatype: levels[min(max(call.int(1), 0), levels.count - 1)])
    }
    register("mirror.levels") { call in
      call.returns(Reflection(call.view(0), tuples: tuples).levels.count)
    }
    register("mirror.caseName") { call in
      guard let enumCase = Reflection(call.view(0), tuples: tuples).enumCase else {
        return call.returnsNone()
      }
      call.result.some().set(enumCase.name)
    }
    register("mirror.identity") { call in
      let view = Reflection(call.view(0), tuples: tuples).view
      switch view.type.kind {
      case .object: call.result.some().set(view.reference)
      case .metatype: call.result.some().set(-view.int)
      default: call.returnsNone()
      }
    }
  }
}
