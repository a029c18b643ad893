// A GIFT file as blocks between blank lines.
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "content/source_text.h"

namespace netra::content {

struct GiftBlock {
    Excerpt text;                   // lines without white space at their ends, and without comment lines
    std::vector<Excerpt> comments;  // lines that begin with `//`
};

class GiftBlocks {
  public:
    explicit GiftBlocks(const SourceText& source) : source_(source) {}
    // The next block that is not empty; nothing at the end of the file.
    std::optional<GiftBlock> next();

  private:
    const SourceText& source_;
    std::size_t at_ = 0;
};

}  // namespace netra::content
