// What a trainer with Notepad, Word and Excel gets wrong, and what the check says: the cause, once, in words
// that mend it.
#include <doctest/doctest.h>

#include <string>

#include "content/course_glance.h"
#include "content/course_reader.h"
#include "content/course_shelf.h"
#include "content/near_course.h"
#include "sample_course.h"

using namespace netra;
using base::Language;

namespace {

struct Sample {
    test::TemporaryFolder folder;
    Sample() { test::write_sample_course(folder); }

    base::Diagnostics read() const {
        return content::read_course(folder.path(), Language::indonesian).diagnostics;
    }
    std::string lines() const { return test::lines_of(read()); }
    // All that is said, in Indonesian, a problem and its remedy on a line each.
    std::string told() const {
        std::string text;
        for (const base::Diagnostic& said : read()) text += describe(said, Language::indonesian) + "\n";
        return text;
    }
    bool tells(const std::string& words) const { return told().find(words) != std::string::npos; }
    void rename(const std::string& from, const std::string& to) const {
        std::filesystem::rename(folder.path() / from, folder.path() / to);
    }
};

const std::string title = "title = \"Kursus Contoh\"";

}  // namespace

TEST_CASE("a course.toml that cannot be read is the only problem, named by its cause") {
    const Sample sample;
    SUBCASE("quotation marks of Word") {
        sample.folder.replace("course.toml", title, "title = “Kursus Contoh”");
        CHECK(sample.told() ==
              "course.toml:3:9: kesalahan: tanda kutip miring “ ” (dari Word)\n"
              "    Ganti dengan tanda kutip lurus: title = \"…\".\n");
    }
    SUBCASE("a closing quotation mark of Word") {
        sample.folder.replace("course.toml", title, "title = \"Kursus Contoh”");
        CHECK(sample.lines() == "course.toml:3:23: error: curly quotation marks “ ” (of Word)\n");
    }
    SUBCASE("a no-break space of Word") {
        sample.folder.replace("course.toml", title, "title =\u00a0\"Kursus Contoh\"");
        CHECK(sample.told() ==
              "course.toml:3:8: kesalahan: spasi khusus (dari Word)\n"
              "    Hapus spasi itu, lalu ketik spasi biasa.\n");
    }
    SUBCASE("a quotation mark that is not closed") {
        sample.folder.replace("course.toml", title, "title = \"Kursus “Contoh” baru");
        CHECK(sample.told() ==
              "course.toml:3:9: kesalahan: tanda kutip tidak ditutup\n"
              "    Akhiri teks dengan \" di baris yang sama.\n");
    }
    SUBCASE("anything else, without the parser's English in the Indonesian") {
        sample.folder.replace("course.toml", title, "title = Kursus “Contoh # \"");
        sample.folder.replace("course.toml", "“", "");
        CHECK(sample.told() ==
              "course.toml:3:9: kesalahan: baris ini tidak dapat dibaca\n"
              "    Satu baris satu isian: title = \"…\". Teks di antara tanda kutip, setiap [ dan { ditutup, "
              "setiap kunci satu kali.\n");
        CHECK(sample.lines().starts_with("course.toml:3:9: error: this line cannot be read: Error"));
    }
}

TEST_CASE("curly quotation marks within a text are the author's") {
    const Sample sample;
    sample.folder.replace("course.toml", title, "title = \"Kursus “Contoh”\"");
    CHECK(sample.lines() == "");
}

TEST_CASE("a course.toml with a hidden ending is named, to the check and to who glances at the folder") {
    const Sample sample;
    sample.rename("course.toml", "course.toml.txt");
    const std::string said =
        "course.toml.txt: kesalahan: namanya berakhir .txt\n"
        "    Ganti namanya menjadi course.toml. Di Explorer: Tampilan → Ekstensi nama berkas.\n";
    CHECK(sample.told() == said);
    content::Report report;
    CHECK_FALSE(content::glance_at_course(sample.folder.path(), report));
    REQUIRE(report.diagnostics().size() == 1);
    CHECK(describe(report.diagnostics()[0], Language::indonesian) + "\n" == said);
    const auto near = content::find_near_course(sample.folder.path());
    REQUIRE(near);
    CHECK(near->fault == content::NearCourse::Fault::hidden_ending);
    CHECK(near->name == "course.toml.txt");
}

TEST_CASE("the only course one folder deeper is pointed to, and of two neither") {
    const test::TemporaryFolder above;
    above.write("kursus-saya/course.toml", "");
    const auto near = content::find_near_course(above.path());
    REQUIRE(near);
    CHECK(near->fault == content::NearCourse::Fault::one_deeper);
    CHECK(near->name == "kursus-saya");
    content::Report report;
    content::report_no_course(above.path(), report);
    CHECK(report.diagnostics()[0].hint.id == "Materinya ada di kursus-saya/: sebut folder itu.");
    above.write("kursus-lain/course.toml", "");
    CHECK_FALSE(content::find_near_course(above.path()));
    CHECK_FALSE(content::find_near_course(above.path() / "kursus-lain"));
    CHECK_FALSE(content::find_near_course(above.path() / "tiada"));
}

TEST_CASE("a file whose ending hides what it was meant to be is told its name") {
    const Sample sample;
    const auto renamed = [&](const std::string& from, const std::string& to, const std::string& advice) {
        sample.rename(from, to);
        CHECK_MESSAGE(sample.tells(to + ": peringatan: berkas ini tidak dipakai\n    " + advice), to);
        sample.rename(to, from);
    };
    for (const char* ending : {".txt", ".txt.txt", ".md.txt", ".MD.TXT"})
        renamed("modules/2-lanjut.md", "modules/2-lanjut" + std::string(ending),
                "Ganti namanya menjadi modules/2-lanjut.md");
    renamed("modules/2-lanjut.md", "modules/2-lanjut.docx",
            "Salin teksnya ke Notepad, simpan sebagai 2-lanjut.md");
    renamed("pact/pakta.md", "pact/pakta.txt", "Ganti namanya menjadi pact/pakta.md");
    renamed("questions/1-dasar.gift", "questions/1-dasar.txt",
            "Ganti namanya menjadi questions/1-dasar.gift");
    renamed("questions/2-lain.gift", "questions/2-lain.gift.txt",
            "Ganti namanya menjadi questions/2-lain.gift");
    renamed("questions/2-lain.gift", "questions/2-lain.xls", "Buka di Excel, simpan sebagai .xlsx");
}

TEST_CASE("a file with a wrong ending beside the right one is only unused") {
    const Sample sample;
    for (const char* name : {"modules/1-dasar.md.txt", "modules/1-dasar.docx", "questions/1-dasar.gift.txt",
                             "questions/1-dasar.xls", "questions/catatan.txt"}) {
        sample.folder.write(name, "isi");
        CHECK(sample.told() == std::string(name) +
                                   ": peringatan: berkas ini tidak dipakai\n"
                                   "    Sebut dalam materi, atau hapus.\n");
        sample.folder.remove(name);
    }
}

TEST_CASE("the lock files of Excel and LibreOffice are no part of a course, and say that a file is open") {
    const Sample sample;
    const base::Digest before = content::content_hash(sample.folder.path());
    sample.folder.write("questions/~$lama.xlsx", "x");
    CHECK(sample.lines() == "");
    sample.folder.write("questions/~$2-lain.gift", "x");
    sample.folder.write("questions/.~lock.1-dasar.gift#", "x");
    CHECK(sample.told() ==
          "questions/1-dasar.gift: peringatan: LibreOffice masih membuka 1-dasar.gift: tutup dahulu\n"
          "    Simpan dan tutup. Bila sudah ditutup, hapus berkas questions/.~lock.1-dasar.gift#.\n"
          "questions/2-lain.gift: peringatan: Excel masih membuka 2-lain.gift: tutup dahulu\n"
          "    Simpan dan tutup. Bila sudah ditutup, hapus berkas questions/~$2-lain.gift.\n");
    CHECK(content::content_hash(sample.folder.path()) == before);
}

TEST_CASE("a no-break space after a mark of Markdown is read as a space, elsewhere it is kept") {
    const Sample sample;
    sample.folder.write("modules/2-lanjut.md",
                        "#\u00a0Halaman tiga\n\n-\u00a0satu\n-\u00a0dua\u00a0tiga\n\n1.\u00a0awal\n");
    sample.folder.replace("pact/pakta.md", "# Pakta", "#\u00a0Pakta");
    sample.folder.replace("pact/pakta.md", "1. butir", "1.\u00a0butir");
    const auto reading = content::read_course(sample.folder.path(), Language::indonesian);
    CHECK(test::lines_of(reading.diagnostics) == "");
    const core::Page& page = reading.course.modules[1].pages.at(0);
    CHECK(page.title == "Halaman tiga");
    REQUIRE(page.body.size() == 3);
    CHECK(page.body[0].kind == core::BlockKind::bullet_item);
    CHECK(core::plain_text(page.body[1].spans) == "dua\u00a0tiga");
    CHECK(page.body[2].kind == core::BlockKind::numbered_item);
    CHECK(reading.course.pact.clauses.size() == 2);
    CHECK(reading.course.pact.hash == base::sha256(base::as_bytes(sample.folder.read("pact/pakta.md"))));
}

TEST_CASE("a title without its space is named with that remedy") {
    const Sample sample;
    const std::string remedy = "    Beri satu spasi sesudah #.\n";
    SUBCASE("of a page") {
        sample.folder.replace("modules/2-lanjut.md", "# Halaman", "#Halaman");
        CHECK(sample.told() == "modules/2-lanjut.md:1:1: kesalahan: halaman tidak diawali judul\n" + remedy);
    }
    SUBCASE("of a pact") {
        sample.folder.replace("pact/pakta.md", "# Pakta", "#Pakta");
        CHECK(sample.told() == "pact/pakta.md:3:1: kesalahan: judul tanpa spasi sesudah #\n" + remedy);
    }
    SUBCASE("of a pledge") {
        sample.folder.replace("pact/ikrar.md", "# Ikrar", "#Ikrar");
        CHECK(sample.told() == "pact/ikrar.md:1:1: kesalahan: judul tanpa spasi sesudah #\n" + remedy);
    }
}

TEST_CASE("what a module lacks is not told before its questions can be read") {
    const Sample sample;
    SUBCASE("a fault in a question") {
        sample.folder.replace("questions/2-lain.gift", "-> 2}", "-> 2");
        CHECK(sample.lines() == "questions/2-lain.gift:4:7: error: the brace { is not closed\n");
    }
    SUBCASE("a file that cannot be read at all") {
        sample.folder.write("questions/2-lain.gift", "\xff");
        CHECK(sample.lines() == "questions/2-lain.gift:1:1: error: not UTF-8 text\n");
    }
    SUBCASE("a module by another case is named once a file, with the one that is meant") {
        sample.folder.write("questions/2-lain.gift",
                            "$CATEGORY: Lanjut\n\n// [id:l1]\nA?{TRUE}\n\n// [id:l2]\nB?{TRUE}\n");
        CHECK(sample.told() ==
              "questions/2-lain.gift:4:1: kesalahan: modul tidak dikenal: Lanjut\n"
              "    Maksudnya lanjut? Yang ada: dasar, lanjut.\n");
    }
    SUBCASE("a fault in another module's file hides nothing") {
        sample.folder.replace("questions/1-dasar.gift", "=ya", "~ya");
        sample.folder.remove("questions/2-lain.gift");
        CHECK(sample.tells("uji lengkap meminta 1 soal lanjut (sulit), yang ada 0 untuk pns"));
    }
}

TEST_CASE("a status is named only where the course treats statuses differently") {
    const Sample sample;
    sample.folder.remove("questions/2-lain.gift");
    CHECK(sample.tells("modul lanjut tidak punya soal untuk pns\n"));
    sample.folder.replace("questions/1-dasar.gift", " [tag:status:pns]", "");
    sample.folder.replace("course.toml",
                          "[test.ekspres.non-asn]\nblueprint = [ { module = \"dasar\", count = 1 } ]", "");
    CHECK(sample.tells("uji lengkap meminta 1 soal lanjut (sulit), yang ada 0\n"));
    CHECK(sample.tells("modul lanjut tidak punya soal\n"));
}

TEST_CASE("a question without choices is not asked, and a module that the test leaves out is not tested") {
    const Sample sample;
    sample.folder.write("questions/3-dasar.gift", "// [id:e1]\nJelaskan. { }\n");
    CHECK(sample.told() ==
          "questions/3-dasar.gift:2:1: peringatan: soal tanpa pilihan jawaban: tidak ditanyakan\n"
          "    Tulis jawabannya di antara { dan }: = yang benar, ~ yang salah.\n");
    sample.folder.remove("questions/3-dasar.gift");
    sample.folder.replace("course.toml", "    { module = \"lanjut\", count = 1, difficulty = \"sulit\" },\n",
                          "");
    CHECK(sample.told() ==
          "course.toml:17:6: peringatan: modul lanjut tidak ada di blueprint uji lengkap: tidak diuji\n"
          "    Tambahkan di [test.lengkap]: { module = \"lanjut\", count = 1 },\n");
}

TEST_CASE("a name that is too long or has a wrong letter is told how it may look") {
    const Sample sample;
    sample.folder.replace("course.toml", "\"CONTOH\"", "\"CONTOH PANJANG\"");
    sample.folder.replace("course.toml", "id = \"contoh\"", "id = \"Contoh Saya\"");
    CHECK(sample.told() ==
          "course.toml:1:6: kesalahan: id hanya a-z, 0-9, dan -, paling banyak 40\n"
          "    Tulis huruf kecil tanpa spasi, misalnya id = \"kompos-rumah\".\n"
          "course.toml:4:15: kesalahan: short_title lebih dari 12 huruf\n"
          "    Singkat judulnya, misalnya short_title = \"KOMPOS\".\n");
}
