#include "document/phone_pages.h"

#include "document/course_words.h"
#include "document/site_page.h"

namespace netra::document {

namespace {

constexpr int index_heading = 3, page_heading = 3;

void module_card(HtmlWriter& html, const SiteEdition& edition, std::size_t at) {
    const core::Module& module = edition.course.modules[at];
    const auto item = html.open("li");
    const std::string target = edition.file(edition.module_name(at, edition.readings(at).front().status));
    const auto link = html.open("a", {{"class", "module"}, {"href", target}});
    edition.rich(index_heading).write_picture(html, module.image, "");
    const auto words = html.open("div", {{"class", "module-words"}});
    html.element("span", {{"class", "number"}},
                 words::filled(edition.say(words::module_number), std::to_string(at + 1)));
    html.element("h3", {}, module.title);
    html.element("span", {{"class", "facts"}}, module_facts(edition, at));
    if (edition.readings(at).size() > 1)
        html.element("span", {{"class", "facts"}}, edition.say(words::by_status));
}

class ModulePage {
  public:
    ModulePage(HtmlWriter& html, const SiteEdition& edition, std::size_t at, const ModuleReading& reading)
        : html_(html), edition_(edition), at_(at), reading_(reading) {}

    void write() {
        const auto main = html_.open("main", {{"id", "isi"}});
        opening();
        variants();
        if (wholly_untranslated())
            html_.element("p", {{"class", "untranslated"}}, edition_.say(words::not_translated));
        contents();
        for (std::size_t i = 0; i < reading_.pages->size(); ++i) page(i);
        onward();
    }

  private:
    const core::Module& module() const { return edition_.course.modules[at_]; }
    const std::string& say(const base::Bilingual& words) const { return edition_.say(words); }
    static std::string page_id(std::size_t page) { return "hal-" + std::to_string(page + 1); }

    base::Language language_of(std::size_t page) const {
        return edition_.language_of((*reading_.pages)[page], (*reading_.original)[page]);
    }
    // The `lang` of what stands in another language than the page; else nothing.
    std::string_view foreign(std::size_t page) const {
        const base::Language language = language_of(page);
        return language == edition_.language ? "" : words::code(language);
    }
    bool wholly_untranslated() const {
        for (std::size_t i = 0; i < reading_.pages->size(); ++i) {
            if (language_of(i) == edition_.language) return false;
        }
        return !reading_.pages->empty();
    }

    void opening() {
        const auto box = html_.open("div", {{"class", "opening"}});
        edition_.rich(page_heading).write_picture(html_, module().image, "");
        const auto words = html_.open("div");
        html_.element("p", {{"class", "number"}}, module_label(edition_, at_));
        html_.element("h1", {}, module().title);
        html_.element("p", {{"class", "facts"}}, module_facts(edition_, at_));
    }

    void variants() {
        const auto all = edition_.readings(at_);
        if (all.size() < 2) return;
        const auto nav = html_.open("nav", {{"class", "variants"}, {"aria-labelledby", "status"}});
        html_.element("p", {{"id", "status"}}, say(words::choose_status));
        const auto list = html_.open("ul");
        for (const ModuleReading& other : all) {
            const auto item = html_.open("li");
            html_.element("a",
                          {{"href", edition_.file(edition_.module_name(at_, other.status))},
                           {"aria-current", other.status == reading_.status ? "true" : ""}},
                          other.readers);
        }
    }

    void contents() {
        const auto details = html_.open("details", {{"class", "contents"}});
        html_.element("summary", {}, say(words::in_this_module));
        const auto list = html_.open("ol");
        for (std::size_t i = 0; i < reading_.pages->size(); ++i) {
            const auto item = html_.open("li");
            html_.element("a", {{"href", "#" + page_id(i)}, {"lang", foreign(i)}},
                          (*reading_.pages)[i].title);
        }
    }

    void page(std::size_t at) {
        const core::Page& page = (*reading_.pages)[at];
        const std::string title_id = page_id(at) + "-judul";
        const auto card = html_.open(
            "article",
            {{"class", "card"}, {"id", page_id(at)}, {"lang", foreign(at)}, {"aria-labelledby", title_id}});
        html_.element("p", {{"class", "count"}, {"lang", words::code(edition_.language)}},
                      words::filled(say(words::page_of), std::to_string(at + 1),
                                    std::to_string(reading_.pages->size())));
        html_.element("h2", {{"id", title_id}}, page.title);
        if (!foreign(at).empty() && !wholly_untranslated())
            html_.element("p", {{"class", "untranslated"}, {"lang", words::code(edition_.language)}},
                          say(words::not_translated));
        RichHtml rich = edition_.rich(page_heading);
        rich.language = language_of(at);
        rich.write_picture(html_, page.image, page.image_alternative);
        rich.write(html_, page.body);
    }

    void onward() {
        const auto nav = html_.open("nav", {{"class", "onward"}, {"aria-label", say(words::other_modules)}});
        if (at_ > 0) step("previous", say(words::previous), "arrow-left", at_ - 1);
        if (at_ + 1 < edition_.course.modules.size()) step("next", say(words::next), "arrow-right", at_ + 1);
        html_.element("a", {{"class", "all"}, {"href", edition_.file("index")}}, say(words::all_modules));
    }

    void step(std::string_view kind, const std::string& label, std::string_view arrow, std::size_t module) {
        const std::string target = edition_.file(edition_.module_name(module, reading_.status));
        const auto link =
            html_.open("a", {{"class", kind}, {"rel", kind == "next" ? "next" : "prev"}, {"href", target}});
        html_.own(icon(arrow));
        const auto words = html_.open("span");
        html_.element("small", {}, label);
        html_.text(edition_.course.modules[module].title);
    }

    HtmlWriter& html_;
    const SiteEdition& edition_;
    std::size_t at_;
    const ModuleReading& reading_;
};

}  // namespace

std::string phone_index(const SiteEdition& edition) {
    HtmlWriter html;
    {
        const PageFrame frame{edition.course.title, "index"};
        const SitePage page(html, edition, frame);
        page.header();
        {
            const auto main = html.open("main", {{"id", "isi"}});
            {
                const auto opening = html.open("div", {{"class", "cover"}});
                if (!edition.course.approval)
                    html.element("p", {{"class", "draft"}}, edition.say(words::draft));
                html.element("h1", {}, edition.course.title);
                html.element("p", {{"class", "facts"}}, course_facts(edition));
                html.element("p", {{"class", "lead"}}, edition.say(words::lead));
                write_scene(html);
            }
            html.element("h2", {{"class", "unseen"}}, edition.say(words::modules));
            const auto list = html.open("ol", {{"class", "modules"}});
            for (std::size_t i = 0; i < edition.course.modules.size(); ++i) module_card(html, edition, i);
        }
        page.footer();
    }
    return html.take();
}

std::string phone_module(const SiteEdition& edition, std::size_t module, const ModuleReading& reading) {
    HtmlWriter html;
    {
        const PageFrame frame{edition.course.modules[module].title + " – " + edition.course.title,
                              edition.module_name(module, reading.status)};
        const SitePage page(html, edition, frame);
        page.header();
        ModulePage(html, edition, module, reading).write();
        page.footer();
    }
    return html.take();
}

}  // namespace netra::document
