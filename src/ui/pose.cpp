#include "ui/pose.h"

#include <algorithm>
#include <utility>

namespace netra::ui {

Posed::Posed(Context& ctx, Pose pose, std::vector<std::string> ids)
    : ctx_(ctx), outer_(std::exchange(ctx.posed_, this)), pose_(pose), ids_(std::move(ids)) {}

Posed::~Posed() {
    ctx_.posed_ = outer_;
}

bool Posed::speaks_of(std::string_view id) const {
    return ids_.empty() || std::find(ids_.begin(), ids_.end(), id) != ids_.end();
}

Pose pose_of(const Context& ctx, std::string_view id) {
    for (const Posed* scope = ctx.posed_; scope != nullptr; scope = scope->outer_) {
        if (scope->speaks_of(id)) return scope->pose_;
    }
    return Pose::none;
}

}  // namespace netra::ui
