#include "content/question_tags.h"

#include <algorithm>

#include "base/utf8.h"
#include "content/names.h"

namespace netra::content {

namespace {

constexpr std::string_view source_mark = "sumber:";
constexpr std::string_view status_mark = "status:";
constexpr std::string_view ordering_tag = "urutan";

std::vector<std::string> split(std::string_view text, std::string_view marks) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(marks, begin), text.size());
        const std::string_view part = base::trim(text.substr(begin, end - begin));
        if (!part.empty()) parts.emplace_back(part);
        begin = end + 1;
    }
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view between) {
    std::string text;
    for (const std::string& part : parts) {
        if (!text.empty()) text += between;
        text += part;
    }
    return text;
}

}  // namespace

std::vector<std::string> join_tags(const SheetTags& parted) {
    std::vector<std::string> tags;
    if (!parted.level.empty()) tags.push_back(parted.level);
    for (const std::string& source : parted.sources) tags.push_back(std::string(source_mark) + source);
    const bool named = std::ranges::find(parted.others, ordering_tag) != parted.others.end();
    if (parted.ordering && !named) tags.emplace_back(ordering_tag);
    for (const std::string& other : parted.others) tags.push_back(other);
    for (const std::string& status : parted.statuses) tags.push_back(std::string(status_mark) + status);
    return tags;
}

SheetTags part_tags(const std::vector<std::string>& tags) {
    SheetTags parted;
    for (const std::string& tag : tags) {
        if (parted.level.empty() && difficulty_from_key(tag)) {
            parted.level = tag;
        } else if (tag.starts_with(source_mark) && tag.size() > source_mark.size()) {
            parted.sources.push_back(tag.substr(source_mark.size()));
        } else if (tag.starts_with(status_mark) && status_from_key(tag.substr(status_mark.size()))) {
            parted.statuses.push_back(tag.substr(status_mark.size()));
        } else if (tag == ordering_tag && !parted.ordering) {
            parted.ordering = true;
        } else {
            parted.others.push_back(tag);
        }
    }
    const bool trimmed = std::ranges::all_of(
        parted.sources, [](const std::string& source) { return base::trim(source) == source; });
    if (trimmed && join_tags(parted) == tags) return parted;
    SheetTags whole;
    whole.ordering = parted.ordering;
    whole.others = tags;
    return whole;
}

std::vector<std::string> split_lines(std::string_view text) {
    return split(text, "\n");
}

std::vector<std::string> split_words(std::string_view text) {
    return split(text, text.find('\n') == std::string_view::npos ? ",;" : "\n");
}

std::string join_lines(const std::vector<std::string>& lines) {
    return join(lines, "\n");
}

std::string join_words(const std::vector<std::string>& words) {
    const bool plain = std::ranges::all_of(
        words, [](const std::string& word) { return word.find_first_of(",;") == std::string::npos; });
    if (plain) return join(words, ", ");
    return join(words, "\n") + (words.size() == 1 ? "\n" : "");  // a line end, so that commas stay
}

}  // namespace netra::content
