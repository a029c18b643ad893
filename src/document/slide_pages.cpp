#include "document/slide_pages.h"

#include <algorithm>

#include "document/course_words.h"
#include "document/site_page.h"

namespace netra::document {

namespace {

constexpr int slide_heading = 3;

bool is_aside(const core::Block& block) {
    return block.kind == core::BlockKind::callout;
}
bool is_post(const core::Block& block) {
    return block.kind == core::BlockKind::post;
}

class Slides {
  public:
    Slides(HtmlWriter& html, const SiteEdition& edition) : html_(html), edition_(edition) {}

    void write() {
        cover();
        for (std::size_t i = 0; i < edition_.course.modules.size(); ++i) {
            const auto readings = edition_.readings(i);
            module_title(i, readings);
            for (const ModuleReading& reading : readings) {
                for (std::size_t page = 0; page < reading.pages->size(); ++page) slide(i, reading, page);
            }
        }
        closing();
    }

  private:
    const std::string& say(const base::Bilingual& words) const { return edition_.say(words); }

    static std::string slug_of(const ModuleReading& reading) {
        return reading.status ? status_slug(*reading.status) : "umum";
    }

    void cover() {
        const auto slide = html_.open("section", {{"class", "slide title cover"}});
        write_scene(html_);
        address();
        write_mark(html_);
        if (!edition_.course.approval) html_.element("p", {{"class", "draft"}}, say(words::draft));
        html_.element("h1", {}, edition_.course.title);
        html_.element("p", {{"class", "facts"}}, course_facts(edition_));
        html_.element("p", {{"class", "keys"}}, say(words::key_help));
    }

    // For people in the hall who want to read along or later.
    void address() {
        const std::string& address = edition_.source.address;
        if (address.empty()) return;
        const auto figure = html_.open("figure", {{"class", "address"}});
        html_.lone("img", {{"src", "site/address.svg"}, {"alt", ""}, {"width", "1"}, {"height", "1"}});
        const auto caption = html_.open("figcaption");
        html_.element("strong", {}, say(words::scan));
        const std::size_t scheme = address.find("://");
        html_.element("span", {}, scheme == std::string::npos ? address : address.substr(scheme + 3));
    }

    // Where a module has pages of its own for some, its title slide offers them.
    void module_title(std::size_t at, const std::vector<ModuleReading>& readings) {
        const auto slide = html_.open(
            "section", {{"class", "slide title module"}, {"id", "modul-" + std::to_string(at + 1)}});
        edition_.rich(slide_heading).write_picture(html_, edition_.course.modules[at].image, "");
        html_.element("p", {{"class", "number"}}, module_label(edition_, at));
        html_.element("h2", {}, edition_.course.modules[at].title);
        if (readings.size() < 2) return;
        const auto nav = html_.open("nav", {{"class", "variants"}});
        for (const ModuleReading& reading : readings) {
            html_.element("a",
                          {{"href", "?status=" + slug_of(reading) + "#modul-" + std::to_string(at + 1)},
                           {"data-status", slug_of(reading)}},
                          reading.readers);
        }
    }

    // slides.js chooses by data-status; a slide that all read has none.
    void slide(std::size_t at, const ModuleReading& reading, std::size_t index) {
        const core::Page& page = (*reading.pages)[index];
        const base::Language language = edition_.language_of(page, (*reading.original)[index]);
        const bool marked = !reading.readers.empty();
        const auto slide =
            html_.open("section", {{"class", "slide"},
                                   {"lang", language == edition_.language ? "" : words::code(language)},
                                   {"data-module", marked ? std::to_string(at + 1) : ""},
                                   {"data-status", marked ? slug_of(reading) : ""}});
        kicker(at, reading);
        html_.element("h3", {}, page.title);
        RichHtml rich = edition_.rich(slide_heading + 1);
        rich.language = language;
        core::RichText running, posts, asides;
        for (const core::Block& block : page.body) {
            (is_aside(block)                        ? asides
             : is_post(block) && page.image.empty() ? posts
                                                    : running)
                .push_back(block);
        }
        {
            const auto body = html_.open("div", {{"class", "body"}});
            {
                const auto words = html_.open("div", {{"class", "words"}});
                rich.write(html_, running);
            }
            rich.write(html_, posts);
            rich.write_picture(html_, page.image, page.image_alternative);
        }
        if (asides.empty()) return;
        const auto foot = html_.open("div", {{"class", "asides"}});
        rich.write(html_, asides);
    }

    void kicker(std::size_t at, const ModuleReading& reading) {
        const auto line = html_.open("p", {{"class", "kicker"}, {"lang", words::code(edition_.language)}});
        html_.element("span", {},
                      words::filled(say(words::module_number), std::to_string(at + 1)) + " · " +
                          edition_.course.modules[at].title);
        if (!reading.readers.empty())
            html_.element("span", {{"class", "readers"}},
                          words::filled(say(words::for_status), reading.readers));
    }

    void closing() {
        const auto slide = html_.open("section", {{"class", "slide title end"}});
        address();
        write_mark(html_);
        html_.element("h2", {}, say(words::the_end));
        html_.element("p", {{"class", "facts"}}, say(words::the_end_steps));
    }

    HtmlWriter& html_;
    const SiteEdition& edition_;
};

// Shown by slides.js; the page without scripts is a long sheet of slides.
void controls(HtmlWriter& html, const SiteEdition& edition) {
    const auto nav = html.open("nav", {{"class", "controls"},
                                       {"hidden", HtmlWriter::present},
                                       {"aria-label", edition.say(words::slides_label)}});
    const auto button = [&](std::string_view id, const base::Bilingual& label, std::string_view picture) {
        const auto element = html.open("button", {{"type", "button"},
                                                  {"id", id},
                                                  {"aria-label", edition.say(label)},
                                                  {"title", edition.say(label)}});
        html.own(icon(picture));
    };
    {
        const auto back = html.open("a", {{"href", edition.file("index")},
                                          {"aria-label", edition.say(words::to_phones)},
                                          {"title", edition.say(words::to_phones)}});
        html.own(icon("phone"));
    }
    button("layar-penuh", words::full_screen, "monitor");
    button("kembali", words::slide_back, "arrow-left");
    html.element("output", {{"id", "nomor"}, {"aria-live", "polite"}}, "");
    button("lanjut", words::slide_forward, "arrow-right");
}

}  // namespace

std::string slideshow(const SiteEdition& edition) {
    HtmlWriter html;
    {
        const PageFrame frame{words::slides_label.in(edition.language) + " – " + edition.course.title,
                              "tayangan", true};
        const SitePage page(html, edition, frame);
        {
            const auto main = html.open("main", {{"id", "isi"}});
            Slides(html, edition).write();
        }
        controls(html, edition);
    }
    return html.take();
}

}  // namespace netra::document
