// How each question of a course behaved when it was asked, and which questions an author should look at.
//
// Only a person's first final test counts: later ones ask by what was wrong before.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/language.h"
#include "core/course.h"
#include "core/sitting.h"

namespace netra::core {

// Below this many answers a share is uncertain by more than ±18 points (95 %, at a half).
constexpr int fewest_item_answers = 30;
// Above it at most one person in twenty is wrong: the question tells nothing about the others.
constexpr double easy_facility = 0.95;
// What guessing among four options gives; a question whose own guessing gives more is held to that.
constexpr double hard_facility = 0.25;
// Below it the customary tables of item analysis say reject; a question answered by chance is near 0.
constexpr double low_discrimination = 0.10;

// Why a question should be looked at.
enum class ItemFault {
    few_answers,              // fewer than fewest_item_answers: nothing else is said
    too_easy,                 // facility above easy_facility
    too_hard,                 // facility below hard_facility or below guessing
    weak_discrimination,      // 0 up to low_discrimination
    negative_discrimination,  // below 0: its key may be wrong
    wrong_option_leads,       // a wrong option is chosen more often than a right one
    unused_option,            // an option that nobody chose
};

// "Terlalu mudah: hampir semua menjawab benar"
const base::Bilingual& describe(ItemFault fault);

struct ItemFlag {
    ItemFault fault = ItemFault::few_answers;
    std::optional<int> option;  // which one, in the author's order: wrong_option_leads and unused_option
    bool operator==(const ItemFlag&) const = default;
};

struct ItemStatistics {
    std::string question;                  // its id
    int asked = 0;                         // first final tests that asked it
    std::optional<double> facility;        // mean score, 0..1, parts of a mark count; needs 2 answers
    std::optional<double> discrimination;  // −1..1, see item_statistics
    std::vector<int> chosen;               // for each option, how often it was chosen
    std::vector<int> right;                // for each pair, how often it was put to its own side
    double guessing = 0;                   // see guessing_score
    std::optional<double> seconds;  // median of how long it stood there until its answer, where recorded
    std::vector<ItemFlag> flags;    // in the order of ItemFault
};

// What answering by chance brings on average, 0..1.
// - single, true_false, missing_word: any option; several: any set of ticks but the empty one, 0 where there
//   are more than 12 options
// - matching, ordering, sorting: any side for each left side
double guessing_score(const Question& question);

// What the figures of a question say against it; its own `flags` are not read.
std::vector<ItemFlag> flag_item(const Question& question, const ItemStatistics& item);

// One for each question that can be asked, in the course's order, asked or not. `sittings` are of this
// version of the course, oldest first.
//
// Discrimination is Pearson's correlation (point-biserial where the score is 0 or 1) between the score of the
// question and the mean score of the other questions of the same attempt: a share, because forms differ in
// length. Attempts that asked nothing else are left out. It has no value below 2 attempts, or where either
// side is the same in all of them.
//
// An answer that does not fit its question is worth 0 and chooses nothing; a question that the course does
// not have is left out, also of the others' mean. O(answers).
std::vector<ItemStatistics> item_statistics(const Course& course, std::span<const Sitting> sittings);

}  // namespace netra::core
