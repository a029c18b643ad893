// Fenced code blocks of Markdown, line by line (CommonMark 0.30 §4.5).
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

namespace netra::content {

class Fence {
  public:
    // Takes the next line, without its line end; `at` is its offset. Whether the line belongs to a fenced
    // block, its two fences included.
    bool take(std::string_view line, std::size_t at);
    // Where the fence stands that is still open.
    std::optional<std::size_t> open_at() const;

  private:
    char mark_ = 0;  // of the open fence; 0 outside
    std::size_t length_ = 0;
    std::size_t at_ = 0;
};

}  // namespace netra::content
