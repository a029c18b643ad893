// The parallel forms A and B of a course's questions: a pre-test asks one, the final test the other, so that
// what was learned can be measured without asking anything twice.
#pragma once
#include <cstdint>
#include <map>
#include <string>

#include "core/course.h"

namespace netra::core {

Form other_form(Form form);

// Which form a question is of, by its id.
using Forms = std::map<std::string, Form, std::less<>>;

// Puts each question that can be asked into one form. An author's tag wins. The others are dealt out so that
// both forms get as many of each module, of each difficulty in it, and of those for the same statuses, as far
// as they can be parted evenly; in the order of their ids' hashes, so that neither the files' order nor
// chance has a part in it. The same course gives the same forms for ever.
Forms split_forms(const Course& course);

// How many people were given each form as their pre-test.
struct FormCounts {
    std::int64_t a = 0;
    std::int64_t b = 0;
    bool operator==(const FormCounts&) const = default;
};

// The form of the next pre-test: the one that was given less often; where both were equally often, `chance`
// decides. So the counts never differ by more than one.
Form next_form(const FormCounts& so_far, std::uint64_t chance);

}  // namespace netra::core
