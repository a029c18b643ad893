// The course's pages in one language: what each page of the site needs to know of the whole.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/course.h"
#include "document/course_site.h"
#include "document/html_writer.h"

namespace netra::document {

// The pages of a module that those of some statuses read.
struct ModuleReading {
    const std::vector<core::Page>* pages;
    const std::vector<core::Page>* original;  // the same in the language that the course was written in
    std::optional<core::Status> status;       // nothing: all that have no pages of their own
    std::string readers;                      // "PNS dan CPNS"; empty when everybody reads these
};

struct SiteEdition {
    base::Language language;
    const core::Course& course;
    const core::Course& original;
    bool has_other;  // the site is written in the other language too
    const SiteSource& source;

    const std::string& say(const base::Bilingual& words) const { return words.in(language); }
    base::Language other() const;
    RichHtml rich(int heading) const { return {language, source.pictures, heading}; }

    // "index", "en" -> "index.en.html"; the language of the course itself has no mark.
    std::string file(std::string_view name, base::Language in) const;
    std::string file(std::string_view name) const { return file(name, language); }
    // "modul-5.pppk" for place 4; "modul-5" where the module has no pages of that status.
    std::string module_name(std::size_t module, std::optional<core::Status> status) const;

    // In the order of statuses, what most read first.
    std::vector<ModuleReading> readings(std::size_t module) const;
    // The language that a page's words are in: where it was not translated, the original's.
    base::Language language_of(const core::Page& page, const core::Page& original_page) const;
};

SiteEdition edition_in(base::Language language, const SiteSource& source);

// "pppk-paruh-waktu": a status in a file's name.
std::string status_slug(core::Status status);

// Whether any word of the course differs between its languages.
bool is_translated(const core::Course& indonesian, const core::Course& english);

}  // namespace netra::document
