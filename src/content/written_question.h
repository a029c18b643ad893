// A quiz question as its author wrote it: texts with their escapes resolved, and nothing drawn yet.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/question.h"

namespace netra::content {

enum class TextFormat { moodle, html, markdown, plain };

struct WrittenText {
    TextFormat format = TextFormat::moodle;  // of an empty text the stem's
    std::string text;                        // no white space at its ends but line ends
    bool operator==(const WrittenText&) const = default;
};

struct WrittenAnswer {
    WrittenText text;
    double weight = 0;  // percent of the full mark, -100..100
    WrittenText feedback;
    bool operator==(const WrittenAnswer&) const = default;
};

struct WrittenPair {
    WrittenText left;   // empty: nobody's; without `->`, which GIFT cannot escape
    std::string right;  // one line
    bool operator==(const WrittenPair&) const = default;
};

enum class NumberForm {
    any,    // `*`, or the feedback of whatever else is answered
    value,  // 3.14:0.01
    range,  // 1..5
};

struct WrittenNumber {
    NumberForm form = NumberForm::any;
    // Of a range its middle and half its width; all four are 0 of `any`. What was not written but counted
    // is rounded to 15 digits.
    double value = 0;
    double tolerance = 0;
    double low = 0;
    double high = 0;
    double weight = 100;
    WrittenText feedback;
    bool operator==(const WrittenNumber&) const = default;
};

struct WrittenQuestion {
    std::string id;                 // of [id:…]; empty without one
    std::vector<std::string> tags;  // of [tag:…]
    std::string category;           // the path of the $CATEGORY: in force; empty before the first
    std::string title;              // one line; may be empty
    // Never ordering or sorting: GIFT writes both as matching.
    core::QuestionType type = core::QuestionType::single;
    WrittenText stem;                    // `_____` where the answers stood when text follows them
    std::optional<std::size_t> blank;    // where that begins, in bytes; the five bytes are there
    std::vector<WrittenAnswer> answers;  // true_false: TRUE, then FALSE
    std::vector<WrittenPair> pairs;
    std::vector<WrittenNumber> numbers;
    WrittenText feedback;  // general feedback
    bool operator==(const WrittenQuestion&) const = default;
};

constexpr const char* blank_mark = "_____";

}  // namespace netra::content
