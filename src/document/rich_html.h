// A course's formatted text as HTML: paragraphs, lists, headings, callouts, pictures, drawn posts, tables.
#pragma once
#include <map>
#include <set>
#include <string>

#include "base/language.h"
#include "core/course.h"
#include "core/rich_text.h"
#include "document/html_writer.h"

namespace netra::document {

// A picture where a page finds it.
struct SitePicture {
    std::string address;  // relative to the page
    int width = 0;        // pixels or units of the drawing; only their ratio matters
    int height = 0;
};

// By path within the course.
using SitePictures = std::map<std::string, SitePicture>;

struct RichHtml {
    base::Language language = base::Language::indonesian;
    const SitePictures& pictures;
    int heading = 3;  // the element of a first-level heading within the text, 2..6

    // Pictures that are not among `pictures` are left out.
    void write(HtmlWriter& html, const core::RichText& text) const;
    void write_spans(HtmlWriter& html, const core::Spans& spans) const;
    // `alternative` is empty for a picture that only adorns.
    void write_picture(HtmlWriter& html, const std::string& path, const std::string& alternative) const;
};

// The icon of this name, drawn in the colour of the text around it: a reference to a symbol of the page's own
// (`icon_symbols`), which is hidden from screen readers.
std::string icon(std::string_view name);

// The icons that pages refer to, by their names in assets/icons.
const std::set<std::string>& icon_names();
// Their drawings once for a page. `drawings`: name -> SVG source.
std::string icon_symbols(const std::map<std::string, std::string>& drawings);

// The paths of all pictures that the course's modules show, of every status.
std::set<std::string> pictures_shown(const core::Course& course);

}  // namespace netra::document
