/// What Unicode says of a scalar, by the names and numbers that the prelude and its natives share.
enum UnicodeProperty {
  /// What is true or false of a scalar.
  static let truths: [(name: String, path: any KeyPath<Unicode.Scalar.Properties, Bool> & Sendable)] = [
    ("isAlphabetic", \.isAlphabetic), ("isASCIIHexDigit", \.isASCIIHexDigit),
    ("isBidiControl", \.isBidiControl), ("isBidiMirrored", \.isBidiMirrored), ("isDash", \.isDash),
    ("isDefaultIgnorableCodePoint", \.isDefaultIgnorableCodePoint), ("isDeprecated", \.isDeprecated),
    ("isDiacritic", \.isDiacritic), ("isExtender", \.isExtender),
    ("isFullCompositionExclusion", \.isFullCompositionExclusion), ("isGraphemeBase", \.isGraphemeBase),
    ("isGraphemeExtend", \.isGraphemeExtend), ("isHexDigit", \.isHexDigit),
    ("isIDContinue", \.isIDContinue), ("isIDStart", \.isIDStart), ("isIdeographic", \.isIdeographic),
    ("isIDSBinaryOperator", \.isIDSBinaryOperator), ("isIDSTrinaryOperator", \.isIDSTrinaryOperator),
    ("isJoinControl", \.isJoinControl), ("isLogicalOrderException", \.isLogicalOrderException),
    ("isLowercase", \.isLowercase), ("isMath", \.isMath),
    ("isNoncharacterCodePoint", \.isNoncharacterCodePoint), ("isQuotationMark", \.isQuotationMark),
    ("isRadical", \.isRadical), ("isSoftDotted", \.isSoftDotted),
    ("isTerminalPunctuation", \.isTerminalPunctuation), ("isUnifiedIdeograph", \.isUnifiedIdeograph),
    ("isUppercase", \.isUppercase), ("isWhitespace", \.isWhitespace),
    ("isXIDContinue", \.isXIDContinue), ("isXIDStart", \.isXIDStart),
    ("isSentenceTerminal", \.isSentenceTerminal), ("isVariationSelector", \.isVariationSelector),
    ("isPatternSyntax", \.isPatternSyntax), ("isPatternWhitespace", \.isPatternWhitespace),
    ("isCased", \.isCased), ("isCaseIgnorable", \.isCaseIgnorable),
    ("changesWhenLowercased", \.changesWhenLowercased),
    ("changesWhenUppercased", \.changesWhenUppercased),
    ("changesWhenTitlecased", \.changesWhenTitlecased),
    ("changesWhenCaseFolded", \.changesWhenCaseFolded),
    ("changesWhenCaseMapped", \.changesWhenCaseMapped),
    ("changesWhenNFKCCaseFolded", \.changesWhenNFKCCaseFolded), ("isEmoji", \.isEmoji),
    ("isEmojiPresentation", \.isEmojiPresentation), ("isEmojiModifier", \.isEmojiModifier),
    ("isEmojiModifierBase", \.isEmojiModifierBase),
  ]

  /// The general categories, in the order of the prelude's enum.
  static let categories: [Unicode.GeneralCategory] = [
    .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
    .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
    .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol,
    .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .surrogate, .privateUse,
    .unassigned,
  ]
}
