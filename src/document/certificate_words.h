// A certificate's values in words: those of the placeholders, and the engine's own.
#pragma once
#include "document/certificate_document.h"
#include "document/template.h"

namespace netra::document {

// A word for each placeholder that has a value, and, under "#how-to-check" and "#small-print", what the
// engine says on every certificate, short for an upright page.
Words certificate_words(const CertificateValues& values, bool landscape);

}  // namespace netra::document
