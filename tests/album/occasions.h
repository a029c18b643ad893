// The occasions of the album: every screen of the kiosk in each state that looks different.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "app/kiosk_state.h"
#include "stage.h"

namespace netra::album {

struct Papers;

struct Occasion {
    std::string name;  // "identify-typing": the picture's file name
    app::KioskState state;
    std::function<void(ui::Stage&)> hand = {};  // what the person does on the screen first
    bool idle_warning = false;                  // the question over it whether somebody is still there
};

// `papers` are those of the example person. Throws when the shipped course does not hold.
std::vector<Occasion> occasions(const Papers& papers);

}  // namespace netra::album
