#include "sample_course.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include "base/files.h"

namespace netra::test {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
    static int count = 0;
    path_ = fs::temp_directory_path() /
            ("netra-content-" + std::to_string(::getpid()) + "-" + std::to_string(++count));
    fs::create_directories(path_);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

void TemporaryFolder::write(const std::string& file, const std::string& text) const {
    fs::create_directories((path_ / file).parent_path());
    base::replace_file(path_ / file, base::as_bytes(text));
}

std::string TemporaryFolder::read(const std::string& file) const {
    return base::read_text_file(path_ / file);
}

void TemporaryFolder::replace(const std::string& file, const std::string& from, const std::string& to) const {
    std::string text = read(file);
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    write(file, text.replace(at, from.size(), to));
}

void TemporaryFolder::remove(const std::string& file) const {
    fs::remove(path_ / file);
}

void write_sample_course(const TemporaryFolder& folder) {
    folder.write("course.toml", R"(id = "contoh"
version = "1.0"
title = "Kursus Contoh"
short_title = "CONTOH"
language = "id"
hours = 2
retries = 1

[[module]]
id = "dasar"
title = "Dasar"
file = "modules/1-dasar.md"
image = "images/dasar.svg"
minutes = 3

[[module]]
id = "lanjut"
title = "Lanjut"
file = "modules/2-lanjut.md"
minutes = 4

[test.lengkap]
pass_mark = 75
blueprint = [
    { module = "dasar", count = 2 },
    { module = "lanjut", count = 1, difficulty = "sulit" },
]

[test.ekspres]
blueprint = [ { module = "dasar", count = 2 } ]

[test.ekspres.non-asn]
blueprint = [ { module = "dasar", count = 1 } ]

[pact]
file = "pact/pakta.md"

[ikrar]
file = "pact/ikrar.md"

[approval]
by_position = "Kepala Contoh"
letter = "CONTOH/001/2026"
date = 2026-11-01
valid_until = "2027-12-31"
)");
    folder.write("modules/1-dasar.md", R"(# Halaman satu

Teks **tebal** halaman satu.

![Sebuah kotak](images/dasar.svg)

---

# Halaman dua

Teks halaman dua.

> [!DASAR HUKUM] Pasal contoh
> Bunyi pasal.
)");
    folder.write("modules/2-lanjut.md", "# Halaman tiga\n\nTeks halaman tiga.\n");
    folder.write("questions/1-dasar.gift", R"(// [id:d1]
Satu?{=ya ~tidak}

// [id:d2]
Dua?{TRUE}

// [id:d3] [tag:status:pns]
Tiga?{~%50%a ~%50%b ~%-100%c}
)");
    folder.write("questions/2-lain.gift", R"($CATEGORY: contoh/lanjut

// [id:l1] [tag:sulit]
Empat?{=satu -> 1 =dua -> 2}
)");
    folder.write("pact/pakta.md", R"(version: 1.2

# Pakta Contoh

Pada {pemilihan} saya menyatakan:

1. butir satu;
2. butir *dua*.

Demikian.
)");
    folder.write("pact/ikrar.md", "# Ikrar Contoh\n\nKami berikrar:\n\n1. netral.\n");
    folder.write("images/dasar.svg", small_svg);
}

std::string lines_of(const base::Diagnostics& diagnostics) {
    std::string text;
    for (const base::Diagnostic& diagnostic : diagnostics) {
        const std::string described = base::describe(diagnostic, base::Language::english);
        text += described.substr(0, described.find('\n')) + '\n';
    }
    return text;
}

}  // namespace netra::test
