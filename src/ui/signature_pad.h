// The pad one signs on.
#pragma once
#include <string_view>
#include <vector>

#include "core/ink.h"
#include "core/signature.h"
#include "ui/context.h"

namespace netra::ui {

class SignaturePad {
  public:
    struct Look {
        std::string_view name = {};    // under the line
        std::string_view number = {};  // under the name
        std::string_view date = {};
        std::string_view time = {};
    };

    // Draws the pad (1440×432, portrait 952×640) and takes the ink. Item id "signature", role pad; its value
    // is the number of strokes. True when a stroke was ended in this frame.
    bool draw(Context& ctx, const Rect& rect, const Look& look);

    // Strokes in units of the pad's width, as core has them; empty while nothing is drawn.
    const core::Signature& signature() const { return signature_; }
    bool empty() const { return signature_.strokes.empty(); }
    void undo();  // the last stroke
    void clear();
    void set(const core::Signature& signature);  // after a resume

  private:
    void take_ink(Context& ctx, const Rect& rect, bool began, bool held);

    void draw_words(Context& ctx, const Rect& rect, float line, const Look& look);

    core::Signature signature_;
    bool drawing_ = false;
    std::vector<core::InkSample> path_;  // of the stroke that is drawn now
};

// Draws strokes into `rect`, whose width is the pad's.
void draw_ink(Context& ctx, const Rect& rect, const core::Signature& signature);

}  // namespace netra::ui
