// What every page of a course's site has around its content.
#pragma once
#include <string>

#include "document/html_writer.h"
#include "document/site_edition.h"

namespace netra::document {

struct PageFrame {
    std::string title;    // of the browser's tab
    std::string name;     // of the file without language and ending, for the link to the other language
    bool slides = false;  // the slideshow, else a page for phones
};

// Opens the page down to <body> when made, ends it when it goes.
class SitePage {
  public:
    SitePage(HtmlWriter& html, const SiteEdition& edition, const PageFrame& frame);
    ~SitePage();
    SitePage(const SitePage&) = delete;
    SitePage& operator=(const SitePage&) = delete;

    void header() const;  // the course's mark and the languages
    void footer() const;  // what is at the kiosk, the version, who approved it

  private:
    void head() const;
    void language_links() const;

    HtmlWriter& html_;
    const SiteEdition& edition_;
    const PageFrame& frame_;
};

// The program's own pictures, which say nothing to those who cannot see them: its mark.
void write_mark(HtmlWriter& html);
// The scene of the kiosk's attract screen.
void write_scene(HtmlWriter& html);

// "Modul 2 dari 6"
std::string module_label(const SiteEdition& edition, std::size_t module);
// "4 menit · 7 halaman"
std::string module_facts(const SiteEdition& edition, std::size_t module);
// "6 modul · sekitar 27 menit"
std::string course_facts(const SiteEdition& edition);

}  // namespace netra::document
