// What a new version of a course changes, for the person who is about to install it.
#pragma once
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/course.h"

namespace netra::core {

// Names of parts, in the order of the version that has them.
struct PartChanges {
    std::vector<std::string> added;
    std::vector<std::string> removed;
    std::vector<std::string> changed;

    bool none() const { return added.empty() && removed.empty() && changed.empty(); }
    bool operator==(const PartChanges&) const = default;
};

struct NumberChange {
    int before = 0;
    int after = 0;

    bool differs() const { return before != after; }
    bool operator==(const NumberChange&) const = default;
};

struct CourseChange {
    std::string from_version;  // empty: there was none, and every part is added
    std::string to_version;
    PartChanges modules;    // by id, called by title; changed: title, picture or minutes
    PartChanges pages;      // by module and title, called "module: page"
    PartChanges questions;  // by id
    std::map<Mode, NumberChange>
        pass_marks;           // of each mode's final test, percent; 0 before the first version
    NumberChange hours;       // JP
    bool test_rules = false;  // which questions a test draws, its time, its retries
    bool pact = false;        // the pact's text, that of a status too
    bool approval = false;

    // The same course in every respect named above.
    bool none() const;
    bool operator==(const CourseChange&) const = default;
};

// `before` may be null. Both are of one language.
CourseChange compare_courses(const Course* before, const Course& after);

}  // namespace netra::core
