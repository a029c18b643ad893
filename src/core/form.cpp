#include "core/form.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

#include "core/shuffle.h"

namespace netra::core {
namespace {

// How many questions more A has than B.
using Lead = int;

// Questions that stand in for each other: alike in all that a draw looks at.
using Kind = std::tuple<std::string, Difficulty, std::vector<Status>>;

struct Balance {
    std::map<Kind, Lead> kind;
    std::map<std::pair<std::string, Difficulty>, Lead> difficulty;
    std::map<std::string, Lead> module;

    void count(const Kind& of, Form form) {
        const auto& [name, level, statuses] = of;
        const Lead step = form == Form::a ? 1 : -1;
        kind[of] += step;
        difficulty[{name, level}] += step;
        module[name] += step;
    }
    // The form that has fewer of that kind, or else of that difficulty, or else of that module.
    Form fewer(const Kind& of) {
        const auto& [name, level, statuses] = of;
        for (const Lead lead : {kind[of], difficulty[{name, level}], module[name]}) {
            if (lead != 0) return lead > 0 ? Form::b : Form::a;
        }
        return Form::a;
    }
};

Kind kind_of(const Question& question) {
    std::vector<Status> statuses = question.statuses;
    std::ranges::sort(statuses);
    return {question.module, question.difficulty, std::move(statuses)};
}

}  // namespace

Form other_form(Form form) {
    return form == Form::a ? Form::b : Form::a;
}

Forms split_forms(const Course& course) {
    Forms forms;
    Balance balance;
    // Those without a tag, each kind in the order of hashes; the kinds for everybody before the others.
    std::map<Kind, std::map<std::pair<std::uint64_t, std::string_view>, const Question*>> untagged;
    for (const Question& question : course.questions) {
        if (!question.can_be_asked()) continue;
        const Kind kind = kind_of(question);
        if (question.form) {
            forms.emplace(question.id, *question.form);
            balance.count(kind, *question.form);
        } else {
            untagged[kind].emplace(std::pair(derive_seed(0, question.id), question.id), &question);
        }
    }
    for (const auto& [kind, questions] : untagged) {
        for (const auto& [order, question] : questions) {
            const Form form = balance.fewer(kind);
            forms.emplace(question->id, form);
            balance.count(kind, form);
        }
    }
    return forms;
}

Form next_form(const FormCounts& so_far, std::uint64_t chance) {
    if (so_far.a != so_far.b) return so_far.a < so_far.b ? Form::a : Form::b;
    return chance % 2 == 0 ? Form::a : Form::b;
}

}  // namespace netra::core
