#include "core/result_summary.h"

#include <map>
#include <string_view>
#include <unordered_set>

namespace netra::core {
namespace {

// Means are summed in whole percent and divided once, so that they do not depend on the order.
template <typename Summary>
void divide(Summary& summary, std::int64_t percents) {
    summary.mean_percent = static_cast<double>(percents) / summary.persons;
}

std::unordered_set<std::string_view> who_passed(std::span<const Sitting> sittings) {
    std::unordered_set<std::string_view> passed;
    for (const Sitting& sitting : sittings) {
        if (sitting.attempt.kind == AttemptKind::final_test && sitting.passed)
            passed.insert(sitting.participant);
    }
    return passed;
}

}  // namespace

std::vector<ModuleSummary> summarise_modules(const Course& course, std::span<const Sitting> sittings,
                                             int pass_mark) {
    struct Sums {
        ModuleSummary summary;
        std::int64_t percents = 0;
    };
    std::map<std::string, Sums, std::less<>> by_module;
    for (const Sitting* sitting : first_sittings(sittings, AttemptKind::final_test)) {
        for (const ModuleResult& part : mark_attempt(course, sitting->attempt, pass_mark).modules) {
            Sums& sums = by_module[part.module];
            ++sums.summary.persons;
            sums.summary.asked += part.asked;
            sums.summary.passed += part.percent >= pass_mark;
            sums.percents += part.percent;
        }
    }
    std::vector<ModuleSummary> summaries;
    for (const Module& module : course.modules) {
        const auto found = by_module.find(module.id);
        if (found == by_module.end()) continue;
        ModuleSummary& summary = summaries.emplace_back(found->second.summary);
        summary.module = module.id;
        divide(summary, found->second.percents);
    }
    return summaries;
}

std::vector<UnitSummary> summarise_units(std::span<const Sitting> sittings) {
    const auto passed = who_passed(sittings);
    std::map<std::string_view, std::pair<UnitSummary, std::int64_t>> by_unit;
    for (const Sitting* sitting : first_sittings(sittings, AttemptKind::final_test)) {
        auto& [summary, percents] = by_unit[sitting->unit];
        ++summary.persons;
        summary.passed_first += sitting->passed;
        summary.passed += passed.contains(sitting->participant);
        percents += sitting->percent;
    }
    std::vector<UnitSummary> summaries;
    for (const auto& [unit, sums] : by_unit) {
        UnitSummary& summary = summaries.emplace_back(sums.first);
        summary.unit = unit;
        divide(summary, sums.second);
    }
    return summaries;
}

}  // namespace netra::core
