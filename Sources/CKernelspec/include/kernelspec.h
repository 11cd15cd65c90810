#ifndef KERNELSPEC_H
#define KERNELSPEC_H

#include <stddef.h>

/// A file of the kernel's specification, which Jupyter reads.
struct kernelspec_file {
  /// Its name.
  const char *name;
  /// Its bytes.
  const unsigned char *bytes;
  /// How many they are.
  size_t count;
};

/// The files of the kernel's specification; the last entry's name is NULL.
const struct kernelspec_file *kernelspec_files(void);

#endif
