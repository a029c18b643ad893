// What a person, a scanner or a timer asks of the kiosk.
#pragma once
#include <cstdint>
#include <string>
#include <variant>

#include "app/certificate_room_action.h"
#include "app/content_room_action.h"
#include "app/device_room_action.h"
#include "app/event_room_action.h"
#include "app/people_room_action.h"
#include "app/staff_state.h"
#include "core/answer.h"
#include "core/pact.h"
#include "core/participant.h"
#include "core/signature.h"

namespace netra::app::action {

struct Forward {};  // the primary button, where it asks nothing more
struct Back {};     // the button at the bottom left
struct Leave {};    // end without finishing; the visit is put aside
struct EnterNumber {
    std::string digits;
};
struct Scan {
    std::string line;
};                       // a ticket, a badge or a certificate
struct ChooseWalkIn {};  // "Cara lain": somebody without a number
struct RegisterWalkIn {
    core::Participant person;
};
struct ConfirmIdentity {
    bool mine = false;
};
struct OpenModule {
    std::string module;
};
struct ShowPage {
    std::size_t page = 0;
    int shown_ms = 0;
};  // after the page now shown stood so long
struct StartQuiz {
    int shown_ms = 0;
};  // from a module's last page
struct Choose {
    core::Answer draft;
};                       // a tap on an option: kept at once
struct GiveAnswer {};    // the draft becomes the answer
struct SkipQuestion {};  // "Belum tahu", in a pre-test
struct NextQuestion {};  // after the feedback of a quiz
struct TimeUp {};        // the time limit of the test has passed
struct TryAgain {};      // the final test once more
struct ReadPledge {};
struct TickClause {
    std::size_t clause = 0;
    bool ticked = false;
};
struct AskDecline {};
struct Decline {
    core::DeclineReason reason{};
};
struct KeepStrokes {
    core::Signature signature;
};
struct Sign {
    core::Signature signature;
};
struct CallHelp {};
struct EndHelp {};
struct Idle {};  // nobody has touched the screen for long

// Of the staff area: only what has this mark is heard while it is open.
struct OpenStaff {
    static constexpr bool of_staff = true;
};
struct EnterPin {
    static constexpr bool of_staff = true;
    std::string pin;
};  // at the door; in the room `found` it becomes the first admin's
struct LockStaff {
    static constexpr bool of_staff = true;
};  // sign out, to the door
struct LeaveStaff {
    static constexpr bool of_staff = true;
};  // back to the participant's screen
struct EnterRoom {
    static constexpr bool of_staff = true;
    StaffRoom room = StaffRoom::home;
};
struct ShowHistory {
    static constexpr bool of_staff = true;
    std::int64_t page = 0;
};
struct BackUp {
    static constexpr bool of_staff = true;
};

}  // namespace netra::app::action

namespace netra::app {

using Action = std::variant<
    action::Forward, action::Back, action::Leave, action::EnterNumber, action::Scan, action::ChooseWalkIn,
    action::RegisterWalkIn, action::ConfirmIdentity, action::OpenModule, action::ShowPage, action::StartQuiz,
    action::Choose, action::GiveAnswer, action::SkipQuestion, action::NextQuestion, action::TimeUp,
    action::TryAgain, action::ReadPledge, action::TickClause, action::AskDecline, action::Decline,
    action::KeepStrokes, action::Sign, action::CallHelp, action::EndHelp, action::Idle, action::OpenStaff,
    action::EnterPin, action::LockStaff, action::LeaveStaff, action::EnterRoom, action::ShowHistory,
    action::BackUp, ContentAction, DeviceAction, EventAction, CertificateAction, PeopleAction>;

}  // namespace netra::app
