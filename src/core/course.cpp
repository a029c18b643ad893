#include "core/course.h"

#include <algorithm>

namespace netra::core {

int Blueprint::total() const {
    int sum = 0;
    for (const BlueprintRow& row : rows) sum += row.count;
    return sum;
}

const std::vector<Page>& Module::pages_for(Status status) const {
    const auto variant = page_variants.find(status);
    return variant == page_variants.end() ? pages : variant->second;
}

const Module* Course::find_module(const std::string& module_id) const {
    const auto found = std::ranges::find(modules, module_id, &Module::id);
    return found == modules.end() ? nullptr : &*found;
}

const Question* Course::find_question(const std::string& question_id) const {
    const auto found = std::ranges::find(questions, question_id, &Question::id);
    return found == questions.end() ? nullptr : &*found;
}

const Pact& Course::pact_for(Status status) const {
    const auto variant = pact_variants.find(status);
    return variant == pact_variants.end() ? pact : variant->second;
}

const Pledge& Course::pledge_for(Status status) const {
    const auto variant = pledge_variants.find(status);
    return variant == pledge_variants.end() ? pledge : variant->second;
}

const Blueprint& Course::blueprint_for(Mode mode, Status status) const {
    static const Blueprint none;
    const auto own = status_blueprints.find({mode, status});
    if (own != status_blueprints.end()) return own->second;
    const auto general = blueprints.find(mode);
    return general == blueprints.end() ? none : general->second;
}

}  // namespace netra::core
