// The marks [id:…] and [tag:…] in GIFT comments, as Moodle 3.10 and later read them.
#pragma once
#include <string>
#include <vector>

#include "content/report.h"
#include "content/source_text.h"

namespace netra::content {

struct GiftMarks {
    std::string id;  // the first; empty without one
    std::vector<std::string> tags;
};

// Within a mark `\]` is a bracket.
GiftMarks read_gift_marks(const std::vector<Excerpt>& comments, Report& report);

}  // namespace netra::content
