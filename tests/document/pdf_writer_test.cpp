#include "document/pdf_writer.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "pdf_reading.h"

namespace base = netra::base;
namespace document = netra::document;
using document::PdfWriter;

TEST_CASE("pages are A4 on either side, and a PDF has as many as were begun") {
    PdfWriter lying(PdfWriter::Page::lying, {});
    lying.next_page();
    const std::string info = document::example::tool("pdfinfo -l 2 FILE", lying.finish());
    CHECK(info.find("Pages:           2") != info.npos);
    CHECK(info.find("841.89 x 595.276 pts (A4)") != info.npos);
    PdfWriter upright(PdfWriter::Page::upright, {});
    CHECK(upright.height() > upright.width());
}

TEST_CASE("the appended language leaves a file without faults") {
    document::DocumentInfo info;
    info.title = "Kurung (buka) dan \\ garis — contoh";
    info.keywords = "https://cek.contoh.example/c#0123";
    PdfWriter writer(PdfWriter::Page::upright, info);
    const base::Bytes pdf = writer.finish();
    const std::string report = document::example::tool("pdfinfo FILE 2>&1", pdf);
    CHECK(report.find("Error") == report.npos);
    CHECK(report.find("Warning") == report.npos);
    CHECK(report.find(info.title) != report.npos);
    const std::string_view text = base::as_text(pdf);
    CHECK(text.find("/Lang (id-ID)") != text.npos);
    CHECK(text.find("DisplayDocTitle true") != text.npos);
    CHECK(text.ends_with("%%EOF\n"));
}

TEST_CASE("a PDF that is not as cairo writes it gets no language") {
    CHECK_THROWS_AS(document::with_language(base::to_bytes("%PDF-1.4 something"), "id-ID"), netra::Error);
}
