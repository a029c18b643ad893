// What staff ask for in the room of events.
#pragma once
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "core/event.h"
#include "core/signature.h"

namespace netra::app {

namespace event_action {

struct Show {
    std::string code;
};
struct Edit {
    static constexpr bool admin_only = true;
    std::string code;
};  // empty: a new one
struct Save {
    static constexpr bool admin_only = true;
    core::Event event;
    std::filesystem::path root_key;  // empty where none is needed
    std::string passphrase;
};  // the draft, as it was edited
struct Open {
    static constexpr bool admin_only = true;
};  // the event that is shown, as the following
struct Close {
    static constexpr bool admin_only = true;
};
struct RecordPledge {
    std::string led_by;  // position
};
struct RecordSymbolic {
    std::vector<core::Signature> signatures;  // of the event's pact signers, in their order
};

}  // namespace event_action

struct EventAction {
    static constexpr bool of_staff = true;
    std::variant<event_action::Show, event_action::Edit, event_action::Save, event_action::Open,
                 event_action::Close, event_action::RecordPledge, event_action::RecordSymbolic>
        what;
};

}  // namespace netra::app
