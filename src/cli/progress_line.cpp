#include "cli/progress_line.h"

#include <string>

namespace netra::cli {

namespace {

constexpr std::size_t bar_width = 40;

}  // namespace

ProgressLine::~ProgressLine() {
    if (percent_ >= 0) stream_ << "\r\033[K" << std::flush;
}

void ProgressLine::show(std::int64_t done, std::int64_t of) {
    const std::int64_t percent = of > 0 ? done * 100 / of : 100;
    if (!shown_ || percent == percent_) return;
    percent_ = percent;
    const std::size_t filled = static_cast<std::size_t>(percent) * bar_width / 100;
    stream_ << "\r[" << std::string(filled, '#') << std::string(bar_width - filled, '.') << "] " << percent
            << " %" << std::flush;
}

}  // namespace netra::cli
