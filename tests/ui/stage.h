// A context without a window: time that is told, touches and keys that are sent.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "ui/context.h"

namespace netra::ui {

// Every picture is there at once, square.
class StandInImages final : public Images {
  public:
    Image find(std::string_view, int width, int height) override {
        return {reinterpret_cast<ImTextureID>(std::uintptr_t{7}), width, height, true, ImageState::ready};
    }
};

class Stage {
  public:
    using Draw = std::function<void(Context&)>;

    explicit Stage(Draw draw, int width = 1920, int height = 1080)
        : Stage(nullptr, std::move(draw), width, height) {}
    // With pictures from elsewhere, which outlive the stage.
    Stage(Images& images, Draw draw, int width, int height)
        : Stage(&images, std::move(draw), width, height) {}

  private:
    StandInImages stand_ins_;

  public:
    Context ctx;

    void frame(double seconds = 1.0 / 60) {
        input_.now += seconds;
        ctx.begin_frame(input_);
        draw_(ctx);
        ctx.end_frame();
        input_.keys.clear();
        input_.scans.clear();
        input_.samples.clear();
        input_.wheel = 0;
        if (!input_.pointer_down) input_.pointer_present = false;
    }
    void frames(int count) {
        for (int i = 0; i < count; ++i) frame();
    }
    // Until nothing moves any more, at most two seconds.
    void settle() {
        frame();
        for (int i = 0; i < 120 && ctx.next_frame() && *ctx.next_frame() <= input_.now; ++i) frame();
        frame();
    }

    void press(Point at) {
        input_.pointer = at;
        input_.pointer_down = input_.pointer_present = true;
        input_.samples.push_back({at, input_.now});
        frame();
    }
    void drag(Point to, double seconds = 1.0 / 60) {
        input_.pointer = to;
        input_.samples.push_back({to, input_.now + seconds});
        frame(seconds);
    }
    // A path drawn between two frames.
    void drag_along(const std::vector<Point>& path) {
        for (const Point& point : path) input_.samples.push_back({point, input_.now += 0.008});
        input_.pointer = path.back();
        frame();
    }
    void release() {
        input_.pointer_down = false;
        input_.samples.push_back({input_.pointer, input_.now});
        frame();
    }
    // By somebody who does not drum on one place.
    void tap(Point at) {
        press(at);
        release();
        frame(0.3);
    }
    void tap(std::string_view id) { tap(middle(id)); }

    Point middle(std::string_view id) const {
        const Item* item = ctx.registry().find(id);
        return item ? item->rect.centre() : Point{-1, -1};
    }
    const Item& item(std::string_view id) const {
        static const Item none;
        const Item* found = ctx.registry().find(id);
        return found ? *found : none;
    }
    bool shows(std::string_view text) const {
        for (const TextItem& item : ctx.registry().texts) {
            if (item.text.find(text) != std::string::npos) return true;
        }
        return false;
    }

    void type(std::string_view text) {
        for (const char32_t point : base::code_points(text))
            input_.keys.push_back({Key::character, point, false});
        frame();
    }
    void key(Key key, bool repeat = false) {
        input_.keys.push_back({key, 0, repeat});
        frame();
    }
    void keys(Key key, int times) {
        for (int i = 0; i < times; ++i) this->key(key);
    }
    // The item that shows the focus, empty where none does.
    std::string focused() const {
        for (const Item& item : ctx.registry().items) {
            if (item.focused) return item.id;
        }
        return {};
    }
    void wheel(Point at, float notches) {
        input_.pointer = at;
        input_.pointer_present = true;
        input_.wheel = notches;
        frame();
    }
    double now() const { return input_.now; }

  private:
    Stage(Images* images, Draw draw, int width, int height)
        : ctx(images != nullptr ? *images : stand_ins_), draw_(std::move(draw)) {
        input_.window_width = width;
        input_.window_height = height;
        ctx.describe(true);
    }

    Draw draw_;
    Input input_{.now = 1};
};

}  // namespace netra::ui
