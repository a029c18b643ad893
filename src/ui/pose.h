// How things look while they are touched or have the keyboard, without a touch: for pictures of every state.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "ui/context.h"

namespace netra::ui {

enum class Pose { none, pressed, focused };

// While it lives, what is drawn is drawn in that pose and answers nothing; with `ids` only those items are,
// and the others as the scope around it says. The innermost that speaks of an item holds.
class Posed {
  public:
    Posed(Context& ctx, Pose pose, std::vector<std::string> ids = {});
    ~Posed();
    Posed(const Posed&) = delete;
    Posed& operator=(const Posed&) = delete;

  private:
    friend Pose pose_of(const Context& ctx, std::string_view id);
    bool speaks_of(std::string_view id) const;

    Context& ctx_;
    const Posed* outer_;
    Pose pose_;
    std::vector<std::string> ids_;
};

// None, but in the gallery and in tests.
Pose pose_of(const Context& ctx, std::string_view id);

}  // namespace netra::ui
