#include "content/translation.h"

#include <filesystem>
#include <utility>

#include "content/names.h"

namespace netra::content {

static std::string language_code(base::Language language) {
    return language == base::Language::english ? "en" : "id";
}

std::string variant_path(const std::string& path, std::optional<core::Status> status,
                         std::optional<base::Language> language) {
    const std::string ending = std::filesystem::path(path).extension().string();
    std::string result = path.substr(0, path.size() - ending.size());
    if (status) result += "." + status_key(*status);
    if (language) result += "." + language_code(*language);
    return result + ending;
}

bool is_translation(const std::string& path, base::Language language) {
    return std::filesystem::path(path).stem().extension() == "." + language_code(language);
}

std::vector<core::Page> translate_pages(std::vector<core::Page> original, std::vector<core::Page> translated,
                                        const std::string& translated_file, Report& report) {
    if (translated.size() > original.size()) {
        report.error({translated_file},
                     {"terjemahan punya lebih banyak halaman daripada aslinya",
                      "the translation has more pages than its original"},
                     {"Samakan halaman keduanya satu per satu.", "Match the pages of both one by one."});
        return original;
    }
    for (std::size_t i = 0; i < translated.size(); ++i) original[i] = std::move(translated[i]);
    return original;
}

static bool same_form(const core::Question& a, const core::Question& b) {
    return a.type == b.type && a.options.size() == b.options.size() && a.pairs.size() == b.pairs.size() &&
           a.distractors.size() == b.distractors.size() && a.numbers.size() == b.numbers.size();
}

void translate_question(core::Question& original, GiftQuestion translated, Report& report) {
    core::Question& words = translated.question;
    // The tag `urutan` need not be repeated.
    if (original.type == core::QuestionType::ordering && !words.pairs.empty()) words.type = original.type;
    if (!same_form(original, words)) {
        report.error(translated.place,
                     {"terjemahan soal " + original.id + " tidak sebentuk dengan aslinya",
                      "the translation of question " + original.id + " differs in form"},
                     {"Jenis serta jumlah dan urutan jawabannya harus sama.",
                      "Its type and the number and order of its answers must be the same."});
        return;
    }
    for (std::size_t i = 0; i < words.options.size(); ++i)
        words.options[i].weight = original.options[i].weight;
    for (std::size_t i = 0; i < words.numbers.size(); ++i) {
        original.numbers[i].feedback = std::move(words.numbers[i].feedback);
    }
    original.title = std::move(words.title);
    original.stem = std::move(words.stem);
    original.options = std::move(words.options);
    original.pairs = std::move(words.pairs);
    original.distractors = std::move(words.distractors);
    original.feedback = std::move(words.feedback);
    // What is shown as the rule an answer rests on; one that is named alike in both languages need not be
    // repeated.
    if (!words.source.empty()) original.source = std::move(words.source);
}

core::Pact translate_pact(core::Pact original, core::Pact translated, const std::string& translated_file,
                          Report& report) {
    const bool same =
        original.version == translated.version && original.clauses.size() == translated.clauses.size();
    if (same) return translated;
    report.error({translated_file},
                 {"version atau jumlah butir berbeda dari aslinya",
                  "version or number of clauses differ from the original"},
                 {"Samakan keduanya: yang ditandatangani harus sama isinya.",
                  "Make both alike: what is signed must say the same."});
    return original;
}

}  // namespace netra::content
