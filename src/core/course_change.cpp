#include "core/course_change.h"

#include <algorithm>

namespace netra::core {

namespace {

// A part of a course under a key that its next version has too.
template <typename T>
struct Part {
    std::string key;
    std::string name;
    const T* what;
};
template <typename T>
using Parts = std::vector<Part<T>>;

template <typename T, typename Same>
PartChanges compare_parts(const Parts<T>& before, const Parts<T>& after, const Same& same) {
    PartChanges changes;
    std::map<std::string, const T*> old;
    for (const auto& part : before) old.emplace(part.key, part.what);
    for (const auto& part : after) {
        const auto known = old.find(part.key);
        if (known == old.end()) {
            changes.added.push_back(part.name);
        } else {
            if (!same(*known->second, *part.what)) changes.changed.push_back(part.name);
            old.erase(known);
        }
    }
    for (const auto& part : before) {
        if (old.contains(part.key)) changes.removed.push_back(part.name);
    }
    return changes;
}

Parts<Module> modules_of(const Course& course) {
    Parts<Module> parts;
    for (const Module& module : course.modules) parts.push_back({module.id, module.title, &module});
    return parts;
}

// A title that stands twice in a module is told apart by which of them it is.
void add_pages(const Module& module, const std::string& variant, const std::vector<Page>& pages,
               Parts<Page>& parts) {
    std::map<std::string, int> seen;
    for (const Page& page : pages) {
        const int which = ++seen[page.title];
        parts.push_back({module.id + '\n' + variant + '\n' + std::to_string(which) + '\n' + page.title,
                         module.title + ": " + page.title, &page});
    }
}

Parts<Page> pages_of(const Course& course) {
    Parts<Page> parts;
    for (const Module& module : course.modules) {
        add_pages(module, {}, module.pages, parts);
        for (const auto& [status, pages] : module.page_variants) {
            add_pages(module, std::to_string(static_cast<int>(status)), pages, parts);
        }
    }
    return parts;
}

Parts<Question> questions_of(const Course& course) {
    Parts<Question> parts;
    for (const Question& question : course.questions) {
        parts.push_back({question.id, question.id, &question});
    }
    return parts;
}

bool same_cover(const Module& a, const Module& b) {
    return a.title == b.title && a.image == b.image && a.minutes == b.minutes;
}

// All that a test's blueprint says but its pass mark.
bool same_rows(const Blueprint& a, const Blueprint& b) {
    return a.rows == b.rows && a.minutes == b.minutes;
}

bool same_rules(const Course& a, const Course& b) {
    const auto same = [](const auto& x, const auto& y) {
        return x.first == y.first && same_rows(x.second, y.second);
    };
    return a.retries == b.retries && a.cooling_minutes == b.cooling_minutes && a.pretest == b.pretest &&
           a.quiz_pass_mark == b.quiz_pass_mark && a.quiz_questions == b.quiz_questions &&
           std::ranges::equal(a.blueprints, b.blueprints, same) &&
           std::ranges::equal(a.status_blueprints, b.status_blueprints, [&](const auto& x, const auto& y) {
               return same(x, y) && x.second.pass_mark == y.second.pass_mark;
           });
}

bool same_pacts(const Course& a, const Course& b) {
    return a.pact.hash == b.pact.hash &&
           std::ranges::equal(a.pact_variants, b.pact_variants, [](const auto& x, const auto& y) {
               return x.first == y.first && x.second.hash == y.second.hash;
           });
}

std::map<Mode, NumberChange> compare_pass_marks(const Course& before, const Course& after) {
    std::map<Mode, NumberChange> marks;
    for (const auto& [mode, blueprint] : before.blueprints) marks[mode].before = blueprint.pass_mark;
    for (const auto& [mode, blueprint] : after.blueprints) marks[mode].after = blueprint.pass_mark;
    return marks;
}

}  // namespace

bool CourseChange::none() const {
    const bool marks_differ =
        std::ranges::any_of(pass_marks, [](const auto& mark) { return mark.second.differs(); });
    return !from_version.empty() && modules.none() && pages.none() && questions.none() && !marks_differ &&
           !hours.differs() && !test_rules && !pact && !approval;
}

CourseChange compare_courses(const Course* before, const Course& after) {
    const Course nothing;
    const Course& old = before != nullptr ? *before : nothing;
    CourseChange change;
    if (before != nullptr) change.from_version = before->version;
    change.to_version = after.version;
    change.modules = compare_parts(modules_of(old), modules_of(after), same_cover);
    change.pages = compare_parts(pages_of(old), pages_of(after), std::equal_to<>());
    change.questions = compare_parts(questions_of(old), questions_of(after), std::equal_to<>());
    change.pass_marks = compare_pass_marks(old, after);
    change.hours = {old.hours, after.hours};
    change.test_rules = !same_rules(old, after);
    change.pact = !same_pacts(old, after);
    change.approval = old.approval != after.approval;
    return change;
}

}  // namespace netra::core
