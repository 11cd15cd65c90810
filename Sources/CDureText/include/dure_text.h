#ifndef DURE_TEXT_H
#define DURE_TEXT_H

/// A source file of the Dure library.
struct dure_text {
  /// Its path below `Sources/Dure`.
  const char *path;
  /// Its text in UTF-8, ended by a zero byte.
  const char *text;
};

/// The source files of the Dure library; the last entry's path is NULL.
const struct dure_text *dure_texts(void);

#endif
