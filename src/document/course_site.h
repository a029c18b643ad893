// A course as a folder of static pages: for phones a first page and one a module, and a slideshow for the
// hall. Plain pages with relative links, readable without scripts; what a course leaves out of them are its
// questions, tests and pact, which belong to the kiosk.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "base/language.h"
#include "core/course.h"
#include "document/rich_html.h"

namespace netra::document {

// All outlive the writing.
struct SiteSource {
    const core::Course& indonesian;
    const core::Course& english;
    SitePictures pictures;
    std::map<std::string, std::string> icons;  // icon_names() -> SVG source
    std::string address;                       // where phones will find it, for the slideshow; may be empty
};

struct SiteFile {
    std::string path;  // "modul-5.pppk.html": in the folder itself, of a-z 0-9 . -
    std::string text;
};

// The languages that the course has words in, the one it was written in first.
std::vector<base::Language> site_languages(const SiteSource& source);

// Every page, sorted by path; the same source gives the same bytes. The pages refer to site/pages.css,
// site/slides.css, site/slides.js, site/offline.js, site/mark.svg, site/scene.svg and, with
// an address, site/address.svg, its QR code.
std::vector<SiteFile> course_site(const SiteSource& source);

}  // namespace netra::document
