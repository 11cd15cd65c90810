/// The standard library of a cell: Swift source that the interpreter's own parser and checker read, with natives
/// behind it where Swift cannot say it.
///
/// Three attributes go beyond ordinary Swift:
/// - `@_builtin("Int64")` on a type whose representation the machine knows;
/// - `@_intrinsic("num.add")` on an operation that lowering emits in place. On a requirement of a protocol it serves
///   every built-in type without a witness; with a body, the body serves all other types;
/// - `@_native("string.uppercased")` on a function that `Natives` implements.
///
/// On a property or subscript they name the getter; `@_intrinsic_set` and `@_native_set` name the setter.
enum Prelude {
  /// The files that every session reads, in order.
  static let files: [(name: String, source: String)] = [
    ("Core", core), ("Optional", optional), ("Numbers", numbers), ("Integers", integers),
    ("FloatingPoint", floatingPoint), ("Sequence", sequence), ("Sorting", sorting),
    ("Collection", collection),
    ("Range", range), ("Array", array), ("ArraySlice", arraySlice), ("Dictionary", dictionary), ("Set", set),
    ("String", string), ("Character", character), ("StringViews", stringViews),
    ("Adapters", adapters), ("Flattening", flattening), ("Output", output), ("Random", random),
    ("Erasure", erasure), ("Tuples", tuples), ("Actors", actors),
  ]

  /// The parts that are read when they are first asked for, each after those that it needs.
  static let parts = concurrencyParts + otherParts

  private static let otherParts: [PreludePart] = [
    PreludePart(
      name: "Coding",
      words: [
        "Codable", "Encodable", "Decodable", "CodingKey", "CodingKeyRepresentable", "CodingUserInfoKey",
        "Encoder",
        "Decoder", "EncodingError", "DecodingError", "KeyedEncodingContainer", "KeyedDecodingContainer",
        "KeyedEncodingContainerProtocol", "KeyedDecodingContainerProtocol", "UnkeyedEncodingContainer",
        "UnkeyedDecodingContainer", "SingleValueEncodingContainer", "SingleValueDecodingContainer",
      ],
      needs: ["Time"],
      files: {
        [
          ("Coding", coding), ("CodingErrors", codingErrors), ("CodingContainers", codingContainers),
          ("CodingTypes", codingTypes),
        ]
      }),
    PreludePart(
      name: "Lazy",
      words: [
        "lazy", "LazySequenceProtocol", "LazyCollectionProtocol", "LazySequence", "LazyCollection",
        "LazyMapSequence", "LazyMapCollection", "LazyFilterSequence", "LazyFilterCollection",
        "LazyPrefixWhileSequence", "LazyPrefixWhileCollection", "LazyDropWhileSequence",
        "LazyDropWhileCollection",
      ],
      files: { [("Lazy", lazySequences), ("LazyMap", lazyMap), ("LazyWhile", lazyWhile)] }),
    PreludePart(
      name: "Difference",
      words: ["difference", "applying", "inferringMoves", "CollectionDifference"],
      files: { [("Difference", difference)] }),
    PreludePart(
      name: "SIMD",
      words: [
        "SIMD", "SIMD2", "SIMD3", "SIMD4", "SIMD8", "SIMD16", "SIMD32", "SIMD64", "SIMDMask", "SIMDScalar",
        "pointwiseMin", "pointwiseMax",
      ],
      files: { [("SIMD", simd), ("SIMDArithmetic", simdArithmetic), ("SIMDTypes", simdTypes)] }),
    PreludePart(
      name: "Buffers",
      words: [
        "withUnsafeBytes", "withUnsafeBufferPointer", "withUnsafeMutableBufferPointer", "UnsafeBufferPointer",
        "UnsafeMutableBufferPointer", "UnsafeRawBufferPointer",
      ],
      files: { [("Buffers", buffers)] }),
    PreludePart(
      name: "UnicodeProperties",
      words: ["properties", "GeneralCategory", "NumericType", "CanonicalCombiningClass"],
      files: { [("UnicodeProperties", unicodeProperties)] }),
    PreludePart(
      name: "Regex",
      words: [
        "Regex", "RegexComponent", "AnyRegexOutput", "RegexSemanticLevel", "RegexWordBoundaryKind",
        "RegexRepetitionBehavior",
      ],
      files: { [("Regex", regex)] }),
    PreludePart(name: "RegexLiterals", modules: ["_StringProcessing"], needs: ["Regex"], files: { [] }),
    PreludePart(
      name: "Mirror",
      words: [
        "Mirror", "MirrorPath", "CustomReflectable", "CustomLeafReflectable", "dump", "AnyCollection",
        "AnyIndex",
      ],
      files: { [("Mirror", mirror)] }),
    PreludePart(
      name: "Math", modules: foundationModules.union(["Glibc", "Darwin"]), files: { [("Math", math)] }),
    PreludePart(
      name: "Foundation", modules: foundationModules, needs: ["Coding", "Math"],
      files: {
        [
          ("Foundation", foundation), ("FoundationErrors", foundationErrors),
          ("CocoaErrorCodes", cocoaErrorCodes), ("Data", data), ("StringEncoding", stringEncoding),
          ("Date", date), ("Calendar", calendar), ("DateFormatter", dateFormatter),
          ("JSONEncoder", jsonEncoder), ("JSONDecoder", jsonDecoder),
        ]
      }),
    PreludePart(
      name: "StringSearch", modules: foundationModules,
      words: [
        "options", "range", "folding", "CompareOptions", "regularExpression", "caseInsensitive",
        "localizedCompare", "localizedStandardCompare", "localizedCaseInsensitiveCompare",
        "localizedCaseInsensitiveContains", "localizedStandardContains", "localizedUppercase",
        "localizedLowercase", "localizedCapitalized", "commonPrefix", "addingPercentEncoding",
        "removingPercentEncoding",
      ],
      needs: ["Foundation", "Regex"], files: { [("StringSearch", stringSearch)] }),
    PreludePart(
      name: "DataBuffers", modules: foundationModules, words: ["withUnsafeBytes"],
      needs: ["Foundation", "Buffers"], files: { [("DataBuffers", dataBuffers)] }),
    PreludePart(
      name: "Decimal", modules: foundationModules,
      words: ["Decimal", "NSDecimalNumber", "NSDecimalRound", "pow"], needs: ["Foundation"],
      files: { [("Decimal", decimal)] }),
    PreludePart(
      name: "NSString", modules: foundationModules,
      words: ["NSString", "NSRange", "NSMakeRange", "NSNotFound"], needs: ["Foundation"],
      files: { [("NSString", nsString)] }),
    PreludePart(
      name: "UUID", modules: foundationModules, words: ["UUID", "uuid_t"], needs: ["Foundation"],
      files: { [("UUID", uuid)] }),
    PreludePart(
      name: "URL", modules: foundationModules,
      words: [
        "URL", "URLComponents", "URLQueryItem", "FileManager", "ProcessInfo", "contentsOf", "contentsOfFile",
        "toFile", "NSTemporaryDirectory", "NSHomeDirectory", "NSUserName",
      ],
      needs: ["Foundation", "StringSearch", "UUID"],
      files: { [("URL", url), ("Files", fileAccess)] }),
    PreludePart(
      name: "IndexSet", modules: foundationModules, words: ["IndexSet"], needs: ["Foundation"],
      files: { [("IndexSet", indexSet)] }),
    PreludePart(
      name: "JSONSerialization", modules: foundationModules,
      words: ["JSONSerialization", "NSNumber", "NSNull"], needs: ["Foundation"],
      files: { [("JSONSerialization", jsonSerialization)] }),
    PreludePart(
      name: "NumberFormatting", modules: foundationModules, words: ["NumberFormatter", "formatted"],
      needs: ["Foundation", "JSONSerialization"], files: { [("NumberFormatting", numberFormatting)] }),
    PreludePart(
      name: "SortComparators", modules: foundationModules,
      words: ["SortOrder", "SortComparator", "KeyPathComparator"], needs: ["Foundation"],
      files: { [("SortComparators", sortComparators)] }),
    PreludePart(
      name: "Scanner", modules: foundationModules, words: ["Scanner"], needs: ["Foundation", "StringSearch"],
      files: { [("Scanner", scanner)] }),
  ]

  /// The modules that give a program Foundation.
  private static let foundationModules: Set = ["Foundation", "FoundationEssentials"]

  /// The words that begin like this and ask for a part of `Swift` itself.
  static func words(beginningWith prefix: Substring) -> Set<Substring> {
    let words = parts.lazy.filter(\.modules.isEmpty).flatMap(\.words)
    return Set(words.filter { $0.utf8.starts(with: prefix.utf8) }.map { $0[...] })
  }
}
