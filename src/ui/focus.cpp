#include "ui/focus.h"

#include <algorithm>
#include <utility>

namespace netra::ui {

namespace {

int turn_of(const Focus::Stop& stop) {
    if (stop.in_footer) return 2;
    return stop.role == Role::link ? 1 : 0;
}

}  // namespace

void Focus::set(std::string_view id, bool show) {
    at_ = id;
    visible_ = show_ = show;
}

void Focus::clear() {
    at_.clear();
    visible_ = show_ = false;
    below_ = {};
}

void Focus::begin() {
    last_ = std::exchange(stops_, {});
}

const Focus::Stop* Focus::find(const std::vector<Stop>& stops) const {
    const auto found = std::ranges::find(stops, at_, &Stop::id);
    return at_.empty() || found == stops.end() ? nullptr : &*found;
}

// What is walked over, in its order. Regions with something to touch in them are no stops.
void Focus::order() {
    std::vector<std::string> holding;
    for (const Stop& stop : stops_) {
        if (!stop.region.empty()) holding.push_back(stop.region);
    }
    std::erase_if(stops_, [&](const Stop& stop) {
        return stop.role == Role::scroll && std::ranges::find(holding, stop.id) != holding.end();
    });
    std::ranges::stable_sort(stops_, {}, turn_of);
}

// `first` is the first region that scrolls.
void Focus::choose_region(std::string first) {
    moving_ = std::move(first);
    const bool nothing_else = std::ranges::none_of(
        stops_, [](const Stop& stop) { return stop.role != Role::scroll && !stop.in_footer; });
    takes_arrows_ = nothing_else && !visible_;
    const Stop* here = find(stops_);
    if (here == nullptr) return;
    if (!here->region.empty()) moving_ = here->region;
    if (here->role != Role::scroll) return;
    moving_ = here->id;
    takes_arrows_ = visible_;
}

bool Focus::end(int steps) {
    const auto region = std::ranges::find(stops_, Role::scroll, &Stop::role);
    std::string first = region == stops_.end() ? std::string() : region->id;
    order();
    const Stop* here = find(stops_);
    if (here == nullptr && find(last_) != nullptr) clear();
    if (here != nullptr && here->region.empty()) show_ = false;
    if (steps != 0 && !stops_.empty()) {
        const auto count = static_cast<int>(stops_.size());
        const int from = here == nullptr ? (steps > 0 ? -1 : 0) : static_cast<int>(here - stops_.data());
        set(stops_[static_cast<std::size_t>(((from + steps) % count + count) % count)].id, true);
    }
    choose_region(std::move(first));
    return steps != 0;
}

void Focus::cover(bool opens) {
    stops_.clear();
    if (!opens) return;
    below_ = {std::exchange(at_, {}), std::exchange(visible_, false)};
    last_.clear();
}

void Focus::uncover() {
    set(below_.at, below_.visible);
    below_ = {};
}

bool Focus::leaves_enter() const {
    const Stop* here = find(last_);
    if (here == nullptr) return true;
    if (here->role == Role::field) return false;
    const bool chosen = (here->role == Role::choice || here->role == Role::checkbox) && here->selected;
    return !visible_ || (chosen && !here->in_footer);
}

std::optional<Rect> Focus::take_shown(std::string_view region) {
    if (!show_) return std::nullopt;
    const Stop* here = find(stops_);
    if (here == nullptr || here->region != region) return std::nullopt;
    show_ = false;
    return here->rect;
}

}  // namespace netra::ui
