#include "document/placeholders.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace netra::document {

static constexpr std::string_view dot = "\xC2\xB7";  // ·

static constexpr std::array names = {"organisation",
                                     "office",
                                     "number",
                                     "name",
                                     "numberTail",
                                     "unit",
                                     "course",
                                     "event",
                                     "place",
                                     "date",
                                     "mode",
                                     "identity",
                                     "score",
                                     "hours",
                                     "pactHash",
                                     "issued",
                                     "verifyHost",
                                     "signatory1.position",
                                     "signatory2.position"};

bool is_placeholder(std::string_view name) {
    return std::any_of(names.begin(), names.end(), [&](std::string_view known) { return known == name; });
}

std::vector<std::string> placeholders_in(std::string_view text) {
    std::vector<std::string> found;
    for (std::size_t at = 0; (at = text.find("{{", at)) != text.npos;) {
        const std::size_t end = text.find("}}", at);
        if (end == text.npos) break;
        found.emplace_back(base::trim(text.substr(at + 2, end - at - 2)));
        at = end + 2;
    }
    return found;
}

std::optional<std::string> fill_whole(std::string_view text, const Words& words) {
    std::string out;
    std::size_t done = 0;
    for (std::size_t at = 0; (at = text.find("{{", at)) != text.npos;) {
        const std::size_t end = text.find("}}", at);
        if (end == text.npos) break;
        const auto word = words.find(base::trim(text.substr(at + 2, end - at - 2)));
        if (word == words.end()) return std::nullopt;
        out.append(text.substr(done, at - done)).append(word->second);
        done = at = end + 2;
    }
    return out.append(text.substr(done));
}

static std::vector<std::string_view> parts_of(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0;;) {
        const std::size_t end = text.find(dot, at);
        parts.push_back(base::trim(text.substr(at, end == text.npos ? end : end - at)));
        if (end == text.npos) return parts;
        at = end + dot.size();
    }
}

static void append_part(std::string& text, std::string_view part) {
    if (!text.empty()) text.append(" ").append(dot).append(" ");
    text.append(part);
}

FilledParts fill_parts(std::string_view text, const Words& words) {
    FilledParts out;
    for (const std::string_view part : parts_of(text)) {
        const std::optional<std::string> filled = fill_whole(part, words);
        out.kept.push_back(filled.has_value());
        if (filled) append_part(out.text, *filled);
    }
    return out;
}

std::string keep_parts(std::string_view text, const std::vector<bool>& kept) {
    const std::vector<std::string_view> parts = parts_of(text);
    const bool all = std::find(kept.begin(), kept.end(), false) == kept.end();
    if (all || parts.size() != kept.size()) return std::string(text);
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (kept[i]) append_part(out, parts[i]);
    }
    const std::size_t first = base::next_offset(out, 0);
    return base::upper_case(out.substr(0, first)) + out.substr(first);
}

}  // namespace netra::document
