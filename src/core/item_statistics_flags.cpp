#include <algorithm>

#include "core/item_statistics.h"

namespace netra::core {
namespace {

constexpr std::size_t most_guessed_options = 12;  // of `several`: 4,095 sets of ticks

double guess_several(const Question& question) {
    const std::size_t count = question.options.size();
    if (count == 0 || count > most_guessed_options) return 0;
    const unsigned sets = 1U << count;
    double sum = 0;
    for (unsigned set = 1; set < sets; ++set) {
        Answer answer;
        for (std::size_t i = 0; i < count; ++i) {
            if (set >> i & 1U) answer.chosen.push_back(static_cast<int>(i));
        }
        sum += score_answer(question, answer);
    }
    return sum / (sets - 1);
}

bool is_right_option(const Question& question, std::size_t option) {
    if (question.type == QuestionType::several) return question.options[option].weight > 0;
    return is_right(question, Answer{{static_cast<int>(option)}, {}});
}

// How often a wrong option may be chosen before it leads: as often as the right one; of `several` as often as
// the right one that is ticked least.
int count_to_lead(const Question& question, const std::vector<int>& chosen) {
    std::vector<int> rights;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (is_right_option(question, i)) rights.push_back(chosen[i]);
    }
    if (rights.empty()) return 0;
    return question.type == QuestionType::several ? std::ranges::min(rights) : std::ranges::max(rights);
}

void flag_options(const Question& question, const std::vector<int>& chosen, std::vector<ItemFlag>& flags) {
    const int lead = count_to_lead(question, chosen);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (chosen[i] > lead && !is_right_option(question, i))
            flags.push_back({ItemFault::wrong_option_leads, static_cast<int>(i)});
    }
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (chosen[i] == 0) flags.push_back({ItemFault::unused_option, static_cast<int>(i)});
    }
}

}  // namespace

const base::Bilingual& describe(ItemFault fault) {
    static const base::Bilingual few = {"Jawaban terlalu sedikit untuk dinilai", "Too few answers to say"};
    static const base::Bilingual easy = {"Terlalu mudah: hampir semua menjawab benar",
                                         "Too easy: nearly everybody is right"};
    static const base::Bilingual hard = {"Terlalu sulit, atau tidak lebih baik daripada menebak",
                                         "Too hard, or no better than guessing"};
    static const base::Bilingual weak = {"Hampir tidak membedakan peserta yang paham dari yang belum",
                                         "Hardly tells those who know from those who do not"};
    static const base::Bilingual negative = {
        "Peserta yang paham justru lebih sering salah: periksa kunci jawabannya",
        "Those who know are wrong more often: check its key"};
    static const base::Bilingual leads = {"Pilihan yang salah lebih sering dipilih daripada yang benar",
                                          "A wrong option is chosen more often than the right one"};
    static const base::Bilingual unused = {"Ada pilihan yang tidak pernah dipilih",
                                           "An option is never chosen"};
    switch (fault) {
        case ItemFault::few_answers:
            return few;
        case ItemFault::too_easy:
            return easy;
        case ItemFault::too_hard:
            return hard;
        case ItemFault::weak_discrimination:
            return weak;
        case ItemFault::negative_discrimination:
            return negative;
        case ItemFault::wrong_option_leads:
            return leads;
        case ItemFault::unused_option:
            break;
    }
    return unused;
}

double guessing_score(const Question& question) {
    if (question.type == QuestionType::several) return guess_several(question);
    if (!question.pairs.empty()) return 1.0 / static_cast<double>(right_sides(question).size());
    if (question.options.empty()) return 0;
    double sum = 0;
    for (std::size_t i = 0; i < question.options.size(); ++i) sum += is_right_option(question, i);
    return sum / static_cast<double>(question.options.size());
}

std::vector<ItemFlag> flag_item(const Question& question, const ItemStatistics& item) {
    if (item.asked < fewest_item_answers) return {{ItemFault::few_answers, std::nullopt}};
    std::vector<ItemFlag> flags;
    const auto flag = [&](ItemFault fault) { flags.push_back({fault, std::nullopt}); };
    if (item.facility && *item.facility > easy_facility) flag(ItemFault::too_easy);
    if (item.facility && *item.facility < std::max(hard_facility, item.guessing)) flag(ItemFault::too_hard);
    if (item.discrimination && *item.discrimination < 0) {
        flag(ItemFault::negative_discrimination);
    } else if (item.discrimination && *item.discrimination < low_discrimination) {
        flag(ItemFault::weak_discrimination);
    }
    flag_options(question, item.chosen, flags);
    return flags;
}

}  // namespace netra::core
