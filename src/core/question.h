// A question as the course's author wrote it.
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/participant.h"
#include "core/rich_text.h"

namespace netra::core {

enum class QuestionType {
    single,   // one right option
    several,  // one or more right options, each ticked on its own
    true_false,
    matching,      // left sides to right sides
    ordering,      // a matching question tagged `urutan`: left sides stand in the right order
    sorting,       // a matching question whose right sides repeat: cards into piles
    missing_word,  // read; asked as `single`
    short_answer,  // read, not asked at a kiosk
    numerical,     // read, not asked at a kiosk
    essay,         // read, not asked at a kiosk
    description,   // text without an answer
};

struct Option {
    RichText text;
    double weight = 0;  // percent of the full mark, -100..100; `single`: 100 is right
    RichText feedback;  // may be empty
    bool operator==(const Option&) const = default;
};

struct Pair {
    RichText left;
    std::string right;
    bool operator==(const Pair&) const = default;
};

// A numerical answer is accepted from `low` to `high`, both included.
struct NumberRange {
    double low = 0;
    double high = 0;
    bool any = false;     // the answer `*`: any number
    double weight = 100;  // percent of the full mark, -100..100
    RichText feedback;    // may be empty
    bool operator==(const NumberRange&) const = default;
};

enum class Difficulty { easy = 1, medium = 2, hard = 3 };

// Parallel forms of a test (core/form.h).
enum class Form { a = 1, b = 2 };

struct Question {
    std::string id;      // stable across versions of the course
    std::string module;  // id of the module it belongs to, from $CATEGORY or the file
    std::string title;   // ::title::, may be empty
    QuestionType type = QuestionType::single;
    RichText stem;
    std::vector<Option> options;       // single, several, true_false (true first), missing_word, short_answer
    std::vector<NumberRange> numbers;  // numerical
    std::vector<Pair> pairs;           // matching, ordering, sorting
    std::vector<std::string> distractors;        // matching: right sides without a left
    RichText feedback;                           // general feedback, may be empty
    Difficulty difficulty = Difficulty::medium;  // tag `mudah`, `sedang`, `sulit`
    std::vector<std::string> tags;
    std::string source;            // where its author found the fact, tag `sumber:…`; may be empty
    std::optional<Form> form;      // tag `form:A`, `form:B`; nothing: core/form.h decides
    std::vector<Status> statuses;  // asked only of these, tags `status:…`; empty: of everybody

    bool is_for(Status status) const;
    // Whether a participant at the kiosk can answer it at all.
    bool can_be_asked() const;
    bool operator==(const Question&) const = default;
};

}  // namespace netra::core
