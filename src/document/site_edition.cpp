#include "document/site_edition.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "document/course_words.h"

namespace netra::document {

namespace {

using base::Language;
using core::Module;
using core::Page;
using core::Status;

constexpr std::array<Status, 5> all_statuses = {Status::pns, Status::cpns, Status::pppk,
                                                Status::pppk_part_time, Status::non_asn};

bool same_words(const Page& a, const Page& b) {
    return a.title == b.title && a.body == b.body && a.image_alternative == b.image_alternative;
}

bool same_words(const Module& a, const Module& b) {
    const auto same = [](const Page& x, const Page& y) { return same_words(x, y); };
    return a.title == b.title && std::ranges::equal(a.pages, b.pages, same) &&
           std::ranges::equal(a.page_variants, b.page_variants, [&](const auto& x, const auto& y) {
               return std::ranges::equal(x.second, y.second, same);
           });
}

// "PNS, CPNS dan PPPK"
std::string joined(const std::vector<Status>& statuses, Language language) {
    std::string text;
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        if (i > 0) text += i + 1 == statuses.size() ? words::and_word.in(language) : ", ";
        text += core::status_name(statuses[i]).in(language);
    }
    return text;
}

}  // namespace

Language SiteEdition::other() const {
    return language == Language::english ? Language::indonesian : Language::english;
}

std::string SiteEdition::file(std::string_view name, Language in) const {
    std::string path(name);
    if (in != original.language) path.append(".").append(words::code(in));
    return path + ".html";
}

std::string SiteEdition::module_name(std::size_t module, std::optional<Status> status) const {
    const std::string name = "modul-" + std::to_string(module + 1);
    const bool has_own = status && course.modules[module].page_variants.contains(*status);
    return has_own ? name + "." + status_slug(*status) : name;
}

std::vector<ModuleReading> SiteEdition::readings(std::size_t at) const {
    const Module& module = course.modules[at];
    const Module& first = original.modules[at];
    std::vector<Status> others;
    std::vector<ModuleReading> all{{&module.pages, &first.pages, std::nullopt, {}}};
    for (const Status status : all_statuses) {
        const auto own = module.page_variants.find(status);
        if (own == module.page_variants.end()) {
            others.push_back(status);
        } else {
            all.push_back({&own->second, &first.pages_for(status), status, joined({status}, language)});
        }
    }
    if (all.size() > 1) all.front().readers = joined(others, language);
    if (others.empty()) all.erase(all.begin());
    return all;
}

Language SiteEdition::language_of(const Page& page, const Page& original_page) const {
    return same_words(page, original_page) ? original.language : language;
}

SiteEdition edition_in(Language language, const SiteSource& source) {
    const core::Course& original =
        source.indonesian.language == Language::english ? source.english : source.indonesian;
    return {language, language == Language::english ? source.english : source.indonesian, original,
            is_translated(source.indonesian, source.english), source};
}

std::string status_slug(Status status) {
    std::string slug = base::fold_case(core::status_name(status).id);
    std::ranges::replace(slug, ' ', '-');
    return slug;
}

bool is_translated(const core::Course& indonesian, const core::Course& english) {
    return indonesian.title != english.title ||
           !std::ranges::equal(indonesian.modules, english.modules,
                               [](const Module& a, const Module& b) { return same_words(a, b); });
}

}  // namespace netra::document
