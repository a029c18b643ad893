// Reads a course and its attempts as JSON lines and prints what core makes of them as one JSON object, for
// statistics_check.py. Numbers are printed with as many digits as give the same double back (at most 17).
#include <exception>
#include <iostream>
#include <map>
#include <string>

#include <nlohmann/json.hpp>

#include "core/item_statistics.h"
#include "core/learning_gain.h"
#include "core/result_summary.h"

using namespace netra::core;
using Json = nlohmann::json;

namespace {

const std::map<std::string, QuestionType> types = {
    {"single", QuestionType::single},     {"several", QuestionType::several},
    {"matching", QuestionType::matching}, {"ordering", QuestionType::ordering},
    {"sorting", QuestionType::sorting},   {"true_false", QuestionType::true_false},
};
const std::map<ItemFault, const char*> faults = {
    {ItemFault::few_answers, "few_answers"},
    {ItemFault::too_easy, "too_easy"},
    {ItemFault::too_hard, "too_hard"},
    {ItemFault::weak_discrimination, "weak_discrimination"},
    {ItemFault::negative_discrimination, "negative_discrimination"},
    {ItemFault::wrong_option_leads, "wrong_option_leads"},
    {ItemFault::unused_option, "unused_option"},
};

Question read_question(const Json& json) {
    Question question;
    question.id = json.at("id");
    question.module = json.at("module");
    question.type = types.at(json.at("type"));
    for (const double weight : json.at("weights")) question.options.push_back({{}, weight, {}});
    for (const std::string right : json.at("sides")) question.pairs.push_back({{}, right});
    for (const std::string side : json.at("distractors")) question.distractors.push_back(side);
    return question;
}

Course read_course(const Json& json) {
    Course course;
    for (const std::string id : json.at("modules")) course.modules.emplace_back().id = id;
    for (const Json& question : json.at("questions")) course.questions.push_back(read_question(question));
    return course;
}

Sitting read_sitting(const Course& course, const Json& json, int pass_mark) {
    const AttemptKind kind = json.at("kind") == "pretest" ? AttemptKind::pretest : AttemptKind::final_test;
    Sitting sitting{json.at("participant"), json.at("unit"), begin_attempt(kind, "", 0, json.at("questions")),
                    0, false};
    for (std::size_t i = 0; i < sitting.attempt.answers.size(); ++i) {
        const Json& answer = json.at("answers").at(i);
        sitting.attempt.answers[i] = Answer{answer.at(0), answer.at(1)};
    }
    sitting.attempt.seconds = json.at("seconds").get<std::vector<int>>();
    const AttemptResult result = mark_attempt(course, sitting.attempt, pass_mark);
    sitting.percent = result.percent;
    sitting.passed = result.passed;
    return sitting;
}

Json print(const std::optional<double>& value) {
    return value ? Json(*value) : Json();
}

Json print(const std::vector<ItemStatistics>& items) {
    Json list = Json::array();
    for (const ItemStatistics& item : items) {
        Json flags = Json::array();
        for (const ItemFlag& flag : item.flags) flags.push_back(faults.at(flag.fault));
        list.push_back({{"question", item.question},
                        {"asked", item.asked},
                        {"facility", print(item.facility)},
                        {"discrimination", print(item.discrimination)},
                        {"chosen", item.chosen},
                        {"right", item.right},
                        {"guessing", item.guessing},
                        {"seconds", print(item.seconds)},
                        {"flags", flags}});
    }
    return list;
}

Json print(const LearningGain& gain) {
    return {{"persons", gain.persons},
            {"mean_before", print(gain.mean_before)},
            {"mean_after", print(gain.mean_after)},
            {"mean_gain", print(gain.mean_gain)},
            {"deviation", print(gain.deviation)},
            {"low", print(gain.low)},
            {"high", print(gain.high)},
            {"clear", gain.certainty == GainCertainty::clear}};
}

Json print(const std::vector<ModuleSummary>& modules) {
    Json list = Json::array();
    for (const ModuleSummary& module : modules) {
        list.push_back({module.module, module.persons, module.asked, module.mean_percent, module.passed});
    }
    return list;
}

Json print(const std::vector<UnitSummary>& units) {
    Json list = Json::array();
    for (const UnitSummary& unit : units) {
        list.push_back({unit.unit, unit.persons, unit.mean_percent, unit.passed_first, unit.passed});
    }
    return list;
}

}  // namespace

int main() try {
    std::string line;
    std::getline(std::cin, line);
    const Json first = Json::parse(line);
    const Course course = read_course(first);
    const int pass_mark = first.at("pass_mark");
    std::vector<Sitting> sittings;
    while (std::getline(std::cin, line))
        sittings.push_back(read_sitting(course, Json::parse(line), pass_mark));
    const Json figures = {{"items", print(item_statistics(course, sittings))},
                          {"gain", print(measure_gain(pair_percents(sittings)))},
                          {"modules", print(summarise_modules(course, sittings, pass_mark))},
                          {"units", print(summarise_units(sittings))}};
    std::cout << figures.dump() << '\n';
    return 0;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
