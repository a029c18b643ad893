// What the window system reported, in order, handed out so that no press, key or character is lost.
//
// Characters that follow one another faster than a hand types are held back for a moment: ended by Enter they
// are a scanner's reading and reach nobody as typing; otherwise they are delivered as typed.
#pragma once
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "ui/input.h"

namespace netra::platform {

constexpr double scan_gap = 0.035;        // seconds between a scanner's characters at most, on the average
constexpr std::size_t scan_shortest = 6;  // characters

class InputQueue {
  public:
    // Times in seconds, never falling; positions in window pixels.
    void move(ui::Point to, double at);
    void press(ui::Point at_point, double at);
    void release(ui::Point at_point, double at);
    void wheel(ui::Point at_point, float notches);
    void key(ui::Key key, bool repeat, double at);
    void character(char32_t character, double at, bool repeat = false);

    // Everything up to and with the next press or release, and the moves after it up to the one after that;
    // and no further than a key that may bring another focus or screen. Called whenever the window system has
    // been asked what happened: what it reports at once after a pause of the program counts as without one.
    ui::Input take(double now);
    // Something waits to be taken.
    bool more() const { return !events_.empty(); }
    // When characters held back are to be delivered as typed.
    std::optional<double> deadline() const;

  private:
    enum class Kind { move, press, release, wheel, key, scan };
    struct Event {
        Kind kind;
        ui::Point at_point{};
        double at = 0;
        float notches = 0;
        ui::KeyEvent key{};
        std::string scanned{};
    };
    void release_burst();
    bool follows_burst(double at) const;
    bool is_scan(double at) const;

    std::deque<Event> events_;
    std::u32string burst_;
    double burst_since_ = 0;
    double burst_at_ = 0;  // of its last character
    double taken_at_ = 0;
    ui::Point pointer_;
    bool down_ = false;         // as taken
    bool pushed_down_ = false;  // as reported
};

}  // namespace netra::platform
