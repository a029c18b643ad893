// Pages that become the bytes of a PDF.
#pragma once
#include <cstdint>
#include <memory>
#include <string>

#include "base/bytes.h"

using cairo_t = struct _cairo;

namespace netra::document {

struct DocumentInfo {
    std::string title;
    std::string author;
    std::string subject;
    std::string keywords;            // ASCII stands in plain bytes in the file
    std::int64_t created = 0;        // Unix seconds
    std::string language = "id-ID";  // RFC 3066
};

// A4 at 96 dots an inch, as designs are drawn.
constexpr double a4_short = 794;
constexpr double a4_long = 1123;

class PdfWriter {
  public:
    enum class Page { upright, lying };

    PdfWriter(Page page, const DocumentInfo& info);
    ~PdfWriter();
    PdfWriter(const PdfWriter&) = delete;
    PdfWriter& operator=(const PdfWriter&) = delete;

    // Draws on the current page, in units of 1/96 inch from its upper left corner.
    cairo_t* context() const { return context_; }
    double width() const { return page_ == Page::lying ? a4_long : a4_short; }
    double height() const { return page_ == Page::lying ? a4_short : a4_long; }

    void next_page();
    // Ends the last page. The writer is used up. Throws Error(document_failed).
    base::Bytes finish();

  private:
    void begin_page();

    Page page_;
    std::string language_;
    base::Bytes bytes_;
    struct Surface;
    std::unique_ptr<Surface> surface_;
    cairo_t* context_ = nullptr;
};

// The same PDF with its language named and its title to be shown, as an appended update (ISO 32000-1 §7.5.6)
// of what cairo wrote, which knows neither. Throws Error(document_failed) for any other PDF.
base::Bytes with_language(base::Bytes pdf, const std::string& language);

}  // namespace netra::document
