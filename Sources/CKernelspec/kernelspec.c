// The files of Kernelspecs/, so that an installed program can write them.
#include "kernelspec.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char kernel_json[] = {
#embed "../../Kernelspecs/kernel.json"
};
static const unsigned char logo_32[] = {
#embed "../../Kernelspecs/logo-32x32.png"
};
static const unsigned char logo_64[] = {
#embed "../../Kernelspecs/logo-64x64.png"
};
static const unsigned char logo_svg[] = {
#embed "../../Kernelspecs/logo-svg.svg"
};

static const struct kernelspec_file files[] = {
  {"kernel.json", kernel_json, sizeof kernel_json},
  {"logo-32x32.png", logo_32, sizeof logo_32},
  {"logo-64x64.png", logo_64, sizeof logo_64},
  {"logo-svg.svg", logo_svg, sizeof logo_svg},
  {NULL, NULL, 0},
};

const struct kernelspec_file *kernelspec_files(void) { return files; }
