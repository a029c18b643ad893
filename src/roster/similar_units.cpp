#include "roster/similar_units.h"

#include <algorithm>
#include <vector>

#include "base/utf8.h"

namespace netra::roster {

namespace {

constexpr std::size_t most_units = 3000;
constexpr int fewest_people = 5;
constexpr int times_as_many = 5;
constexpr std::size_t short_word = 3;
constexpr std::size_t long_name = 10;

struct Unit {
    std::string name;
    int people = 0;
    std::u32string letters;             // folded
    std::vector<std::u32string> fixed;  // words that are no slip when they differ
};

Unit make_unit(const std::string& name, int people) {
    Unit unit{name, people, {}, {}};
    std::u32string word;
    const auto end_word = [&] {
        const auto is_digit = [](char32_t c) { return c >= U'0' && c <= U'9'; };
        if (!word.empty() && (word.size() <= short_word || std::ranges::any_of(word, is_digit)))
            unit.fixed.push_back(word);
        unit.letters += word;
        word.clear();
    };
    for (const char32_t c : base::code_points(base::fold_case(name))) {
        if (c == U' ')
            end_word();
        else
            word += c;
    }
    end_word();
    return unit;
}

// Letters to be changed, put in, left out or swapped with their neighbour; `most` + 1 for any more.
std::size_t distance(const std::u32string& a, const std::u32string& b, std::size_t most) {
    std::vector<std::size_t> before(b.size() + 1), row(b.size() + 1), next(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        next[0] = i;
        std::size_t best = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            next[j] = std::min({row[j] + 1, next[j - 1] + 1, row[j - 1] + change});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) next[j] = std::min(next[j], before[j - 2] + 1);
            best = std::min(best, next[j]);
        }
        if (best > most) return most + 1;
        before.swap(row);
        row.swap(next);
    }
    return std::min(row[b.size()], most + 1);
}

bool is_slip_of(const Unit& rare, const Unit& frequent) {
    const std::size_t most = std::min(rare.letters.size(), frequent.letters.size()) < long_name ? 1 : 2;
    const auto [shorter, longer] = std::minmax({rare.letters.size(), frequent.letters.size()});
    if (longer - shorter > most) return false;
    if (distance(rare.letters, frequent.letters, most) > most) return false;
    return rare.letters == frequent.letters || rare.fixed == frequent.fixed;
}

}  // namespace

std::map<std::string, std::string> similar_units(const std::map<std::string, int>& people_of_unit) {
    std::map<std::string, std::string> similar;
    if (people_of_unit.size() > most_units) return similar;
    std::vector<Unit> units;
    for (const auto& [name, people] : people_of_unit) units.push_back(make_unit(name, people));
    std::ranges::stable_sort(units, std::ranges::greater(), &Unit::people);
    for (const Unit& rare : units) {
        for (const Unit& frequent : units) {
            if (frequent.people < fewest_people || frequent.people < times_as_many * rare.people) break;
            if (!is_slip_of(rare, frequent)) continue;
            similar.emplace(rare.name, frequent.name);
            break;
        }
    }
    return similar;
}

}  // namespace netra::roster
