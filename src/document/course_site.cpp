#include "document/course_site.h"

#include <algorithm>

#include "document/phone_pages.h"
#include "document/site_edition.h"
#include "document/slide_pages.h"

namespace netra::document {

std::vector<base::Language> site_languages(const SiteSource& source) {
    const SiteEdition first = edition_in(source.indonesian.language, source);
    if (!first.has_other) return {first.language};
    return {first.language, first.other()};
}

std::vector<SiteFile> course_site(const SiteSource& source) {
    std::vector<SiteFile> files;
    for (const base::Language language : site_languages(source)) {
        const SiteEdition edition = edition_in(language, source);
        files.push_back({edition.file("index"), phone_index(edition)});
        files.push_back({edition.file("tayangan"), slideshow(edition)});
        for (std::size_t i = 0; i < edition.course.modules.size(); ++i) {
            for (const ModuleReading& reading : edition.readings(i)) {
                files.push_back({edition.file(edition.module_name(i, reading.status)),
                                 phone_module(edition, i, reading)});
            }
        }
    }
    std::ranges::sort(files, {}, &SiteFile::path);
    return files;
}

}  // namespace netra::document
