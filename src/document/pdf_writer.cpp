#include "document/pdf_writer.h"

#include <cairo-pdf.h>

#include <chrono>

#include "base/error.h"
#include "core/date.h"

namespace netra::document {

namespace {

constexpr double points_a_unit = 72.0 / 96.0;
constexpr double a4_short_points = 210 / 25.4 * 72;
constexpr double a4_long_points = 297 / 25.4 * 72;

cairo_status_t append_bytes(void* to, const unsigned char* data, unsigned int size) {
    base::append(*static_cast<base::Bytes*>(to), {data, size});
    return CAIRO_STATUS_SUCCESS;
}

std::string two_digits(int value) {
    std::string text = std::to_string(value);
    return text.size() < 2 ? "0" + text : text;
}

// ISO 8601 in UTC, as cairo wants it.
std::string iso_time(std::int64_t unix_seconds) {
    const core::LocalTime time = core::local_time(base::from_unix_seconds(unix_seconds), 0);
    return core::iso_date(time.date) + "T" + two_digits(time.hour) + ":" + two_digits(time.minute) + ":" +
           two_digits(time.second) + "Z";
}

}  // namespace

struct PdfWriter::Surface {
    cairo_surface_t* handle;
    explicit Surface(cairo_surface_t* owned) : handle(owned) {}
    Surface(const Surface&) = delete;
    Surface& operator=(const Surface&) = delete;
    ~Surface() { cairo_surface_destroy(handle); }
};

PdfWriter::PdfWriter(Page page, const DocumentInfo& info) : page_(page), language_(info.language) {
    const bool lying = page == Page::lying;
    surface_ = std::make_unique<Surface>(
        cairo_pdf_surface_create_for_stream(append_bytes, &bytes_, lying ? a4_long_points : a4_short_points,
                                            lying ? a4_short_points : a4_long_points));
    cairo_surface_t* surface = surface_->handle;
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, info.title.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, info.author.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, info.subject.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_KEYWORDS, info.keywords.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Netra");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, iso_time(info.created).c_str());
    context_ = cairo_create(surface);
    begin_page();
}

PdfWriter::~PdfWriter() {
    if (context_ != nullptr) cairo_destroy(context_);
}

void PdfWriter::begin_page() {
    cairo_identity_matrix(context_);
    cairo_scale(context_, points_a_unit, points_a_unit);
}

void PdfWriter::next_page() {
    cairo_show_page(context_);
    begin_page();
}

base::Bytes PdfWriter::finish() {
    cairo_show_page(context_);
    cairo_status_t status = cairo_status(context_);
    cairo_destroy(context_);
    context_ = nullptr;
    cairo_surface_finish(surface_->handle);
    if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(surface_->handle);
    if (status != CAIRO_STATUS_SUCCESS) {
        throw Error(ErrorCode::document_failed, "the PDF could not be written",
                    cairo_status_to_string(status));
    }
    return with_language(std::move(bytes_), language_);
}

base::Bytes with_language(base::Bytes pdf, const std::string& language) {
    const std::string_view text = base::as_text(pdf);
    const auto fail = [] { return Error(ErrorCode::document_failed, "the PDF is not as cairo writes it"); };
    const std::size_t type = text.rfind("/Type /Catalog");
    const std::size_t head = type == text.npos ? text.npos : text.rfind(" 0 obj", type);
    const std::size_t end = type == text.npos ? text.npos : text.find("\nendobj", type);
    const std::size_t trailer = text.rfind("trailer\n<<");
    const std::size_t start_xref = text.rfind("startxref\n");
    if (head == text.npos || end == text.npos || trailer == text.npos || start_xref == text.npos)
        throw fail();
    const std::size_t number_at = text.rfind('\n', head) + 1;
    const std::string number(text.substr(number_at, head - number_at));
    std::string catalog(text.substr(number_at, end - number_at));
    std::string last_trailer(text.substr(trailer, text.rfind(">>", start_xref) - trailer));
    const std::size_t offset_at = start_xref + std::string_view("startxref\n").size();
    const std::string previous(text.substr(offset_at, text.find('\n', offset_at) - offset_at));

    catalog.insert(catalog.find("/Type"),
                   "/Lang (" + language + ") /ViewerPreferences << /DisplayDocTitle true >>\n   ");
    const std::string offset = std::to_string(pdf.size());
    const std::string update =
        catalog + "\nendobj\nxref\n" + number + " 1\n" + std::string(10 - offset.size(), '0') + offset +
        " 00000 n \n" + last_trailer + "   /Prev " + previous + "\n>>\nstartxref\n" +
        std::to_string(pdf.size() + catalog.size() + std::string_view("\nendobj\n").size()) + "\n%%EOF\n";
    base::append(pdf, base::as_bytes(update));
    return pdf;
}

}  // namespace netra::document
