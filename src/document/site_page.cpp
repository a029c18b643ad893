#include "document/site_page.h"

#include "core/date.h"
#include "document/course_words.h"

namespace netra::document {

namespace {

// Nothing from elsewhere, nothing inline. (What a worker fetches falls under connect-src of its own.)
constexpr std::string_view policy =
    "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; worker-src 'self'; "
    "manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

}  // namespace

SitePage::SitePage(HtmlWriter& html, const SiteEdition& edition, const PageFrame& frame)
    : html_(html), edition_(edition), frame_(frame) {
    html_.own("<!doctype html>\n<html lang=\"" + std::string(words::code(edition_.language)) + "\">\n");
    head();
    html_.own("<body>\n");
    html_.own(icon_symbols(edition_.source.icons));
    if (!frame_.slides) html_.element("a", {{"class", "skip"}, {"href", "#isi"}}, edition_.say(words::skip));
}

SitePage::~SitePage() {
    html_.own("</body>\n</html>\n");
}

void SitePage::head() const {
    const auto head = html_.open("head");
    html_.lone("meta", {{"charset", "utf-8"}});
    html_.lone("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy}});
    html_.lone("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    html_.lone("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
    html_.lone("meta", {{"name", "theme-color"}, {"content", "#123E63"}});
    html_.element("title", {}, frame_.title);
    html_.lone("link", {{"rel", "icon"}, {"href", "site/mark.svg"}, {"type", "image/svg+xml"}});
    html_.lone("link",
               {{"rel", "stylesheet"}, {"href", frame_.slides ? "site/slides.css" : "site/pages.css"}});
    html_.element("script", {{"src", "site/offline.js"}, {"defer", HtmlWriter::present}}, "");
    if (frame_.slides)
        html_.element("script", {{"src", "site/slides.js"}, {"defer", HtmlWriter::present}}, "");
}

void SitePage::language_links() const {
    if (!edition_.has_other) return;
    const auto nav =
        html_.open("nav", {{"class", "languages"}, {"aria-label", edition_.say(words::languages)}});
    for (const base::Language language : {base::Language::indonesian, base::Language::english}) {
        const std::string_view code = words::code(language);
        const bool here = language == edition_.language;
        const std::string label =
            language == base::Language::english ? "EN, English" : "ID, Bahasa Indonesia";
        html_.element("a",
                      {{"href", edition_.file(frame_.name, language)},
                       {"lang", code},
                       {"hreflang", code},
                       {"aria-label", label},
                       {"aria-current", here ? "true" : ""}},
                      language == base::Language::english ? "EN" : "ID");
    }
}

void SitePage::header() const {
    const auto header = html_.open("header", {{"class", "top"}});
    {
        const auto home = html_.open("a", {{"class", "home"}, {"href", edition_.file("index")}});
        write_mark(html_);
        html_.element("span", {}, edition_.course.title);
    }
    language_links();
}

void SitePage::footer() const {
    const core::Course& course = edition_.course;
    const auto footer = html_.open("footer");
    html_.element("p", {{"class", "kiosk"}}, edition_.say(words::at_the_kiosk));
    {
        const auto saved = html_.open("p", {{"id", "tersimpan"}, {"hidden", HtmlWriter::present}});
        html_.own(icon("save"));
        html_.text(edition_.say(words::saved_here));
    }
    {
        const auto slides = html_.open("a", {{"class", "slides-link"}, {"href", edition_.file("tayangan")}});
        html_.own(icon("monitor"));
        html_.text(edition_.say(words::open_slides));
    }
    std::string state = words::filled(edition_.say(words::version), course.version);
    if (course.approval) {
        const core::Approval& approval = *course.approval;
        const auto date = core::parse_date(approval.date);
        state += " · " + words::filled(edition_.say(words::approved), approval.by_position,
                                       date ? core::format_date(*date, edition_.language) : approval.date);
    } else {
        state += " · " + edition_.say(words::draft);
    }
    html_.element("p", {{"class", "version"}}, state);
}

void write_mark(HtmlWriter& html) {
    html.lone("img",
              {{"class", "mark"}, {"src", "site/mark.svg"}, {"alt", ""}, {"width", "40"}, {"height", "40"}});
}

void write_scene(HtmlWriter& html) {
    html.lone(
        "img",
        {{"class", "scene"}, {"src", "site/scene.svg"}, {"alt", ""}, {"width", "1264"}, {"height", "992"}});
}

std::string module_label(const SiteEdition& edition, std::size_t module) {
    return words::filled(edition.say(words::module_of), std::to_string(module + 1),
                         std::to_string(edition.course.modules.size()));
}

std::string module_facts(const SiteEdition& edition, std::size_t at) {
    const core::Module& module = edition.course.modules[at];
    const std::string pages = std::to_string(edition.readings(at).front().pages->size());
    if (module.minutes == 0) return words::filled(edition.say(words::pages_only), pages);
    return words::filled(edition.say(words::module_pages), std::to_string(module.minutes), pages);
}

std::string course_facts(const SiteEdition& edition) {
    int minutes = 0;
    for (const core::Module& module : edition.course.modules) minutes += module.minutes;
    const std::string modules = std::to_string(edition.course.modules.size());
    if (minutes == 0) return words::filled(edition.say(words::course_facts_only), modules);
    return words::filled(edition.say(words::course_facts), modules, std::to_string(minutes));
}

}  // namespace netra::document
