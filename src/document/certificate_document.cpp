#include "document/certificate_document.h"

#include <algorithm>
#include <pugixml.hpp>

#include "base/error.h"
#include "document/certificate_words.h"
#include "document/demo_overlay.h"
#include "document/paint.h"
#include "document/pdf_writer.h"
#include "document/svg_source.h"
#include "document/text_fit.h"

namespace netra::document {

namespace {

// From the units of a template's viewBox to those of the page, where it is centred as large as fits.
class Placement {
  public:
    Placement(const FilledTemplate& filled, const PdfWriter& page)
        : scale_(std::min(page.width() / filled.width, page.height() / filled.height)),
          left_((page.width() - filled.width * scale_) / 2),
          top_((page.height() - filled.height * scale_) / 2) {}

    Rect on_page(const Rect& rect) const {
        return {left_ + rect.x * scale_, top_ + rect.y * scale_, rect.width * scale_, rect.height * scale_};
    }

  private:
    double scale_;
    double left_;
    double top_;
};

// The engine's words at the foot of a design that has no place for them: with a white rim, so that they are
// read over anything.
void paint_fixed_words(const PdfWriter& page, const Words& words) {
    const bool lying = page.width() > page.height();
    pugi::xml_document document;
    pugi::xml_node root = document.append_child("svg");
    root.append_attribute("xmlns") = "http://www.w3.org/2000/svg";
    root.append_attribute("viewBox") =
        ("0 0 " + std::to_string(page.width()) + " " + std::to_string(page.height())).c_str();
    const auto add = [&](const char* id, double y, double size) {
        for (const bool rim : {true, false}) {
            pugi::xml_node text = root.append_child("text");
            text.append_attribute("x") = page.width() / 2;
            text.append_attribute("y") = y;
            text.append_attribute("font-family") = "Inter, sans-serif";
            text.append_attribute("font-size") = size;
            text.append_attribute("text-anchor") = "middle";
            text.append_attribute("data-max-width") = lying ? 915 : 590;
            text.append_attribute("fill") = rim ? "none" : "#101C2E";
            text.append_attribute("stroke") = rim ? "#FFFFFF" : "none";
            text.append_attribute("stroke-width") = 4;
            text.append_attribute("stroke-linejoin") = "round";
            text.text().set(words.at(id).c_str());
        }
    };
    add("#how-to-check", page.height() - (lying ? 97 : 94), 12);
    add("#small-print", page.height() - (lying ? 82.5 : 80), 10.7);
    fit_texts(document);
    Drawing(svg_source(document)).draw(page.context(), {0, 0, page.width(), page.height()});
}

DocumentInfo info_of(const CertificateValues& values) {
    DocumentInfo info;
    info.title = (values.demo ? "CONTOH — Sertifikat " : "Sertifikat ") + values.facts.number;
    info.author = values.demo ? "Lembaga belum dinamai" : values.organisation;
    info.subject = values.facts.course + " — " + values.event.title;
    info.keywords = values.link.url();
    info.created = values.facts.issued;
    return info;
}

}  // namespace

base::Bytes certificate_pdf(const Template& design, const CertificateValues& values) {
    const Words words = certificate_words(values, design.is_landscape());
    const FilledTemplate filled =
        design.fill(words, {values.signature.has_value(), values.logo.has_value(), values.demo});
    PdfWriter page(design.is_landscape() ? PdfWriter::Page::lying : PdfWriter::Page::upright,
                   info_of(values));
    cairo_t* context = page.context();
    const Placement placement(filled, page);

    // Under our own design's words; over a stranger's design, which could paint it out.
    if (values.demo && design.is_own()) paint_demo_watermark(context, page.width(), page.height());
    Drawing(filled.source).draw(context, {0, 0, page.width(), page.height()});
    if (values.demo && !design.is_own()) paint_demo_watermark(context, page.width(), page.height());
    if (values.demo && filled.seal) paint_demo_seal(context, placement.on_page(*filled.seal));
    if (values.demo) paint_demo_frame(context, page.width(), page.height(), "CONTOH — BUKAN SERTIFIKAT SAH");
    if (!filled.has_fixed_words) paint_fixed_words(page, words);
    if (values.logo && filled.logo) paint_logo(context, placement.on_page(*filled.logo), *values.logo);
    if (values.signature && filled.signature) {
        paint_signature(context, placement.on_page(*filled.signature), *values.signature);
    }
    paint_qr(context, placement.on_page(filled.qr), make_qr(values.link));
    return page.finish();
}

}  // namespace netra::document
