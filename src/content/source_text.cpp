#include "content/source_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/utf8.h"

namespace netra::content {

SourceText::SourceText(std::string file, std::string text) : file_(std::move(file)), text_(std::move(text)) {
    constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
    if (text_.starts_with(byte_order_mark)) text_.erase(0, byte_order_mark.size());
    if (text_.find('\n') == std::string::npos) std::ranges::replace(text_, '\r', '\n');
    line_starts_.push_back(0);
    for (std::size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1)) {
        line_starts_.push_back(at + 1);
    }
}

SourceText::SourceText(std::string file, std::string text, std::vector<PlaceMark> marks)
    : file_(std::move(file)), text_(std::move(text)), marks_(std::move(marks)) {}

Place SourceText::place(std::size_t offset) const {
    if (of_cells()) {
        const auto next = std::ranges::upper_bound(marks_, offset, {}, &PlaceMark::at);
        return next == marks_.begin() ? marks_.front().place : std::prev(next)->place;
    }
    offset = std::min(offset, text_.size());
    const auto next = std::ranges::upper_bound(line_starts_, offset);
    const auto line = static_cast<std::size_t>(next - line_starts_.begin());
    const std::size_t start = line_starts_[line - 1];
    const std::size_t before = base::length(std::string_view(text_).substr(start, offset - start));
    return {file_, static_cast<int>(line), static_cast<int>(before) + 1};
}

Excerpt::Excerpt(const SourceText& source, std::size_t begin, std::size_t end) : source_(&source) {
    append(source.text().substr(begin, end - begin), begin);
}

void Excerpt::append(std::string_view piece, std::size_t origin) {
    if (piece.empty()) return;
    const bool continues = !runs_.empty() && runs_.back().origin + (text_.size() - runs_.back().at) == origin;
    if (!continues) runs_.push_back({text_.size(), origin});
    text_ += piece;
}

void Excerpt::append(const Excerpt& other) {
    for (std::size_t i = 0; i < other.runs_.size(); ++i) {
        const std::size_t begin = other.runs_[i].at;
        const std::size_t end = i + 1 < other.runs_.size() ? other.runs_[i + 1].at : other.text_.size();
        append(std::string_view(other.text_).substr(begin, end - begin), other.runs_[i].origin);
    }
}

std::size_t Excerpt::origin(std::size_t at) const {
    if (runs_.empty()) return 0;
    const auto next = std::ranges::upper_bound(runs_, at, {}, &Run::at);
    const Run& run = next == runs_.begin() ? *next : *std::prev(next);
    return run.origin + (at - run.at);
}

Excerpt Excerpt::part(std::size_t begin, std::size_t end) const {
    Excerpt result(*source_);
    result.text_.reserve(end - begin);
    auto run = std::ranges::upper_bound(runs_, begin, {}, &Run::at);
    for (std::size_t at = begin; at < end;) {
        const std::size_t stop = run == runs_.end() ? end : std::min(end, run->at);
        result.append(std::string_view(text_).substr(at, stop - at), origin(at));
        at = stop;
        if (run != runs_.end()) ++run;
    }
    if (begin == end) result.runs_.push_back({0, origin(begin)});
    return result;
}

Excerpt Excerpt::trimmed() const {
    const std::string_view rest = base::trim(text_);
    const auto begin = static_cast<std::size_t>(rest.data() - text_.data());
    return part(begin, begin + rest.size());
}

}  // namespace netra::content
