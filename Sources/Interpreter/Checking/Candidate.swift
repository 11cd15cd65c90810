/// A declaration that a name may mean, and how it is reached.
struct Candidate {
  var decl: Decl
  /// The type whose member it is; `nil` for globals and locals.
  var owner: Type?
  /// How the base of a member is given.
  var base: Base
  /// How near it is: concrete members before protocol extensions before requirements.
  var rank = 0

  enum Base {
    /// No base: a global, local or nested function.
    case none
    /// A value: instance members.
    case value
    /// A type: static members, initializers, cases, unapplied methods.
    case type
  }
}

/// Arguments of a call as far as matching them to parameters needs.
struct ArgumentShape {
  var label: String?
  var isTrailing: Bool
  var isFirstTrailing: Bool
  var isInOut: Bool
  /// A closure literal.
  var isClosure: Bool
}

/// Which arguments go to which parameter.
enum ParameterBinding: Equatable {
  case argument(Int)
  case variadic([Int])
  case defaultValue
}

/// Why arguments do not fit parameters.
enum MatchFailure: Error, Equatable {
  case missing(parameter: Int, label: String?)
  case extra(argument: Int)
  case labels(have: [String?], want: [String?])
}

/// What matching needs to know of a parameter.
struct ParameterShape {
  var label: String?
  var hasDefault: Bool
  var isVariadic: Bool
  var takesFunction: Bool
}

extension Checker {
  /// Matches arguments to parameters as Swift does: labels in order, defaults and variadics skipped, trailing closures forward.
  static func match(
    _ arguments: [ArgumentShape], _ parameters: [ParameterShape]
  ) -> Result<[ParameterBinding], MatchFailure> {
    var bindings: [ParameterBinding] = []
    var next = 0
    var index = 0
    let trailingStart = arguments.firstIndex { $0.isTrailing } ?? arguments.count
    while index < parameters.count {
      let parameter = parameters[index]
      defer { index += 1 }
      if parameter.isVariadic {
        var taken: [Int] = []
        if next < trailingStart, arguments[next].label == parameter.label {
          taken.append(next)
          next += 1
          while next < trailingStart, arguments[next].label == nil { taken.append(next); next += 1 }
        }
        bindings.append(.variadic(taken))
        continue
      }
      if next < arguments.count {
        let argument = arguments[next]
        if argument.isTrailing {
          let laterNeed = parameters[(index + 1)...].contains {
            !$0.hasDefault && !$0.isVariadic && $0.takesFunction
          }
          let isLastTrailing = next == arguments.count - 1
          if argument.isFirstTrailing && argument.label == nil {
            if parameter.takesFunction && !(parameter.hasDefault && laterNeed && isLastTrailing) {
              bindings.append(.argument(next))
              next += 1
              continue
            }
          } else if argument.label == parameter.label || (argument.label == "_" && parameter.label == nil) {
            bindings.append(.argument(next))
            next += 1
            continue
          }
        } else if argument.label == parameter.label {
          // A defaulted unlabelled parameter still takes an unlabelled argument.
          bindings.append(.argument(next))
          next += 1
          continue
        }
      }
      if parameter.hasDefault {
        bindings.append(.defaultValue)
        continue
      }
      if next < arguments.count, !arguments[next].isTrailing,
        arguments.count(where: { !$0.isTrailing }) == parameters.count(where: { !$0.takesFunction || true }),
        arguments.count == parameters.count
      {
        return .failure(.labels(have: arguments.map(\.label), want: parameters.map(\.label)))
      }
      if arguments.count >= parameters.count
        || (next < arguments.count && arguments[next].label != parameter.label
          && arguments.count == parameters.filter({ !$0.hasDefault }).count)
      {
        return .failure(.labels(have: arguments.map(\.label), want: parameters.map(\.label)))
      }
      return .failure(.missing(parameter: index, label: parameter.label))
    }
    if next < arguments.count {
      let remaining = arguments[next]
      if arguments.count <= parameters.count {
        return .failure(.labels(have: arguments.map(\.label), want: parameters.map(\.label)))
      }
      _ = remaining
      return .failure(.extra(argument: next))
    }
    return .success(bindings)
  }
}
