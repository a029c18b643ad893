// An answer section cut at its marks, and the parts of one answer.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "content/report.h"
#include "content/source_text.h"

namespace netra::content {

struct AnswerPiece {
    char mark;     // '=' or '~'; 0 for text before the first mark
    Excerpt text;  // after the mark, trimmed
};

// Cut at each unescaped byte of `marks`. Text before the first mark is a piece of its own, left out when
// blank.
std::vector<AnswerPiece> cut_answers(const Excerpt& answers, std::string_view marks);

struct WeightedText {
    std::optional<double> weight;  // percent, of `%50%`
    Excerpt text;                  // after it
    Excerpt feedback;              // after `#`; empty without one
    bool has_feedback = false;
};

// The weight, text and feedback of one answer. A weight outside -100..100, and a `%` that begins no weight,
// are reported.
WeightedText read_weighted(const Excerpt& piece, Report& report);

}  // namespace netra::content
