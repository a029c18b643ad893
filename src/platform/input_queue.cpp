#include "platform/input_queue.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace netra::platform {

namespace {

// What comes after it may be meant for something else than what came before.
bool steers(ui::Key key) {
    using enum ui::Key;
    return key == enter || key == escape || key == tab || key == back_tab || key == up || key == down ||
           key == page_up || key == page_down;
}

}  // namespace

// A pointer that only passes over the screen changes nothing there and is no event.
void InputQueue::move(ui::Point to, double at) {
    if (pushed_down_) events_.push_back({Kind::move, to, at});
}

void InputQueue::press(ui::Point at_point, double at) {
    if (pushed_down_) return;
    pushed_down_ = true;
    events_.push_back({Kind::press, at_point, at});
}

void InputQueue::release(ui::Point at_point, double at) {
    if (!pushed_down_) return;
    pushed_down_ = false;
    events_.push_back({Kind::release, at_point, at});
}

void InputQueue::wheel(ui::Point at_point, float notches) {
    events_.push_back({Kind::wheel, at_point, 0, notches});
}

void InputQueue::key(ui::Key key, bool repeat, double at) {
    if (key == ui::Key::enter && !repeat && is_scan(at)) {
        Event event{Kind::scan};
        for (const char32_t point : std::exchange(burst_, {})) base::append_utf8(event.scanned, point);
        events_.push_back(std::move(event));
        return;
    }
    release_burst();
    events_.push_back({Kind::key, {}, at, 0, {key, 0, repeat}});
}

void InputQueue::character(char32_t character, double at, bool repeat) {
    if (repeat || !follows_burst(at)) release_burst();
    if (repeat) {
        events_.push_back({Kind::key, {}, at, 0, {ui::Key::character, character, true}});
        return;
    }
    if (burst_.empty()) burst_since_ = at;
    burst_ += character;
    burst_at_ = at;
}

// Events have the time at which they were fetched. After a frame that took long they may be older, but not
// older than the fetching before.
bool InputQueue::follows_burst(double at) const {
    return std::min(at, taken_at_) - burst_at_ <= scan_gap;
}

// Where frames take longer than a hand from key to key, each fetching brings one character and none seems to
// come late: all of them together do.
bool InputQueue::is_scan(double at) const {
    return burst_.size() >= scan_shortest && follows_burst(at) &&
           burst_at_ - burst_since_ <= scan_gap * static_cast<double>(burst_.size() - 1);
}

void InputQueue::release_burst() {
    for (const char32_t point : std::exchange(burst_, {}))
        events_.push_back({Kind::key, {}, burst_at_, 0, {ui::Key::character, point, false}});
}

std::optional<double> InputQueue::deadline() const {
    if (burst_.empty()) return std::nullopt;
    return burst_at_ + scan_gap;
}

ui::Input InputQueue::take(double now) {
    if (!burst_.empty() && now - burst_at_ > scan_gap) release_burst();
    taken_at_ = now;
    ui::Input input;
    input.now = now;
    bool edge = false, seen = down_;
    while (!events_.empty()) {
        Event& event = events_.front();
        const bool is_edge = event.kind == Kind::press || event.kind == Kind::release;
        if (is_edge && edge) break;
        edge = edge || is_edge;
        if (is_edge) down_ = event.kind == Kind::press;
        if (is_edge || event.kind == Kind::move) {
            pointer_ = event.at_point;
            input.samples.push_back({event.at_point, event.at});
        }
        if (event.kind == Kind::wheel) pointer_ = event.at_point, input.wheel += event.notches;
        if (event.kind == Kind::key) input.keys.push_back(event.key);
        const bool steered = event.kind == Kind::key && steers(event.key.key);
        if (event.kind == Kind::scan) input.scans.push_back(std::move(event.scanned));
        seen = seen || is_edge || event.kind == Kind::wheel;
        events_.pop_front();
        if (steered) break;
    }
    input.pointer = pointer_;
    input.pointer_down = down_;
    // After a release the pointer is nowhere: a finger does not hover.
    input.pointer_present = seen || down_;
    return input;
}

}  // namespace netra::platform
