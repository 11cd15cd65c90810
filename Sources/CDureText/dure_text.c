// The Dure library's own source, so that a notebook's cells and exported packages get the very text that the
// library is compiled from.
#include "dure_text.h"

#include <stddef.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const char display[] = {
#embed "../Dure/Display/Display.swift" suffix(, 0)
};
static const char html[] = {
#embed "../Dure/Display/HTML.swift" suffix(, 0)
};
static const char json[] = {
#embed "../Dure/Display/JSON.swift" suffix(, 0)
};
static const char latex[] = {
#embed "../Dure/Display/LaTeX.swift" suffix(, 0)
};
static const char markdown[] = {
#embed "../Dure/Display/Markdown.swift" suffix(, 0)
};
static const char mime_bundle[] = {
#embed "../Dure/Display/MIMEBundle.swift" suffix(, 0)
};
static const char mime_representable[] = {
#embed "../Dure/Display/MIMERepresentable.swift" suffix(, 0)
};
static const char png[] = {
#embed "../Dure/Display/PNG.swift" suffix(, 0)
};
static const char svg[] = {
#embed "../Dure/Display/SVG.swift" suffix(, 0)
};
static const char dure_host[] = {
#embed "../Dure/Host/DureHost.swift" suffix(, 0)
};
static const char host_role[] = {
#embed "../Dure/Host/HostRole.swift" suffix(, 0)
};
static const char shown_text[] = {
#embed "../Dure/Host/ShownText.swift" suffix(, 0)
};
static const char progress[] = {
#embed "../Dure/Progress/Progress.swift" suffix(, 0)
};
static const char progress_bar[] = {
#embed "../Dure/Progress/ProgressBar.swift" suffix(, 0)
};
static const char progress_state[] = {
#embed "../Dure/Progress/ProgressState.swift" suffix(, 0)
};
static const char page[] = {
#embed "../Dure/Streams/Page.swift" suffix(, 0)
};
static const char standard_error[] = {
#embed "../Dure/Streams/StandardError.swift" suffix(, 0)
};

static const struct dure_text texts[] = {
  {"Display/Display.swift", display},
  {"Display/HTML.swift", html},
  {"Display/JSON.swift", json},
  {"Display/LaTeX.swift", latex},
  {"Display/MIMEBundle.swift", mime_bundle},
  {"Display/MIMERepresentable.swift", mime_representable},
  {"Display/Markdown.swift", markdown},
  {"Display/PNG.swift", png},
  {"Display/SVG.swift", svg},
  {"Host/DureHost.swift", dure_host},
  {"Host/HostRole.swift", host_role},
  {"Host/ShownText.swift", shown_text},
  {"Progress/Progress.swift", progress},
  {"Progress/ProgressBar.swift", progress_bar},
  {"Progress/ProgressState.swift", progress_state},
  {"Streams/Page.swift", page},
  {"Streams/StandardError.swift", standard_error},
  {NULL, NULL},
};

const struct dure_text *dure_texts(void) { return texts; }
