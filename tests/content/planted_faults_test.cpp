// The shipped course with forty faults planted, one of each kind: each is named with its place and a hint, in
// one reading.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "content/course_reader.h"
#include "sample_course.h"

using namespace netra;

namespace {

namespace fs = std::filesystem;

struct Fault {
    std::string file;
    std::string from;  // its first occurrence is replaced; empty: `to` is added at the end
    std::string to;
    std::string mark;     // of `to`: the fault is reported at its line
    std::string message;  // part of what is said, in English
    bool warning = false;
};

// A question of its own, so that one fault does not hide another.
Fault question(const std::string& text, const std::string& mark, const std::string& message,
               bool warning = false) {
    return {"questions/7-rusak.gift", "", text + "\n\n", mark, message, warning};
}

std::string words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += "kata ";
    return text;
}

std::vector<Fault> course_faults() {
    const std::string course = "course.toml";
    return {
        {course, "retries = 2\n", "retries = 2\nwarna = \"biru\"\n", "warna", "unknown key: warna"},
        {course, "quiz_pass_mark = 80", "quiz_pass_mark = \"80\"", "quiz_pass_mark", "must be"},
        {course, "image = \"images/modules/6-cegah-lapor-ikrar.svg\"", "image = \"images/modules/tiada.svg\"",
         "images/modules/tiada.svg", "file not found: images/modules/tiada.svg"},
        {course, "module = \"sanksi-penanganan\", count = 1", "module = \"sanksi-lama\", count = 1",
         "sanksi-lama", "unknown module: sanksi-lama"},
        {course, "module = \"media-sosial\", count = 1", "module = \"media-sosial\", count = 400", "400", ""},
        {"course.en.toml", "id = \"media-sosial\"", "id = \"media\"", "media", "unknown module: media"},
    };
}

std::vector<Fault> page_faults() {
    const std::string one = "modules/1-mengapa-netral.md", two = "modules/2-empat-indikator.md",
                      three = "modules/3-bentuk-pelanggaran.md", four = "modules/4-media-sosial.md",
                      six = "modules/6-cegah-lapor-ikrar.md", picture = "![Gambar](images/pages/kapan.svg)";
    const auto page = [](const std::string& file, const std::string& text, const std::string& mark,
                         const std::string& message, bool warning = false) {
        return Fault{file, "", "\n---\n\n" + text + "\n", mark, message, warning};
    };
    return {
        {one, "images/pages/siapa-asn.svg", "images/pages/tiada.svg", "tiada",
         "file not found: images/pages/tiada.svg"},
        page(one, "# Dua judul\n\nIsi.\n\n# Judul kedua", "# Judul kedua", "a second title on one page"),
        page(one, "# Panjang\n\n" + words(130), "# Panjang", "this page has 130 words"),
        page(one, "# Tanpa teks\n\nIsi.\n\n![](images/pages/kapan.svg)", "![](", "without alternative text"),
        page(two, "# Kotak\n\nIsi.\n\n> [!CATATAN]\n> Isi.", "[!CATATAN]", "callout"),
        page(two, "# Mentah\n\nIsi <b>tebal</b>.", "<b>", "raw HTML is not used"),
        page(two, "# Kode\n\nIsi.\n\n```python\nx\n```", "```python", "a code block other than post"),
        page(two, "# Jauh\n\nIsi.\n\n![Jauh](https://contoh.example/a.png)", "https",
             "leaves the course's folder"),
        page(three, "# Dua gambar\n\nIsi.\n\n" + picture + "\n\n![Dua](images/pages/foto.svg)", "![Dua]",
             "a second picture on one page"),
        page(three, "# Aksara\n\nAksara \u1B05 ini.", "Aksara \u1B05", "not in the kiosk's font", true),
        page(three, "Tanpa judul di awal.", "Tanpa judul", "does not begin with its title"),
        page(three, "# " + words(16) + "\n\nIsi.", "# kata", "more than 70 characters", true),
        page(three, "# Kosong", "# Kosong", "without content"),
        page(four, "# Anonim\n\nIsi.\n\n```post\ntext: Halo\n```", "text: Halo", "post without author"),
        page(four, "# Suka\n\nIsi.\n\n```post\nauthor: A Contoh\ntext: B\nlikes: banyak\n```",
             "likes: banyak", "likes must be a whole number"),
        page(four, "# Ulang\n\nIsi.\n\n```post\nauthor: A Contoh\nauthor: B Contoh\ntext: C\n```",
             "author: B", "author twice"),
        page(six, "# Terbuka\n\nIsi.\n\n```post\nauthor: A Contoh\ntext: B", "```post",
             "this block is not closed"),
        {"modules/5-sanksi-penanganan.non-asn.md", "", "\xff", "\xff", "not UTF-8 text"},
    };
}

std::vector<Fault> question_faults() {
    const std::string id = "// [id:rusak-", easy = "] [tag:mudah]\n";
    return {
        question("$CATEGORY: mengapa-netral\n\n" + id + "01" + easy + "::Satu::Pilih … {\n~satu#a\n~dua#b\n}",
                 "~satu", "no answer is right"),
        question(id + "02" + easy + "::Dua::Pilih … {\n~%80%satu#a\n~%70%dua#b\n~%-50%tiga#c\n}", "~%80%",
                 "100"),
        question(id + "03" + easy +
                     "::Tiga::Pilih … {=a#x ~b#y}\n\n// [id:rusak-03] [tag:sulit]\n"
                     "::Lagi::Pilih … {=a#x ~b#y}",
                 "::Lagi", "rusak-03"),
        question(id + "04" + easy + "::Empat::Pilih … {=a#x ~#y}", "~#y", "an empty answer"),
        question(id + "05" + easy + "::Lima::Pasangkan … {\n=a -> b\n=c d\n=e -> f\n}", "=c d",
                 "a pair without ->"),
        question(id + "06" + easy + "::Enam::Pilih … {=a#x ~%150%b#y}", "~%150%", "-100 to 100"),
        question(id + "07" + easy + "::Tujuh::{=a#x ~b#y}", "::Tujuh", "a question without text"),
        question("// [id:rusak-08] [tag:mudah] [tag:status:honorer]\n::Delapan::Pilih … {=a#x ~b#y}",
                 "honorer", "unknown status: honorer"),
        question("// [id:rusak-09] [id:rusak-9] [tag:mudah]\n::Sembilan::Pilih … {=a#x ~b#y}", "[id:rusak-9]",
                 "two [id:]"),
        question(id + "10" + easy + "::Sepuluh::Jelaskan netralitas. {}", "::Sepuluh", "without choices",
                 true),
        question("// [id:rusak 11] [tag:mudah]\n::Sebelas::Pilih … {=a#x ~b#y}", "::Sebelas", "id"),
        question(id + "12" + easy +
                     "::Dua belas::[markdown]Pilih …\n```post\nauthor: A Contoh\ntext: B\n"
                     "image: images/posts/tiada.svg\n```\n{=a#x ~b#y}",
                 "image: images/posts/tiada.svg", "file not found: images/posts/tiada.svg"),
        question(id + "13" + easy + "::Tiga belas Pilih … {=a#x ~b#y}", "::Tiga belas",
                 "title is not closed"),
        question("::Tanpa tanda::Pilih … {=a#x ~b#y}", "::Tanpa tanda", "without [id:…]", true),
        question(id + "14" + easy + "::Empat belas::Pilih } … {=a#x ~b#y}", "::Empat belas", "} without {"),
        question("$CATEGORY: modul-tiada\n\n" + id + "15" + easy + "::Lima belas::Pilih … {=a#x ~b#y}",
                 "::Lima belas", "unknown module: modul-tiada"),
        question("$CATEGORY: mengapa-netral\n\n" + id + "16" + easy + "::Enam belas::Pilih … {=a#x ~b#y",
                 "::Enam belas", "is not closed"),
    };
}

std::vector<Fault> other_faults() {
    return {
        {"pact/pakta.md", "1. Saya", "2. Saya", "2. Saya", "clause numbers out of order"},
        {"pact/pakta.non-asn.md", "{pemilihan}", "{pemilu}", "{pemilu}", "unknown placeholder"},
        {"pact/pakta.non-asn.en.md", "version: 1.0", "version: 1.1", "",
         "version or number of clauses differ from the original"},
        {"images/pages/titik-rawan.svg", "<svg", "<script/><svg", "", "not SVG"},
        {"images/pages/lebih.svg", "", netra::test::small_svg, "", "this file is not used", true},
    };
}

std::vector<Fault> all_faults() {
    std::vector<Fault> all;
    for (const auto& some : {course_faults(), page_faults(), question_faults(), other_faults()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

void plant(const test::TemporaryFolder& folder, const Fault& fault) {
    if (!fault.from.empty()) return folder.replace(fault.file, fault.from, fault.to);
    const bool there = fs::exists(folder.path() / fault.file);
    folder.write(fault.file, (there ? folder.read(fault.file) : "") + fault.to);
}

int line_of(const std::string& text, const std::string& mark) {
    const std::size_t at = text.find(mark);
    REQUIRE(at != std::string::npos);
    return static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n')) +
           1;
}

}  // namespace

TEST_CASE("forty planted faults are all named with place and hint in one reading") {
    test::TemporaryFolder folder;
    fs::copy(fs::path(NETRA_SOURCE_DIR) / "content" / "netralitas-asn", folder.path(),
             fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    const std::vector<Fault> faults = all_faults();
    CHECK(faults.size() >= 40);
    for (const Fault& fault : faults) plant(folder, fault);
    const auto reading = content::read_course(folder.path(), base::Language::indonesian,
                                              [](char32_t character) { return character < 0x1B00; });
    for (const Fault& fault : faults) {
        const auto here = [&](const base::Diagnostic& said) {
            return said.file == fault.file && said.message.en.find(fault.message) != std::string::npos;
        };
        std::string said;
        for (const base::Diagnostic& d : reading.diagnostics) {
            if (d.file == fault.file) said += base::describe(d, base::Language::english) + "\n";
        }
        CAPTURE(fault.file);
        CAPTURE(fault.message);
        CAPTURE(fault.mark);
        CAPTURE(said);
        const int line = fault.mark.empty() ? 0 : line_of(folder.read(fault.file), fault.mark);
        const auto found = std::ranges::find_if(reading.diagnostics, [&](const base::Diagnostic& d) {
            return here(d) && (line == 0 || d.line == line);
        });
        CAPTURE(line);
        CHECK(found != reading.diagnostics.end());
        if (found == reading.diagnostics.end()) continue;
        CHECK((found->severity == base::Severity::warning) == fault.warning);
        CHECK((line == 0 || found->column > 0));
        CHECK_FALSE(found->hint.en.empty());
        CHECK_FALSE(found->message.id.empty());
    }
}
