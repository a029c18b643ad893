#include "document/course_site.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <regex>
#include <set>

namespace document = netra::document;
using namespace netra;
using document::SiteFile;

namespace {

// What would run if it were taken for markup.
const std::string hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

core::Block paragraph(const std::string& text) {
    core::Block block;
    block.spans = {{text, false, false, {}}};
    return block;
}

core::Page page(const std::string& title, const std::string& text) {
    return {title, {paragraph(text)}, "gambar.svg", "Kata " + title};
}

core::Course course() {
    core::Course made;
    made.id = "contoh";
    made.version = "1.2";
    made.title = "Kursus Contoh";
    made.modules = {
        {"a", "Modul A", "gambar.svg", 4, {page("Satu", "Kata satu"), page("Dua", "Kata dua")}, {}},
        {"b", "Modul B", "gambar.svg", 5, {page("Bagi PNS", "Kata pns")}, {}}};
    made.modules[1].page_variants[core::Status::pppk] = {page("Bagi kontrak", "Kata pppk")};
    made.modules[1].page_variants[core::Status::pppk_part_time] = {page("Bagi paruh", "Kata paruh")};
    return made;
}

core::Course in_english() {
    core::Course english = course();
    english.title = "Sample Course";
    english.modules[0].title = "Module A";
    english.modules[0].pages[0] = page("One", "Word one");
    return english;
}

std::vector<SiteFile> site_of(const core::Course& indonesian, const core::Course& english) {
    std::map<std::string, std::string> icons;
    for (const std::string& name : document::icon_names()) icons[name] = "<svg><path d=\"M0 0\"/></svg>";
    return document::course_site({indonesian, english, {{"gambar.svg", {"images/1.svg", 4, 3}}}, icons, {}});
}

std::set<std::string> paths(const std::vector<SiteFile>& files) {
    std::set<std::string> all;
    for (const SiteFile& file : files) all.insert(file.path);
    return all;
}

std::string text_of(const std::vector<SiteFile>& files, const std::string& path) {
    const auto found = std::ranges::find(files, path, &SiteFile::path);
    REQUIRE_MESSAGE(found != files.end(), "no file ", path);
    return found->text;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

bool holds(const std::string& text, const std::string& part) {
    return count(text, part) > 0;
}

std::vector<std::string> addresses(const std::string& html) {
    static const std::regex address("(?:href|src)=\"([^\"]*)\"");
    std::vector<std::string> all;
    for (std::sregex_iterator at(html.begin(), html.end(), address), end; at != end; ++at)
        all.push_back((*at)[1]);
    return all;
}

}  // namespace

TEST_CASE(
    "a course in one language has a first page, a slideshow and a page for each module and its readers") {
    CHECK(paths(site_of(course(), course())) ==
          std::set<std::string>{"index.html", "modul-1.html", "modul-2.html", "modul-2.pppk-paruh-waktu.html",
                                "modul-2.pppk.html", "tayangan.html"});
}

TEST_CASE("a translated course has every page in both languages, and each leads to its other") {
    const auto files = site_of(course(), in_english());
    CHECK(files.size() == 12);
    CHECK(holds(text_of(files, "modul-2.pppk.html"), "href=\"modul-2.pppk.en.html\" lang=\"en\""));
    CHECK(holds(text_of(files, "modul-2.pppk.en.html"), "href=\"modul-2.pppk.html\" lang=\"id\""));
    CHECK_FALSE(holds(text_of(site_of(course(), course()), "index.html"), "class=\"languages\""));
}

TEST_CASE("a course that was written in English has its Indonesian beside it") {
    core::Course indonesian = course(), english = in_english();
    indonesian.language = english.language = base::Language::english;
    const auto files = site_of(indonesian, english);
    CHECK(holds(text_of(files, "index.html"), "<html lang=\"en\">"));
    CHECK(holds(text_of(files, "index.id.html"), "<html lang=\"id\">"));
}

TEST_CASE("what was not translated says so and names its language") {
    const auto files = site_of(course(), in_english());
    const std::string first = text_of(files, "modul-1.en.html");
    CHECK(holds(first, "<article class=\"card\" id=\"hal-1\" aria-labelledby"));
    CHECK(holds(first, "<article class=\"card\" id=\"hal-2\" lang=\"id\""));
    CHECK(count(first, "This part is in Indonesian only.") == 1);
    const std::string whole = text_of(files, "modul-2.en.html");
    CHECK(count(whole, "This part is in Indonesian only.") == 1);
    CHECK_FALSE(holds(text_of(files, "modul-1.html"), "class=\"untranslated\""));
}

TEST_CASE("every page allows nothing from elsewhere and nothing inline") {
    for (const SiteFile& file : site_of(course(), in_english())) {
        CAPTURE(file.path);
        CHECK(holds(file.text, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "));
        CHECK_FALSE(holds(file.text, "unsafe"));
        CHECK_FALSE(holds(file.text, "style=\""));
        CHECK_FALSE(holds(file.text, "<style"));
        CHECK_FALSE(std::regex_search(file.text, std::regex("<script(?! src=\")")));
        CHECK_FALSE(std::regex_search(file.text, std::regex("<[^>]* on[a-z]+=")));
        CHECK(count(file.text, "<h1") == 1);
    }
}

TEST_CASE("every link within the site leads to a page or a part that is there, by a relative path") {
    const auto files = site_of(course(), in_english());
    const auto known = paths(files);
    for (const SiteFile& file : files) {
        for (const std::string& address : addresses(file.text)) {
            CAPTURE(file.path);
            CAPTURE(address);
            CHECK_FALSE(holds(address, ":"));
            CHECK_FALSE(address.starts_with("/"));
            const std::string page = address.substr(0, address.find_first_of("?#"));
            const bool shared = page.starts_with("site/") || page == "images/1.svg";
            CHECK((page.empty() || shared || known.contains(page)));
            const std::size_t mark = address.find('#');
            if (mark != std::string::npos && page.empty())
                CHECK(holds(file.text, "id=\"" + address.substr(mark + 1) + "\""));
        }
    }
}

TEST_CASE("those of a status find their pages by a switch, and go on to the next module of theirs") {
    core::Course with_two = course();
    with_two.modules[0].page_variants[core::Status::pppk] = {page("Lain", "Kata lain")};
    const auto files = site_of(with_two, with_two);
    const std::string page = text_of(files, "modul-2.pppk.html");
    CHECK(holds(page, "<a href=\"modul-2.html\">PNS, CPNS dan Non-ASN</a>"));
    CHECK(holds(page, "<a href=\"modul-2.pppk.html\" aria-current=\"true\">PPPK</a>"));
    CHECK(holds(page, "Kata pppk"));
    CHECK_FALSE(holds(page, "Kata pns"));
    CHECK(holds(page, "href=\"modul-1.pppk.html\""));
    CHECK(holds(text_of(files, "modul-2.html"), "href=\"modul-1.html\""));
    CHECK(holds(text_of(files, "modul-2.pppk-paruh-waktu.html"), "href=\"modul-1.html\""));
}

TEST_CASE("the slideshow has a title slide a module and a slide a page of every status") {
    const std::string show = text_of(site_of(course(), course()), "tayangan.html");
    CHECK(count(show, "<section ") == 1 + 2 + 2 + 3 + 1);
    CHECK(count(show, "data-status=\"umum\">") == 2);  // the slide and the choice of it
    CHECK(holds(show, "<section class=\"slide\" data-module=\"2\" data-status=\"pppk\">"));
    CHECK(holds(show, "Bagi PPPK paruh waktu"));
}

TEST_CASE("the slideshow shows where phones find the course when it is told so") {
    std::map<std::string, std::string> icons;
    const core::Course words = course();
    document::SiteSource source{words, words, {}, icons, "https://contoh.go.id/<kursus>"};
    const std::string show = text_of(document::course_site(source), "tayangan.html");
    CHECK(count(show, "src=\"site/address.svg\"") == 2);
    CHECK(count(show, "<span>contoh.go.id/&lt;kursus&gt;</span>") == 2);
    source.address = "";
    CHECK_FALSE(holds(text_of(document::course_site(source), "tayangan.html"), "address"));
}

TEST_CASE("a course without approval is called a draft, one with it names who approved it") {
    const auto drafts = site_of(course(), course());
    CHECK(holds(text_of(drafts, "index.html"), "Materi draf"));
    CHECK(holds(text_of(drafts, "modul-1.html"), "Materi draf"));
    CHECK(holds(text_of(drafts, "tayangan.html"), "Materi draf"));
    core::Course approved = course();
    approved.approval = {"Kepala Badan <Contoh>", "800/1", "2026-11-20", "2027-11-20"};
    const auto files = site_of(approved, approved);
    for (const SiteFile& file : files) CHECK_FALSE(holds(file.text, "Materi draf"));
    CHECK(holds(text_of(files, "modul-1.html"), "Disetujui: Kepala Badan &lt;Contoh&gt;, 20 November 2026"));
}

TEST_CASE("nothing an author writes becomes markup") {
    core::Course bad = course();
    bad.title = bad.version = hostile;
    bad.approval = {hostile, hostile, hostile, hostile};
    for (core::Module& module : bad.modules) {
        module.title = hostile;
        for (core::Page& page : module.pages) {
            page = {hostile, {paragraph(hostile)}, "gambar.svg", hostile};
            core::Block post, box;
            post.kind = core::BlockKind::post;
            post.post = {hostile, hostile, hostile, hostile, 1};
            box.kind = core::BlockKind::callout;
            box.title = hostile;
            box.children = {paragraph(hostile)};
            page.body.push_back(post);
            page.body.push_back(box);
        }
    }
    for (const SiteFile& file : site_of(bad, bad)) {
        CAPTURE(file.path);
        CHECK_FALSE(holds(file.text, "<script>"));
        CHECK_FALSE(holds(file.text, "<img src=x"));
        const std::string without_values = std::regex_replace(file.text, std::regex("=\"[^\"<>]*\""), "");
        CHECK_FALSE(std::regex_search(without_values, std::regex("<[^>]*onerror")));
    }
}

TEST_CASE("the same course gives the same bytes") {
    const auto first = site_of(course(), in_english()), second = site_of(course(), in_english());
    CHECK(std::ranges::equal(first, second, [](const SiteFile& a, const SiteFile& b) {
        return a.path == b.path && a.text == b.text;
    }));
}

TEST_CASE("the pictures of every module, page, post and status are wanted, each once") {
    core::Course many = course();
    core::Block post, box, inner;
    post.kind = core::BlockKind::post;
    post.post.image = "unggahan.svg";
    inner.kind = core::BlockKind::image;
    inner.image = "dalam.png";
    box.children = {inner};
    many.modules[1].page_variants[core::Status::pppk][0].body = {post, box};
    CHECK(document::pictures_shown(many) == std::set<std::string>{"dalam.png", "gambar.svg", "unggahan.svg"});
}
