#include "content/unused_file.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.h"

namespace netra::content {

namespace {

using Endings = std::array<std::string_view, 4>;

constexpr Endings plain_endings = {".txt", ".md", ".gift", ".text"};
constexpr Endings word_endings = {".docx", ".doc", ".odt", ".rtf"};
constexpr Endings sheet_endings = {".xls", ".ods", ".csv", ".xlsm"};

bool is_of(const Endings& endings, std::string_view ending) {
    return std::ranges::find(endings, ending) != endings.end();
}

// "modules/1-dasar.md.txt" → "modules/1-dasar" and the endings from the last to the first, in small letters.
struct Taken {
    std::string stem;
    std::vector<std::string> endings;
};

Taken take_endings(const std::string& path) {
    Taken taken{path, {}};
    while (true) {
        const std::filesystem::path name(taken.stem);
        const std::string ending = base::fold_case(name.extension().string());
        if (!is_of(plain_endings, ending) && !is_of(word_endings, ending) && !is_of(sheet_endings, ending))
            return taken;
        taken.endings.push_back(ending);
        taken.stem.resize(taken.stem.size() - name.extension().string().size());
    }
}

bool is_named(const std::string& path, const CourseFile& file) {
    const auto is = [&](const std::optional<PlacedText>& named) { return named && named->value == path; };
    return is(file.pact) || is(file.pledge) ||
           std::ranges::any_of(file.modules, [&](const ModuleFiles& m) { return m.pages.value == path; });
}

// The page, pact or pledge that is missing: what course.toml names, or what says its ending before the last.
std::optional<std::string> meant_page(const Taken& taken, const CourseFolder& folder,
                                      const CourseFile& file) {
    const std::string page = taken.stem + ".md";
    if (is_of(sheet_endings, taken.endings.front())) return std::nullopt;
    const bool says_so = std::ranges::find(taken.endings, ".md") != taken.endings.end();
    if (folder.has(page) || !(says_so || is_named(page, file))) return std::nullopt;
    return page;
}

// The question file that is missing. Plain text says by its ending that it is one, or by a module's name.
std::optional<std::string> meant_bank(const Taken& taken, const CourseFolder& folder,
                                      const CourseFile& file) {
    const std::string text = taken.stem + ".gift", sheet = taken.stem + ".xlsx";
    if (folder.has(text) || folder.has(sheet)) return std::nullopt;
    if (is_of(sheet_endings, taken.endings.front())) return sheet;
    const bool says_so = std::ranges::find(taken.endings, ".gift") != taken.endings.end();
    const bool of_module = std::ranges::any_of(
        file.modules, [&](const ModuleFiles& m) { return taken.stem.ends_with("-" + m.id.value); });
    return says_so || of_module ? std::optional(text) : std::nullopt;
}

base::Bilingual say(const std::string& ending, const std::string& meant) {
    const std::string name = std::filesystem::path(meant).filename().string();
    if (is_of(word_endings, ending)) {
        return {"Salin teksnya ke Notepad, simpan sebagai " + name + ".",
                "Copy its text into Notepad, save it as " + name + "."};
    }
    if (is_of(sheet_endings, ending)) {
        return {"Buka di Excel, simpan sebagai .xlsx: " + name + ".",
                "Open it in Excel, save it as .xlsx: " + name + "."};
    }
    return {"Ganti namanya menjadi " + meant + ". Di Explorer: Tampilan → Ekstensi nama berkas.",
            "Rename it to " + meant + ". In Explorer: View → File name extensions."};
}

}  // namespace

base::Bilingual advice_on_unused(const std::string& path, const CourseFolder& folder,
                                 const CourseFile& file) {
    const Taken taken = take_endings(path);
    const bool in_bank = path.starts_with("questions/");
    std::optional<std::string> meant;
    if (!taken.endings.empty())
        meant = in_bank ? meant_bank(taken, folder, file) : meant_page(taken, folder, file);
    if (meant) return say(taken.endings.front(), *meant);
    return {"Sebut dalam materi, atau hapus.", "Name it in the course, or remove it."};
}

}  // namespace netra::content
