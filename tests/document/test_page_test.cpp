#include "document/test_page.h"

#include <doctest/doctest.h>

#include "pdf_reading.h"
#include "picture/pdf.h"
#include "picture/qr_reader.h"

namespace base = netra::base;
namespace document = netra::document;
namespace example = netra::document::example;
namespace picture = netra::picture;

static base::Bytes page() {
    return document::printer_test_page({.kiosk = "K03",
                                        .queue = "Meja-depan",
                                        .program = "Netra 0.1.0",
                                        .at = 1795668120,
                                        .utc_offset_minutes = 420});
}

TEST_CASE("a printer's test page is one page A4 that says where and when it was printed") {
    const std::string info = example::tool("pdfinfo FILE", page());
    CHECK(info.find("Pages:           1") != info.npos);
    CHECK(info.find("(A4)") != info.npos);
    const std::string text = example::tool("pdftotext -layout FILE -", page());
    for (const std::string words : {"Halaman uji pencetak", "Printer test page", "Netra 0.1.0", "kios K03",
                                    "Meja-depan", "26 November 2026", "100 mm"}) {
        CAPTURE(words);
        CHECK(text.find(words) != text.npos);
    }
}

TEST_CASE("the code on a printer's test page reads at the resolutions of office printers") {
    const picture::Pdf pdf(page());
    for (const double dpi : {100.0, 150.0, 300.0})
        CHECK(picture::read_qr_codes(pdf.render(0, dpi)) ==
              std::vector<std::string>{document::test_page_code});
}
