#include "core/stopwatch.h"

namespace netra::core {

void Stopwatch::start(std::chrono::milliseconds now) {
    if (!since_) since_ = now;
}

void Stopwatch::stop(std::chrono::milliseconds now) {
    before_ = spent(now);
    since_.reset();
}

std::chrono::milliseconds Stopwatch::spent(std::chrono::milliseconds now) const {
    return since_ ? before_ + (now - *since_) : before_;
}

}  // namespace netra::core
