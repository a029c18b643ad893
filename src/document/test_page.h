// A page that shows whether a printer prints as the papers need.
#pragma once
#include <cstdint>
#include <string>

#include "base/bytes.h"

namespace netra::document {

struct TestPageValues {
    std::string kiosk;    // "K03"
    std::string queue;    // of the printer
    std::string program;  // "Netra 0.1.0"
    std::int64_t at = 0;  // Unix seconds
    int utc_offset_minutes = 0;
};

// What the page's code says: the scanner test shows it.
constexpr const char* test_page_code = "NETRA-UJI-CETAK";

// One page A4 upright in both languages: a frame 10 mm from the edges, a line of 100 mm, the papers' colours
// and smallest letters, fine lines, and a code as large as a certificate's. Throws Error(document_failed).
base::Bytes printer_test_page(const TestPageValues& values);

}  // namespace netra::document
