// A question's tags, parted into the columns of a question sheet.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netra::content {

struct SheetTags {
    std::string level;                 // mudah, sedang, sulit; may be empty
    std::vector<std::string> sources;  // of sumber:…
    bool ordering = false;             // urutan
    std::vector<std::string> others;
    std::vector<std::string> statuses;  // of status:…, all known
};

// In the order of SheetTags.
std::vector<std::string> join_tags(const SheetTags& parted);
// What joins to the same tags; when their order does not allow it, all stand in `others`.
SheetTags part_tags(const std::vector<std::string>& tags);

// A cell's words: a line each, or in a single line parted by commas or semicolons. None is empty.
std::vector<std::string> split_words(std::string_view text);
// One a line.
std::vector<std::string> split_lines(std::string_view text);
// What splits into the same words.
std::string join_words(const std::vector<std::string>& words);
std::string join_lines(const std::vector<std::string>& lines);

}  // namespace netra::content
