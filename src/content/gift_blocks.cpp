#include "content/gift_blocks.h"

#include <algorithm>
#include <string_view>

#include "base/utf8.h"

namespace netra::content {

std::optional<GiftBlock> GiftBlocks::next() {
    const std::string_view all = source_.text();
    GiftBlock block{Excerpt(source_), {}};
    bool any = false;
    while (at_ < all.size()) {
        const std::size_t begin = at_;
        const std::size_t end = std::min(all.find('\n', begin), all.size());
        at_ = std::min(end + 1, all.size());
        const std::string_view line = base::trim(all.substr(begin, end - begin));
        if (line.empty() && any) break;
        if (line.empty()) continue;
        any = true;
        const auto start = static_cast<std::size_t>(line.data() - all.data());
        if (line.starts_with("//")) {
            block.comments.emplace_back(source_, start, start + line.size());
            continue;
        }
        if (!block.text.text().empty()) block.text.append("\n", start - 1);
        block.text.append(line, start);
    }
    if (!any) return std::nullopt;
    return block;
}

}  // namespace netra::content
