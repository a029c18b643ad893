// Problems of a certificate's design, for its author.
#pragma once
#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace netra::document {

// What an author should mend in a design: unknown placeholders, no name, number, course, event or QR code, a
// QR code too small for 50 mm or off the paper, proportions other than A4's. `file` is the name to report.
// The source has passed picture::check_svg. Throws Error(document_failed) where it is no SVG with a viewBox.
base::Diagnostics check_template(std::string_view source, const std::string& file);

}  // namespace netra::document
